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
      return [influenceNote(regression, result, texts)];
    default:
      return [];
  }
}

function cusumNotes(result: TestResult, texts: RegressionTexts): string[] {
  const first = (own: TestColumn, low: TestColumn, up: TestColumn): string | undefined => {
    const lower = columnOf(result, low);
    const upper = columnOf(result, up);
    const place = columnOf(result, own).findIndex(
      (value, row) => value < lower[row] || value > upper[row],
    );
    return place < 0 ? undefined : String(result.table?.rows[place][0]);
  };
  const cusum = first('cusum', 'lowerBound', 'upperBound');
  const squares = first('cusumOfSquares', 'lowerBoundOfSquares', 'upperBoundOfSquares');
  return [
    cusum === undefined ? texts.cusumWithin : texts.cusumCrosses(cusum),
    squares === undefined ? texts.squaresWithin : texts.squaresCross(squares),
  ];
}

/** Belsley, Kuh and Welsch's cuts. */
function influenceNote(
  { coefficientCount, observationCount }: Regression,
  result: TestResult,
  texts: RegressionTexts,
): string {
  const largeDffits = 2 * Math.sqrt(coefficientCount / observationCount);
  const dffits = columnOf(result, 'dffits');
  const studentized = columnOf(result, 'studentizedResidual');
  const labels = (result.table?.rows ?? []).flatMap(([label], row) =>
    Math.abs(dffits[row]) > largeDffits || Math.abs(studentized[row]) > LARGE_STUDENTIZED
      ? [String(label)]
      : [],
  );
  if (labels.length === 0) return texts.noneInfluential;
  const named = labels.slice(0, MOST_NAMED);
  return texts.influential(
    named.length < labels.length ? [...named, `… (${labels.length})`] : named,
  );
}
