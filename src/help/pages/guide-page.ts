import { helpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import type { Guide, GuidePart } from '../guides/guide';
import { type Child, element } from '../html';
import { pageFrame } from './page-frame';

/** The page of a guide, from its declaration. */
export function guidePage(guide: Guide, language: Language): string {
  const { id, title, summary, where, parts } = guide;
  return pageFrame(
    { id, title: title[language], language },
    element('p', { class: 'summary' }, summary[language]),
    element('h2', {}, helpTexts(language).where),
    element('p', {}, where[language]),
    parts.map((part) => partOf(part, language)),
  );
}

function partOf({ title, kind, lines }: GuidePart, language: Language): Child {
  return [
    element('h2', {}, title[language]),
    element(
      kind === 'steps' ? 'ol' : 'ul',
      {},
      lines.map((line) => element('li', {}, line[language])),
    ),
  ];
}
