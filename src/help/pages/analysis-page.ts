import { ANALYSES, type AnalysisName, toldTogether } from '../../text/analyses/analyses';
import { helpPage } from '../../functions/kit/help-file';
import { type HelpTexts, helpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import type { Analysis, AnalysisChoice } from '../analyses/analysis';
import { type Child, element } from '../html';
import { exampleView } from './example-view';
import { pageFrame } from './page-frame';
import { plainTable } from './plain-table';

/** The page of an analysis, from its declaration. */
export function analysisPage(analysis: Analysis, language: Language): string {
  const texts = helpTexts(language);
  const { id, title, summary, where, tells, choices, behaviour } = analysis;
  const { conventions, references } = toldTogether(tells);
  return pageFrame(
    { id, title: title[language], language },
    element('p', { class: 'summary' }, summary[language]),
    element('h2', {}, texts.where),
    element('p', {}, where[language]),
    element('h2', {}, texts.formula),
    tells.map((name) => formulasOf(name, analysis, language)),
    choices.length > 0
      ? [element('h2', {}, texts.choices), choicesTable(choices, texts, language)]
      : undefined,
    element('h2', {}, texts.conventions),
    listOf([...conventions, ...behaviour].map((text) => text[language])),
    examplesOf(analysis, texts, language),
    references.length > 0 ? [element('h2', {}, texts.references), listOf(references)] : undefined,
    relatedFunctions(analysis, texts),
  );
}

/** Under its own title where the page tells of several, beside the word that functions take for it. */
function formulasOf(name: AnalysisName, { tells, functions }: Analysis, language: Language): Child {
  const { title, formulas } = ANALYSES[name];
  const isWord = functions.some(({ parameters }) =>
    parameters.some(({ choices }) => choices?.includes(name)),
  );
  const word = isWord ? [' ', element('code', {}, name)] : undefined;
  return [
    tells.length > 1 ? element('h3', {}, title[language], word) : undefined,
    formulas.map((formula) => element('p', { class: 'math' }, formula[language])),
  ];
}

function choicesTable(
  choices: readonly AnalysisChoice[],
  texts: HelpTexts,
  language: Language,
): Child {
  const { meaning, allowed, standard } = texts.columns;
  return plainTable(
    [texts.choices, meaning, allowed, standard],
    choices.map((choice) => [
      choice.name[language],
      choice.meaning[language],
      choice.allowed?.[language] ?? '',
      choice.standard?.[language] ?? '',
    ]),
  );
}

function examplesOf(analysis: Analysis, texts: HelpTexts, language: Language): Child {
  return [
    element('h2', {}, texts.examples),
    element('p', { class: 'without-script' }, texts.live.withoutScript),
    element('p', { class: 'with-script', hidden: true }, texts.live.hint),
    analysis.examples.map((example) =>
      exampleView(
        {
          description: example.description[language],
          declared: example.function,
          args: example.arguments,
        },
        texts,
        language,
      ),
    ),
  ];
}

function relatedFunctions({ functions }: Analysis, texts: HelpTexts): Child {
  if (functions.length === 0) return undefined;
  return [
    element('h2', {}, texts.relatedFunctions),
    element(
      'ul',
      {},
      functions.map(({ id }) => element('li', {}, element('a', { href: helpPage(id) }, id))),
    ),
  ];
}

function listOf(texts: readonly string[]): Child {
  return element(
    'ul',
    {},
    texts.map((text) => element('li', {}, text)),
  );
}
