import fc from 'fast-check';
import { lambdaFormula } from '../../src/sharing/lambda/lambda-formula';
import { sumOf } from '../../src/sharing/sum-of';
import { compute } from '../support/iron-calc';
import { type Data, RESULT_COLUMN, differences, sharedInputs, yokeResult } from './shared-formula';

/**
 * Holds a formula that calls names, computed by IronCalc, against Yoke over random data, which differ
 * from formula to formula.
 */
export function checkLambda(formula: string, data: fc.Arbitrary<Data>, numRuns: number): void {
  const { formula: shared, names } = lambdaFormula(formula);
  const defined = Object.fromEntries(names.map(({ name, formula: text }) => [name, text]));
  fc.assert(
    fc.property(data, (given) => {
      const expected = yokeResult(formula, given);
      const { length: rowCount } = expected;
      const at = { row: 0, column: RESULT_COLUMN, rowCount, columnCount: expected[0].length };
      // A row and a column more, which have to stay empty.
      const read = { ...at, rowCount: rowCount + 1, columnCount: at.columnCount + 1 };
      const computed = compute(sharedInputs(given, [[{ formula: shared }]]), read, defined);
      const found = differences(framed(expected), computed);
      if (found.length > 0) {
        throw new Error(`${formula}\n${found.join('\n')}\n${JSON.stringify(given)}`);
      }
    }),
    { seed: sumOf(formula), numRuns, endOnFailure: true },
  );
}

function framed(expected: ReturnType<typeof yokeResult>): ReturnType<typeof yokeResult> {
  const rows = expected.map((row) => [...row, '']);
  return [...rows, rows[0].map(() => '')];
}
