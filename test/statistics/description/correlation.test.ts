import { recoverDecimals } from '../../../src/numerics/decimal';
import type { DoubleDoubleVector } from '../../../src/numerics/double-double-vector';
import { correlationMatrix } from '../../../src/statistics/description/correlation';
import { expectDigits } from '../../support/correct-digits';
import { readGolden, readGoldenCsv } from '../../support/golden';
import { reasonOf } from '../../support/reason-of';

interface Pairs {
  readonly pairs: readonly (readonly [number, number])[];
  readonly coefficient: readonly number[];
  readonly tStatistic: readonly number[];
  readonly probability: readonly number[];
}

const R = readGolden<Record<'air' | 'longley', Pairs>>('real-series/r-description.json');

function columnsOf(name: string): DoubleDoubleVector[] {
  const rows = readGoldenCsv(`real-series/${name}.csv`);
  return Object.keys(rows[0]).map((column) =>
    recoverDecimals(rows.map((row) => (row[column] === '' ? NaN : Number(row[column])))),
  );
}

const of = (...columns: number[][]) => correlationMatrix(columns.map(recoverDecimals));

describe('a correlation matrix', () => {
  it.each([
    ['air', 111],
    ['longley', 16],
  ] as const)('of %s is R’s, over the %i rows without a hole', (name, count) => {
    const { observationCount, pairs } = correlationMatrix(columnsOf(name));
    expect(observationCount).toBe(count);
    R[name].pairs.forEach(([i, j], place) => {
      expectDigits(pairs[i][j].coefficient, R[name].coefficient[place], 12);
      expectDigits(pairs[i][j].tStatistic, R[name].tStatistic[place], 11);
      expectDigits(pairs[i][j].probability, R[name].probability[place], 11);
      expect(pairs[j][i]).toEqual(pairs[i][j]);
    });
  });

  it('has ones on its diagonal, and of series on one line', () => {
    const { pairs } = of([1, 2, 4, 7], [0.3, 0.5, 0.9, 1.5], [-1, -2, -4, -7]);
    expect(pairs.map((row, i) => row[i].coefficient)).toEqual([1, 1, 1]);
    expect(pairs[0][1]).toEqual({ coefficient: 1, tStatistic: Infinity, probability: 0 });
    expect(pairs[0][2]).toEqual({ coefficient: -1, tStatistic: -Infinity, probability: 0 });
  });

  it('has none with a constant series', () => {
    const { pairs } = of([1, 2, 4], [3, 3, 3]);
    expect(pairs[0][1]).toEqual({ coefficient: NaN, tStatistic: NaN, probability: NaN });
    // Not even where rounding leaves something of the deviations.
    expect(of([1, 2, 4], [0.1, 0.1, 0.1]).pairs[1].map((own) => own.coefficient)).toEqual([
      NaN,
      NaN,
    ]);
  });

  it('needs three rows', () => {
    expect(reasonOf(() => of([1, 2, NaN], [3, 1, 2]))).toMatchObject({
      code: 'tooFewObservations',
      observations: 2,
    });
  });
});
