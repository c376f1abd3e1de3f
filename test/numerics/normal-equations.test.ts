import fc from 'fast-check';
import { recoverDecimals } from '../../src/numerics/decimal';
import {
  type DoubleDouble,
  integerPower,
  subtract,
  toNumber,
} from '../../src/numerics/double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  constantVector,
  element,
  lengthOf,
  scaleByPowerOfTwo,
  vectorOf,
} from '../../src/numerics/double-double-vector';
import { gramSchmidtSteps } from '../../src/numerics/gram-schmidt';
import { type LeastSquaresFit, leastSquares } from '../../src/numerics/least-squares';
import { normalEquationsSteps } from '../../src/numerics/normal-equations';
import { allSteps } from '../../src/numerics/steps';
import { nistSet } from '../support/golden';

type System = readonly [columns: readonly DoubleDoubleVector[], y: DoubleDoubleVector];

const byNormalEquations = ([columns, y]: System): LeastSquaresFit | undefined =>
  allSteps(normalEquationsSteps(columns, y));
const byGramSchmidt = ([columns, y]: System): ReturnType<typeof leastSquares> =>
  allSteps(gramSchmidtSteps(columns, y));

function orthogonalised(system: System): LeastSquaresFit {
  const fit = byGramSchmidt(system);
  if ('collinear' in fit) throw new Error(`column ${fit.collinear} is collinear`);
  return fit;
}

const apart = (a: DoubleDouble, b: DoubleDouble): number => Math.abs(toNumber(subtract(a, b)));
const share = (a: DoubleDouble, b: DoubleDouble): number => apart(a, b) / Math.abs(b.high);

function lengthBetween(a: DoubleDoubleVector, b: DoubleDoubleVector): number {
  const difference = { high: a.high.slice(), low: a.low.slice() };
  addScaled(difference, { high: -1, low: 0 }, b);
  return lengthOf(difference);
}

const OBSERVATIONS = 24;
const SMALL = fc.integer({ min: -99999, max: 99999 }).map((units) => units / 1000);
const values = fc.array(SMALL, { minLength: OBSERVATIONS, maxLength: OBSERVATIONS });

/** Columns that lie at wide angles: each is large where the others are not. */
const wide: fc.Arbitrary<System> = fc
  .tuple(fc.array(values, { minLength: 1, maxLength: 4 }), values)
  .map(([columns, y]) => [
    columns.map((column, j) =>
      recoverDecimals(column.map((each, i) => (i % columns.length === j ? each + 200 : each / 10))),
    ),
    recoverDecimals(y.map((each) => each + 150)),
  ]);

/** Columns of which one repeats another but for a share of 10^-digits, and a y that they nearly give. */
const narrow: fc.Arbitrary<System> = fc
  .tuple(values, values, values, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b, noise, digits, closeness]) => {
    const copy = a.map((each, i) => Number((each + b[i] * 10 ** -digits).toPrecision(15)));
    const y = a.map((each, i) =>
      Number((each - 2 * copy[i] + 3 + noise[i] * 10 ** -closeness).toPrecision(15)),
    );
    return [
      [constantVector(OBSERVATIONS, 1), recoverDecimals(a), recoverDecimals(copy)],
      recoverDecimals(y),
    ];
  });

