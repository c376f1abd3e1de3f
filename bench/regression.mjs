import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { householder } from './householder.mjs';
import { compare } from './measure.mjs';
import { randomDesign } from './random.mjs';
import { load } from './typescript.mjs';

const { leastSquares } = load('numerics/least-squares');
const { recoverDecimals } = load('numerics/decimal');
const { divide, fromNumber, multiply, squareRoot, toNumber } = load('numerics/double-double');
const { studentTwoSided } = load('numerics/tail-probability');

/** Fit and inference as Yoke does them, from the recovered columns on. */
function yoke(columns, y) {
  const fit = leastSquares(columns, y);
  const df = y.high.length - columns.length;
  const variance = divide(fit.sumSquaredResiduals, fromNumber(df));
  return fit.coefficients.map((coefficient, j) => {
    const estimate = toNumber(coefficient);
    const error = toNumber(squareRoot(multiply(variance, fit.inverseCrossProduct[j][j])));
    const t = estimate / error;
    return [estimate, error, t, studentTwoSided(t, df)];
  });
}

/** Guards against measuring something that is not the same work. */
function expectSame(ours, others) {
  ours.forEach(([estimate], j) => {
    if (!(Math.abs(estimate - others[j]) < 1e-6)) throw new Error(`coefficient ${j} differs`);
  });
}

export function smallRegression() {
  const { columns, y } = randomDesign(18, 4);
  const recovered = columns.map(recoverDecimals);
  const dependent = recoverDecimals(y);
  const ours = () => yoke(recovered, dependent);
  const other = () => householder(columns, y, studentTwoSided);
  expectSame(
    ours(),
    other().map(([estimate]) => estimate),
  );
  return {
    name: 'fit and inference, 18 × 4, against plain double Householder QR',
    target: 'at most 5',
    limit: 5,
    ...compare(ours, other, { repeats: 4000 }),
  };
}

/** Decimal recovery is counted in: the other library begins with the same plain numbers. */
export function largeRegression(statistics) {
  const { columns, y } = randomDesign(100000, 5);
  const rows = Array.from(y, (_, i) => columns.slice(1).map((column) => column[i]));
  const dependent = Array.from(y, (value) => [value]);
  const ours = () => yoke(columns.map(recoverDecimals), recoverDecimals(y));
  const other = () => new MultivariateLinearRegression(rows, dependent, { statistics });
  const weights = other().weights.map(([weight]) => weight);
  expectSame(ours(), [weights[weights.length - 1], ...weights.slice(0, -1)]);
  return {
    name: `fit and inference, 100,000 × 5, against ml-regression-multivariate-linear ${
      statistics ? 'with' : 'without'
    } its statistics`,
    target: 'below 1',
    limit: 1,
    ...compare(ours, other, { repeats: 1, rounds: 11 }),
  };
}
