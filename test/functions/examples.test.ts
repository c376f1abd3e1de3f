import { CellFault } from '../../src/cells/cell-fault';
import { CUSTOM_FUNCTIONS } from '../../src/functions/custom-functions';
import type {
  CustomFunction,
  FunctionCell,
  FunctionExample,
} from '../../src/functions/kit/custom-function';

/** A result as rows; faults by their codes; cut to the part that an excerpt shows. */
function rowsOf(result: FunctionCell | FunctionCell[][], example: FunctionExample): unknown[][] {
  const shown = Array.isArray(example.result) ? example.result : [[example.result]];
  const rows = Array.isArray(result) ? result : [[result]];
  const coded = rows.map((row) =>
    row.map((cell) => (cell instanceof CellFault ? cell.code : cell)),
  );
  if (example.isExcerpt !== true) return coded;
  return coded.slice(0, shown.length).map((row, index) => row.slice(0, shown[index].length));
}

function expectExample(declared: CustomFunction, example: FunctionExample): void {
  const expected = Array.isArray(example.result) ? example.result : [[example.result]];
  const actual = rowsOf(declared.call(...example.arguments), example);
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, r) =>
    row.forEach((cell: number | string, c: number) => {
      const found = actual[r][c];
      if (typeof cell === 'number') {
        expect(Math.abs((found as number) - cell)).toBeLessThanOrEqual(1e-14 * Math.abs(cell));
      } else {
        expect(found).toBe(cell);
      }
    }),
  );
}

describe.each(CUSTOM_FUNCTIONS.map((declared) => [declared.id, declared] as const))(
  '%s',
  (_id, declared) => {
    it('carries at least two worked examples', () => {
      expect(declared.examples.length).toBeGreaterThanOrEqual(2);
    });

    it.each(declared.examples.map((example) => [example.description.en, example] as const))(
      'gives what its example shows: %s',
      (_description, example) => expectExample(declared, example),
    );
  },
);
