import fc from 'fast-check';
import {
  principalComponents,
  retainedComponentWeights,
  retainedCount,
} from '../../../src/statistics/indicators/principal-components';
import { samplingAdequacy } from '../../../src/statistics/indicators/sampling-adequacy';
import type { Indicators } from '../../../src/statistics/indicators/indicators';
import { expectAllDigits, expectDigits } from '../../support/correct-digits';
import {
  MATRIX_NAMES,
  WELL_CONDITIONED,
  byMpmath,
  byR,
  goldenColumns,
} from '../../support/indicator-goldens';
import { columnsOf, indicatorRows } from '../../support/indicator-rows';
import { reasonOf } from '../../support/reason-of';
import { isVaried } from '../../support/varied';

function indicators(columns: readonly ArrayLike<number>[]): Indicators {
  return {
    names: columns.map((_, j) => j + 1),
    columns: columns.map((column) => Float64Array.from(column)),
  };
}

describe('principal components', () => {
  it.each(MATRIX_NAMES)('of the matrix %s are those of 50 digits', (name) => {
    const { eigenvalues, coefficients } = principalComponents(indicators(goldenColumns(name)));
    expectAllDigits(eigenvalues, byMpmath(name).eigenvalues, 12);
    expectAllDigits(coefficients[0], byMpmath(name).first, 12);
  });

  it.each(WELL_CONDITIONED)('of the matrix %s are those of prcomp', (name) => {
    const { eigenvalues, coefficients } = principalComponents(indicators(goldenColumns(name)));
    expectAllDigits(eigenvalues, byR(name).eigenvalues, 11.5);
    expectAllDigits(coefficients[0], byR(name).first, 12);
  });

  it('explain the whole variance, fall, and have length 1 and a sum that is not negative', () => {
    fc.assert(
      fc.property(indicatorRows, (rows) => {
        const columns = columnsOf(rows).filter(isVaried);
        fc.pre(columns.length > 0);
        const { eigenvalues, coefficients } = principalComponents(indicators(columns));
        const total = eigenvalues.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(total - columns.length)).toBeLessThan(1e-13);
        eigenvalues
          .slice(1)
          .forEach((value, i) => expect(value).toBeLessThanOrEqual(eigenvalues[i]));
        for (const vector of coefficients) {
          expect(Math.abs(Math.hypot(...vector) - 1)).toBeLessThan(1e-13);
          expect(vector.reduce((sum, x) => sum + x, 0)).toBeGreaterThan(-1e-11);
        }
      }),
    );
  });
});

describe('the retained components', () => {
  it.each(MATRIX_NAMES)('of the matrix %s weigh as in R', (name) => {
    const weights = retainedComponentWeights(indicators(goldenColumns(name)));
    expectAllDigits(weights, byR(name).pcaRetained, name === 'constant' ? 8 : 12);
  });

  it('are those above 1, where rounding does not count, and never none', () => {
    expect(retainedCount([2.5, 1.2, 0.3])).toBe(2);
    expect(retainedCount([1 + 1e-15, 1, 1])).toBe(1);
    expect(retainedCount([1, 1])).toBe(1);
  });

  it('have no weights where two of them explain the same', () => {
    expect(
      reasonOf(() =>
        retainedComponentWeights(
          indicators([
            [1, 1, -1, -1],
            [1, -1, 1, -1],
          ]),
        ),
      ),
    ).toEqual({ code: 'principalComponentNotUnique' });
  });
});

describe('sampling adequacy', () => {
  it.each(WELL_CONDITIONED)('of the matrix %s is that of R', (name) => {
    const columns = goldenColumns(name);
    const { kmo, bartlett } = samplingAdequacy(
      principalComponents(indicators(columns)),
      columns[0].length,
    );
    expectDigits(kmo, byR(name).kmo, 12);
    expectAllDigits(
      [bartlett.chiSquared, bartlett.degreesOfFreedom, bartlett.probability],
      byR(name).bartlett,
      11,
    );
  });

  it('is not defined where an indicator is a sum of others', () => {
    const [a, b] = [
      [1, 2, 4, 3],
      [2, 1, 5, 5],
    ];
    const { kmo, bartlett } = samplingAdequacy(
      principalComponents(indicators([a, b, a.map((x, i) => x + b[i])])),
      4,
    );
    expect([kmo, bartlett.chiSquared, bartlett.probability]).toEqual([NaN, NaN, NaN]);
  });
});
