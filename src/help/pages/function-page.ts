import type { CustomFunction, ParameterEntry } from '../../functions/kit/custom-function';
import { helpPage } from '../../functions/kit/help-file';
import { type HelpTexts, helpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import { ANALYSES } from '../analyses/analyses';
import { type Child, element } from '../html';
import { formulaLines, referenceLines } from '../in-language';
import { signature } from '../signature';
import { exampleView } from './example-view';
import { faultsView } from './faults-view';
import { pageFrame } from './page-frame';
import { plainTable } from './plain-table';

/** The page of a function, from its declaration. */
export function functionPage(declared: CustomFunction, language: Language): string {
  const texts = helpTexts(language);
  return pageFrame(
    { id: declared.id, title: declared.id, language },
    element('p', { class: 'summary' }, declared.description[language]),
    element('p', {}, element('code', {}, `=${signature(declared)}`)),
    element('h2', {}, texts.arguments),
    argumentsTable(declared, texts, language),
    element('h2', {}, texts.formula),
    formulaLines(declared, language).map((line) => element('p', { class: 'math' }, line)),
    element('h2', {}, texts.examples),
    element('p', { class: 'without-script' }, texts.live.withoutScript),
    element('p', { class: 'with-script', hidden: true }, texts.live.hint),
    declared.examples.map((example) =>
      exampleView(
        { description: example.description[language], declared, args: example.arguments },
        texts,
        language,
      ),
    ),
    faultsView(declared, texts, language),
    element('h2', {}, texts.conventions),
    element(
      'ul',
      {},
      texts.conventionsOfAll.map((text) => element('li', {}, text)),
    ),
    element('h2', {}, texts.references),
    element(
      'ul',
      {},
      referenceLines(declared, language).map((line) => element('li', {}, line)),
    ),
    relatedAnalyses(declared, texts, language),
  );
}

function argumentsTable(
  { parameters }: CustomFunction,
  texts: HelpTexts,
  language: Language,
): Child {
  const { argument, meaning, allowed, standard } = texts.columns;
  return plainTable(
    [argument, meaning, allowed, standard],
    parameters.map((parameter) => [
      parameter.name,
      parameter.description[language],
      allowedText(parameter, texts),
      !parameter.optional ? texts.needed : (parameter.standard ?? texts.leftOut),
    ]),
  );
}

function allowedText({ matrix, choices, bounds }: ParameterEntry, texts: HelpTexts): string {
  const hasBounds = bounds?.minimum !== undefined || bounds?.maximum !== undefined;
  return [
    matrix ? texts.kinds.matrix : texts.kinds.scalar,
    ...(choices === undefined ? [] : [texts.oneOf(choices)]),
    ...(hasBounds ? [texts.bounds(bounds)] : []),
  ].join(texts.separator);
}

function relatedAnalyses(declared: CustomFunction, texts: HelpTexts, language: Language): Child {
  const related = ANALYSES.filter(({ functions }) => functions.includes(declared));
  if (related.length === 0) return undefined;
  return [
    element('h2', {}, texts.relatedAnalyses),
    element(
      'ul',
      {},
      related.map(({ id, title }) =>
        element('li', {}, element('a', { href: helpPage(id) }, title[language])),
      ),
    ),
  ];
}
