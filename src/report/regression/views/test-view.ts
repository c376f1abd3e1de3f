import { CellFault } from '../../../cells/cell-fault';
import {
  type RegressionTestName,
  testRegression,
} from '../../../statistics/regression/diagnostics/run-test';
import type {
  TestEquation,
  TestResult,
  TestStatistic,
} from '../../../statistics/regression/diagnostics/test-result';
import type { Regression } from '../../../statistics/regression/regression';
import { explain } from '../../../text/explain';
import type { Language } from '../../../text/language';
import { type RegressionTexts, regressionTexts } from '../../../text/regression-texts';
import type { OutputCell } from '../../output-table';
import { type Report, type ReportPart, headingLines, noteParts } from '../../report';
import { SIGNIFICANCE_LEVEL, writtenProbability } from '../../written-probability';
import { COEFFICIENT_HEADINGS, coefficientRow } from '../regression-sections';
import { statisticCells, tableParts } from '../test-table';
import { testCharts } from './test-charts';
import { testHeading } from './test-headings';
import { testNotes } from './test-notes';

export interface RegressionTestRequest {
  readonly test: RegressionTestName;
  /** Lags, powers or a label, as a user writes it. */
  readonly argument?: string | undefined;
}

/**
 * A test of a regression as EViews prints it: heading, charts where there is something to see,
 * statistics, what it says in plain words, the test's own regression.
 *
 * @param language of the notes; the rest keeps EViews' English
 * @throws InputError where the test cannot be made
 */
export function testView(
  regression: Regression,
  { test, argument }: RegressionTestRequest,
  language: Language,
): Report {
  const result = testRegression(regression, test, argument);
  const texts = regressionTexts(language);
  const notes = [
    ...conclusions(result, texts.hypotheses[test], texts),
    ...undefinedNotes(result, language),
    ...testNotes(regression, test, result, texts),
  ];
  return {
    sheetName: `${test.toUpperCase()} ${regression.design.equation.dependent.text}`,
    parts: [
      headingLines(...testHeading(test, result, argument)),
      ...testCharts(regression, test, result),
      ...statisticsParts(result),
      ...noteParts(notes),
      ...(result.equation === undefined ? [] : testEquationParts(result.equation, texts)),
    ],
  };
}

/** Each statistic beside its probability, or the test's table. */
export function statisticsParts({ statistics, table }: TestResult): ReportPart[] {
  const parts: ReportPart[] = [];
  if (statistics.length > 0) parts.push({ kind: 'table', rows: statistics.map(statisticRow) });
  if (table !== undefined) parts.push({ kind: 'table', ...tableParts(table) });
  return parts;
}

function statisticRow(statistic: TestStatistic): OutputCell[] {
  const { own, probability = [] } = statisticCells(statistic);
  return [...own, ...probability];
}

/** The test's own regression. */
export function testEquationParts(equation: TestEquation, texts: RegressionTexts): ReportPart[] {
  const { dependent, observationCount, coefficients, redundant } = equation;
  return [
    headingLines(
      'Test Equation:',
      `Dependent Variable: ${dependent}`,
      'Method: Least Squares',
      `Included observations: ${observationCount}`,
    ),
    { kind: 'table', headings: COEFFICIENT_HEADINGS, rows: coefficients.map(coefficientRow) },
    ...noteParts(redundant.length > 0 ? [texts.redundant(redundant)] : []),
  ];
}

/** Why a statistic or its probability is not there: its cell can only say #N/A. */
export function undefinedNotes({ statistics }: TestResult, language: Language): string[] {
  const notes = statistics.flatMap((statistic) => {
    const { value } = statisticCells(statistic).own[1];
    return value instanceof CellFault && value.code === '#N/A'
      ? [regressionTexts(language).sentence(explain(value.reason, language))]
      : [];
  });
  return [...new Set(notes)];
}

/** What the first probability says of the hypothesis. */
export function conclusions(
  { statistics }: TestResult,
  hypothesis: string,
  texts: RegressionTexts,
): string[] {
  if (hypothesis === '') return [];
  const probability = statistics.find(
    (statistic) => typeof statistic.probability === 'number',
  )?.probability;
  return typeof probability === 'number' ? conclusion(probability, hypothesis, texts) : [];
}

/** One sentence for a probability; none where it cannot be formed. */
export function conclusion(
  probability: number,
  hypothesis: string,
  texts: RegressionTexts,
): string[] {
  if (Number.isNaN(probability)) return [];
  const say = probability < SIGNIFICANCE_LEVEL ? texts.rejected : texts.notRejected;
  return [say(hypothesis, writtenProbability(probability))];
}