describe('the normal equations', () => {
  it('agree with Gram-Schmidt to 28 digits where columns lie at wide angles', () => {
    fc.assert(
      fc.property(wide, (system) => {
        const [columns] = system;
        const [quick, careful] = [byNormalEquations(system), orthogonalised(system)];
        if (quick === undefined) throw new Error('the normal equations gave no result');
        quick.coefficients.forEach((coefficient, j) => {
          const off = apart(coefficient, careful.coefficients[j]) * lengthOf(columns[j]);
          expect(off).toBeLessThan(1e-28 * quick.parts);
          const variances = [quick, careful].map((fit) => fit.inverseCrossProduct[j][j]);
          expect(share(variances[0], variances[1])).toBeLessThan(1e-28);
        });
        expect(share(quick.sumSquaredResiduals, careful.sumSquaredResiduals)).toBeLessThan(1e-28);
        expect(lengthBetween(quick.residuals, careful.residuals)).toBeLessThan(1e-28 * quick.parts);
        expect(Math.abs(quick.parts / careful.parts - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('give a result only where it has two digits more than a double', () => {
    let given = 0;
    let declined = 0;
    fc.assert(
      fc.property(narrow, (system) => {
        const quick = byNormalEquations(system);
        if (quick === undefined) {
          declined++;
          return;
        }
        given++;
        const careful = orthogonalised(system);
        quick.coefficients.forEach((coefficient, j) => {
          expect(share(coefficient, careful.coefficients[j])).toBeLessThan(1e-18);
          const variances = [quick, careful].map((fit) => fit.inverseCrossProduct[j][j]);
          expect(share(variances[0], variances[1])).toBeLessThan(1e-18);
        });
        expect(share(quick.sumSquaredResiduals, careful.sumSquaredResiduals)).toBeLessThan(1e-18);
        expect(lengthBetween(quick.residuals, careful.residuals)).toBeLessThan(
          1e-18 * lengthOf(careful.residuals),
        );
      }),
      { numRuns: 400 },
    );
    expect(Math.min(given, declined)).toBeGreaterThan(20);
  });

  it('leave the basis to Gram-Schmidt, which forms it once', () => {
    fc.assert(
      fc.property(wide, (system) => {
        const quick = byNormalEquations(system);
        expect(quick?.basis()).toEqual(orthogonalised(system).basis());
        expect(quick?.basis()).toBe(quick?.basis());
      }),
      { numRuns: 20 },
    );
  });
});

const A = recoverDecimals([1, 2, 3, 4, 5, 6]);
const B = recoverDecimals([2, 1, 5, 0, 1, 7]);
const ONES = constantVector(6, 1);
const Y = recoverDecimals([2, 3, 5, 7, 11, 13]);
const times = (vector: DoubleDoubleVector, power: number): DoubleDoubleVector =>
  scaleByPowerOfTwo(vector, 2 ** power);

describe('least squares that the normal equations decline', () => {
  it.each<[string, System]>([
    ['a copy', [[ONES, A, A], Y]],
    ['a column of zeros', [[ONES, constantVector(6, 0)], Y]],
    ['a y of zeros', [[ONES, A], constantVector(6, 0)]],
    ['columns that differ in the tenth digit', [[A, shifted(A, 1e-10)], Y]],
    ['an exact fit', [[ONES, A], recoverDecimals([3, 5, 7, 9, 11, 13])]],
    ['a fit that is exact but for the fifteenth digit', [[ONES, A], shifted(A, 1e-14)]],
    ['a coefficient of zero', [[recoverDecimals([1, -1, 0, 0, 0, 0]), ONES], shifted(Y, 1)]],
    ['huge numbers', [[ONES, times(A, 900)], Y]],
    ['tiny numbers', [[ONES, times(B, -900)], Y]],
    ['huge numbers to be explained', [[ONES, B], times(Y, 900)]],
    ['as many columns as rows', [[0, 1, 2, 3, 4, 5].map((power) => powerOf(A, power)), Y]],
    ['more columns than rows', [[0, 1, 2, 3, 4, 5, 6].map((power) => powerOf(A, power)), Y]],
  ])('%s', (_name, system) => {
    expect(byNormalEquations(system)).toBeUndefined();
    expectAsByGramSchmidt(system);
  });

  const set = nistSet('Filip');
  (set === undefined ? it.skip : it)('NIST’s Filip', () => {
    if (set === undefined) return;
    const x = recoverDecimals(set.xText.map(([text]) => Number(text)));
    const columns = Array.from({ length: 11 }, (_, power) => powerOf(x, power));
    const system: System = [columns, recoverDecimals(set.yText.map(Number))];
    expect(byNormalEquations(system)).toBeUndefined();
    expectAsByGramSchmidt(system);
  });
});

/** The vector with the first of its elements raised. */
function shifted(vector: DoubleDoubleVector, by: number): DoubleDoubleVector {
  return recoverDecimals(vector.high.map((each, i) => (i === 0 ? each + by : each)));
}

function powerOf(vector: DoubleDoubleVector, power: number): DoubleDoubleVector {
  return vectorOf(vector.high.length, (i) => integerPower(element(vector, i), power));
}

function expectAsByGramSchmidt(system: System): void {
  const [fit, careful] = [leastSquares(...system), byGramSchmidt(system)];
  if ('collinear' in fit || 'collinear' in careful) {
    expect(fit).toEqual(careful);
    return;
  }
  expect({ ...fit, basis: fit.basis() }).toEqual({ ...careful, basis: careful.basis() });
}
