import type { RegressionTestName } from '../../../statistics/regression/diagnostics/run-test';
import type {
  TestColumn,
  TestResult,
} from '../../../statistics/regression/diagnostics/test-result';
import type { Regression } from '../../../statistics/regression/regression';
import type { RegressionTexts } from '../../../text/regression-texts';
import { formatCell } from '../../number-format';
import { columnOf } from './test-charts';

const LARGE_STUDENTIZED = 2;
/** More names than this are a list that nobody reads. */
const MOST_NAMED = 12;

/** What the tables and charts of a test say, in plain words. */
export function testNotes(
  regression: Regression,
  test: RegressionTestName,
  result: TestResult,
  texts: RegressionTexts,
): string[] {
  switch (test) {
    case 'q': {
      const bound = 2 / Math.sqrt(regression.observationCount);
      return [texts.correlogramBounds(formatCell(bound, 'degree'))];
    }
    case 'cusum':
      return cusumNotes(result, texts);
    case 'influence':
      return influenceNotes(regression, result, texts);
    default:
      return [];
  }
}

/** What a CUSUM says of its bounds; nothing where there are too few observations for bounds. */
function cusumNotes(result: TestResult, texts: RegressionTexts): string[] {
  const judged = (
    own: TestColumn,
    [low, up]: readonly [TestColumn, TestColumn],
    say: { readonly within: string; readonly crosses: (label: string) => string },
  ): string[] => {
    const [values, lower, upper] = [own, low, up].map((column) => columnOf(result, column));
    if ([values, lower, upper].some((column) => column.some(Number.isNaN))) return [];
    const place = values.findIndex((value, row) => value < lower[row] || value > upper[row]);
    return [place < 0 ? say.within : say.crosses(String(result.table?.rows[place][0]))];
  };
  return [
    ...judged('cusum', ['lowerBound', 'upperBound'], {
      within: texts.cusumWithin,
      crosses: texts.cusumCrosses,
    }),
    ...judged('cusumOfSquares', ['lowerBoundOfSquares', 'upperBoundOfSquares'], {
      within: texts.squaresWithin,
      crosses: texts.squaresCross,
    }),
  ];
}

/** Belsley, Kuh and Welsch's cuts; apart from them what no cut can judge. */
function influenceNotes(
  { coefficientCount, observationCount }: Regression,
  result: TestResult,
  texts: RegressionTexts,
): string[] {
  const largeDffits = 2 * Math.sqrt(coefficientCount / observationCount);
  const dffits = columnOf(result, 'dffits');
  const studentized = columnOf(result, 'studentizedResidual');
  const labelsWhere = (isMeant: (row: number) => boolean): string[] =>
    (result.table?.rows ?? []).flatMap(([label], row) => (isMeant(row) ? [String(label)] : []));
  const large = labelsWhere(
    (row) => Math.abs(dffits[row]) > largeDffits || Math.abs(studentized[row]) > LARGE_STUDENTIZED,
  );
  const unjudged = labelsWhere((row) => Number.isNaN(studentized[row]));
  return [
    large.length === 0 ? texts.noneInfluential : texts.influential(named(large, texts)),
    ...(unjudged.length === 0 ? [] : [texts.influenceUndefined(named(unjudged, texts))]),
  ];
}

function named(labels: readonly string[], { andMore }: RegressionTexts): readonly string[] {
  if (labels.length <= MOST_NAMED) return labels;
  return [...labels.slice(0, MOST_NAMED), andMore(labels.length - MOST_NAMED)];
}
