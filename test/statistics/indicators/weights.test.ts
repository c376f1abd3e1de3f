import fc from 'fast-check';
import type { Indicators } from '../../../src/statistics/indicators/indicators';
import {
  WEIGHT_METHODS,
  type WeightMethod,
  weightsOf,
} from '../../../src/statistics/indicators/weights';
import { expectAllDigits } from '../../support/correct-digits';
import {
  MATRIX_NAMES,
  WELL_CONDITIONED,
  byMpmath,
  byNumpy,
  byR,
  goldenColumns,
} from '../../support/indicator-goldens';
import { columnsOf, indicatorRows, positiveRows } from '../../support/indicator-rows';
import { inputErrorOf, reasonOf } from '../../support/reason-of';

const indicators = (...columns: readonly (readonly number[])[]): Indicators => ({
  names: columns.map((_, j) => `x${j + 1}`),
  columns: columns.map((column) => Float64Array.from(column)),
});

/** The weights, or undefined where the method refuses the data. */
function weightsOrNone(data: Indicators, method: WeightMethod): Float64Array | undefined {
  try {
    return weightsOf(data, method);
  } catch {
    return undefined;
  }
}

const METHODS = ['pca', 'entropy', 'critic', 'cv'] as const;

describe.each(METHODS)('weights by %s', (method) => {
  const weights = (name: (typeof MATRIX_NAMES)[number]): Float64Array => {
    const columns = goldenColumns(name);
    return weightsOf({ names: columns.map((_, j) => j + 1), columns }, method);
  };

  it.each(MATRIX_NAMES)('of the matrix %s are those of 50 digits', (name) => {
    expectAllDigits(weights(name), byMpmath(name)[method], 12);
  });

  it.each(WELL_CONDITIONED)('of the matrix %s are those of R and numpy', (name) => {
    expectAllDigits(weights(name), byR(name)[method], 12);
    expectAllDigits(weights(name), byNumpy(name)[method], 12);
  });
});

describe('weights', () => {
  it.each(WEIGHT_METHODS)('of %s sum to 1 and none is negative', (method) => {
    fc.assert(
      fc.property(indicatorRows, (rows) => {
        const weights = weightsOrNone(indicators(...columnsOf(rows)), method);
        if (weights === undefined) return;
        const sum = weights.reduce((total, weight) => total + weight, 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
      }),
    );
  });

  it.each(['pca', 'entropy', 'cv'] as const)(
    'by %s do not change with the unit of an indicator',
    (method) => {
      fc.assert(
        fc.property(positiveRows, fc.integer({ min: -400, max: 400 }), (rows, exponent) => {
          const columns = columnsOf(rows);
          const scaled = [columns[0].map((x) => x * 2 ** exponent), ...columns.slice(1)];
          const before = weightsOrNone(indicators(...columns), method);
          expect(weightsOrNone(indicators(...scaled), method)).toEqual(before);
        }),
      );
    },
  );

  it('hold at the ends of the doubles', () => {
    for (const size of [2 ** -1074, 2 ** -1040, 2 ** 1010]) {
      const column = [1, 3, 2, 5].map((x) => x * size);
      for (const method of ['entropy', 'cv', 'pca'] as const) {
        const expected = weightsOf(indicators([1, 3, 2, 5], [2, 3, 1, 7]), method);
        expect(weightsOf(indicators(column, [2, 3, 1, 7]), method)).toEqual(expected);
      }
    }
    expect(
      inputErrorOf(() => weightsOf(indicators([1.7e308, -1.7e308], [-1.7e308, 1.7e308]), 'critic')),
    ).toMatchObject({ reason: { code: 'overflow' }, cellError: '#NUM!' });
  });

  it('are equal by the method equal, whatever the data', () => {
    expect(weightsOf(indicators([7], [7], [7], [-7]), 'equal')).toEqual(
      new Float64Array(4).fill(0.25),
    );
  });

  it('of one indicator are 1', () => {
    for (const method of ['pca', 'entropy', 'cv', 'equal'] as const) {
      expect(weightsOf(indicators([1, 2, 4]), method)).toEqual(Float64Array.of(1));
    }
  });

  it('by entropy count 0·ln 0 as 0 and give a constant indicator nothing', () => {
    expect(weightsOf(indicators([0, 0, 3], [0.1, 0.1, 0.1]), 'entropy')).toEqual(
      Float64Array.of(1, 0),
    );
  });
});

describe('data without weights', () => {
  it.each(['pca', 'entropy', 'critic', 'cv'] as const)('%s needs two rows', (method) => {
    expect(reasonOf(() => weightsOf(indicators([1], [2]), method))).toEqual({
      code: 'tooFewRows',
      needed: 2,
      arrived: 1,
    });
  });

  it.each(['pca', 'critic'] as const)('%s refuses a constant indicator by name', (method) => {
    expect(reasonOf(() => weightsOf(indicators([1, 2, 3], [0.1, 0.1, 0.1]), method))).toEqual({
      code: 'constantIndicator',
      indicator: 'x2',
    });
  });

  it('entropy refuses a negative value and a column of zeros', () => {
    expect(reasonOf(() => weightsOf(indicators([1, 2], [3, -1]), 'entropy'))).toMatchObject({
      code: 'outOfBounds',
      place: { row: 2, column: 'x2' },
      arrived: -1,
    });
    expect(reasonOf(() => weightsOf(indicators([1, 2], [0, 0]), 'entropy'))).toEqual({
      code: 'columnSumsToZero',
      indicator: 'x2',
    });
  });

  it('the coefficient of variation refuses a mean that is not above 0', () => {
    expect(reasonOf(() => weightsOf(indicators([1, 2], [-3, 1]), 'cv'))).toEqual({
      code: 'meanNotPositive',
      indicator: 'x2',
      arrived: -1,
    });
  });

  it('indicators without any difference have no weights', () => {
    for (const method of ['entropy', 'cv'] as const) {
      expect(
        reasonOf(() => weightsOf(indicators([0.1, 0.1, 0.1], [0.7, 0.7, 0.7]), method)),
      ).toEqual({ code: 'weightsUndefined', method });
    }
    // Multiples of one another to rounding: no conflict, and no weights made of what is left over.
    const column = [0.1, 0.35, 0.2, 0.7];
    const multiples = [column, column.map((x) => 3 * x), column.map((x) => 1 + 7 * x)];
    expect(reasonOf(() => weightsOf(indicators(...multiples), 'critic'))).toEqual({
      code: 'weightsUndefined',
      method: 'critic',
    });
  });

  it('an indicator against the first component is named with its loading', () => {
    const reason = reasonOf(() => weightsOf(indicators([1, 2, 3], [2, 4, 6], [3, 2, 1]), 'pca'));
    expect(reason).toMatchObject({ code: 'negativeLoading', indicator: 'x3' });
    expect((reason as { loading: number }).loading).toBeCloseTo(-1, 12);
  });

  it('uncorrelated indicators have no first component', () => {
    expect(reasonOf(() => weightsOf(indicators([1, 1, -1, -1], [1, -1, 1, -1]), 'pca'))).toEqual({
      code: 'principalComponentNotUnique',
    });
  });
});
