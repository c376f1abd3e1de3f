import { CUSTOM_FUNCTIONS } from '../../functions/custom-functions';
import type { CustomFunction } from '../../functions/kit/custom-function';
import { helpPage } from '../../functions/kit/help-file';
import { type HelpGroup, helpTexts } from '../../text/help-texts';
import { LANGUAGES, type Language } from '../../text/language';
import { ANALYSES } from '../analyses/analyses';
import type { Analysis } from '../analyses/analysis';
import { GUIDES } from '../guides/guides';
import { type Child, element } from '../html';
import { LOCALES, POLICY, pageFrame } from './page-frame';

const FUNCTION_GROUPS: readonly HelpGroup[] = ['coupling', 'index', 'regression', 'checking'];
const ANALYSIS_GROUPS: readonly Analysis['group'][] = ['regression', 'coupling', 'checking'];

/** The page that lists all others in one language. */
export function indexPage(language: Language): string {
  const texts = helpTexts(language);
  const functionsOf = (group: HelpGroup): Child =>
    groupList(
      texts.groups[group],
      CUSTOM_FUNCTIONS.filter(({ category }) => category === group).map((declared) =>
        entry(declared.id, { title: declared.id, summary: declared.description[language] }),
      ),
    );
  const analysesOf = (group: Analysis['group']): Child =>
    groupList(
      texts.groups[group],
      ANALYSES.filter((analysis) => analysis.group === group).map(({ id, title, summary }) =>
        entry(id, { title: title[language], summary: summary[language] }),
      ),
    );
  return pageFrame(
    { title: texts.title, language },
    element('p', { class: 'summary' }, texts.intro),
    element('h2', {}, texts.functions),
    FUNCTION_GROUPS.map(functionsOf),
    element('h2', {}, texts.analyses),
    ANALYSIS_GROUPS.map(analysesOf),
    element('h2', {}, texts.guides),
    element(
      'ul',
      {},
      GUIDES.map(({ id, title, summary }) =>
        entry(id, { title: title[language], summary: summary[language] }),
      ),
    ),
  );
}

function groupList(title: string, entries: readonly Child[]): Child {
  if (entries.length === 0) return undefined;
  return [element('h3', {}, title), element('ul', {}, entries)];
}

function entry(
  id: CustomFunction['id'],
  { title, summary }: { readonly title: string; readonly summary: string },
): Child {
  return element('li', {}, element('a', { href: helpPage(id) }, title), ` – ${summary}`);
}

/** The page in front of both languages. */
export function entrancePage(): string {
  const links = LANGUAGES.map((language) =>
    element(
      'p',
      {},
      element(
        'a',
        {
          href: `${language}/index.html`,
          lang: LOCALES[language],
          hreflang: LOCALES[language],
        },
        helpTexts(language).title,
      ),
    ),
  );
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, helpTexts('en').title),
      element('link', { rel: 'stylesheet', href: 'help.css' }),
    ),
    element('body', {}, element('main', {}, element('h1', {}, 'Yoke'), links)),
  );
  return `<!doctype html>\n${page.text}\n`;
}
