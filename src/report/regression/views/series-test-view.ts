import { type SeriesTestName, runTest } from '../../../statistics/regression/diagnostics/run-test';
import { type DesignOptions, designOf } from '../../../statistics/regression/design';
import { writeName } from '../../../statistics/regression/equation/expression';
import { parseEquation } from '../../../statistics/regression/equation/parse-equation';
import type { TestResult } from '../../../statistics/regression/diagnostics/test-result';
import { type Note, labelNotes } from '../../../statistics/regression/notes';
import type { SeriesTable } from '../../../statistics/regression/series-table';
import { noteText } from '../../../text/explain';
import type { Language } from '../../../text/language';
import { type RegressionTexts, regressionTexts } from '../../../text/regression-texts';
import { type Report, headingLines, noteParts } from '../../report';
import { conclusion, statisticsParts, testEquationParts, undefinedNotes } from './test-view';
import { testHeading } from './test-headings';

export interface SeriesTestRequest {
  readonly test: SeriesTestName;
  /** Names of columns: the one that adf is about, the ones that granger pairs. */
  readonly names: readonly string[];
  readonly argument?: string | undefined;
  readonly sample?: string | undefined;
  readonly group?: string | undefined;
}

/**
 * A unit root or causality test of series, as EViews prints it.
 * @throws InputError where the test cannot be made
 */
export function seriesTestView(
  table: SeriesTable,
  request: SeriesTestRequest,
  language: Language,
): Report {
  const { test, names, argument } = request;
  const series = names.map(writeName);
  const [first, ...others] = series;
  const equation = [first, 'C', ...others].join(' ');
  const result = runTest(table, { ...request, equation });
  const texts = regressionTexts(language);
  const notes = [
    ...conclusionsOf(test, result, texts),
    ...undefinedNotes(result, language),
    ...orderNotes(table, { ...request, equation }).map((note) => noteText(note, language)),
  ];
  return {
    sheetName: `${test.toUpperCase()} ${names.join(' ')}`,
    parts: [
      headingLines(...testHeading(test, result, argument), `Series: ${names.join(', ')}`),
      ...statisticsParts(result),
      ...noteParts(notes),
      ...(result.equation === undefined ? [] : testEquationParts(result.equation, texts)),
    ],
  };
}

function conclusionsOf(
  test: SeriesTestName,
  { statistics }: TestResult,
  texts: RegressionTexts,
): string[] {
  return statistics.flatMap(({ name, value, probability, about }) => {
    if (test === 'adf') {
      const isProbability = name === 'dickeyFullerProbability' && typeof value === 'number';
      return isProbability ? conclusion(value, texts.hypotheses.adf, texts) : [];
    }
    if (typeof probability !== 'number' || about === undefined) return [];
    return conclusion(probability, texts.causality(about[0], about[1]), texts);
  });
}

/** Lags of series that repeat their labels cross from region to region: that is told. */
function orderNotes(
  table: SeriesTable,
  { equation, ...options }: { readonly equation: string } & DesignOptions,
): Note[] {
  const design = designOf(parseEquation(equation), table, options);
  return labelNotes({ ...design, dependsOnOrder: true }).map((note) =>
    // To name the column of regions as group, as an equation may, would have the test refused.
    note.code === 'labelsRepeat' && !note.isGrouped
      ? { code: 'regionsInSeries', name: note.name, label: note.label }
      : note,
  );
}
