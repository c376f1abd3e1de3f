import { helpPage } from '../../functions/kit/help-file';
import { type HelpTexts, helpTexts } from '../../text/help-texts';
import type { Language } from '../../text/language';
import type { Analysis, AnalysisChoice } from '../analyses/analysis';
import { type Child, element } from '../html';
import { inLanguage } from '../in-language';
import { exampleView } from './example-view';
import { pageFrame } from './page-frame';
import { plainTable } from './plain-table';

/** The page of an analysis, from its declaration. */
export function analysisPage(analysis: Analysis, language: Language): string {
  const texts = helpTexts(language);
  const { id, title, summary, where, formulas, choices, conventions, references } = analysis;
  return pageFrame(
    { id, title: title[language], language },
    element('p', { class: 'summary' }, summary[language]),
    element('h2', {}, texts.where),
    element('p', {}, where[language]),
    element('h2', {}, texts.formula),
    formulas.map((formula) => element('p', { class: 'math' }, inLanguage(formula, language))),
    choices.length > 0
      ? [element('h2', {}, texts.choices), choicesTable(choices, texts, language)]
      : undefined,
    element('h2', {}, texts.conventions),
    listOf(conventions.map((text) => text[language])),
    examplesOf(analysis, texts, language),
    element('h2', {}, texts.references),
    listOf(references),
    relatedFunctions(analysis, texts),
  );
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
