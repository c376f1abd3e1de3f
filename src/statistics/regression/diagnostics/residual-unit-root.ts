import {
  ONE,
  divide,
  fromNumber,
  multiply,
  negate,
  squareRoot,
  toNumber,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  joined,
  part,
  zeroVector,
} from '../../../numerics/double-double-vector';
import { type LeastSquaresFit, leastSquares } from '../../../numerics/least-squares';
import { triangularFactorSteps } from '../../../numerics/triangular-factor';
import { allSteps } from '../../../numerics/steps';
import type { Regression } from '../regression';
import { mostLags } from './augmented-dickey-fuller';

/** What a Dickey-Fuller test says of residuals. */
export interface ResidualUnitRoot {
  /** The t of eₜ₋₁. */
  readonly statistic: number;
  readonly lags: number;
  readonly observationCount: number;
}

/** More lags would change little of a test that is to raise a doubt, and cost much in long series. */
const MOST_LAGS_TRIED = 4;

/**
 * Augmented Dickey-Fuller test of residuals that follow each other without a hole: Δeₜ on eₜ₋₁ and
 * lags of Δe, without constant or trend, for residuals have no mean of their own. SC chooses the
 * lags, up to EViews' rule but at most four, over the observations that the most lags leave; the
 * test itself then uses all that the chosen lags leave. The long columns are gone through once: what
 * fewer lags leave more is a few rows beneath their triangular factor.
 *
 * @returns undefined where the residuals leave no such regression
 */
export function residualUnitRoot({ residuals }: Regression): ResidualUnitRoot | undefined {
  const count = residuals.high.length;
  const most = Math.min(mostLags(count), MOST_LAGS_TRIED);
  const all = columnsOf(residuals, most);
  const factor = allSteps(triangularFactorSteps([...all.columns, all.dependent]));
  const lags = chosenLags(factor, all.dependent.high.length);

  const first = columnsOf(part(residuals, 0, most + 1), lags);
  const columns = first.columns.map((column, j) => joined(factor[j], column));
  const fit = solved(columns, joined(factor[most + 1], first.dependent));
  if (fit === undefined) return undefined;
  const observationCount = count - 1 - lags;
  const degrees = fromNumber(observationCount - columns.length);
  const variance = divide(fit.sumSquaredResiduals, degrees);
  const error = squareRoot(multiply(variance, fit.inverseCrossProduct[0][0]));
  return { statistic: toNumber(divide(fit.coefficients[0], error)), lags, observationCount };
}

interface Columns {
  /** eₜ₋₁, Δeₜ₋₁, …, Δeₜ₋ₚ. */
  readonly columns: readonly DoubleDoubleVector[];
  /** Δeₜ. */
  readonly dependent: DoubleDoubleVector;
}

function columnsOf(residuals: DoubleDoubleVector, lags: number): Columns {
  const count = residuals.high.length;
  const steps = zeroVector(count - 1);
  addScaled(steps, ONE, part(residuals, 1, count));
  addScaled(steps, negate(ONE), part(residuals, 0, count - 1));
  const lagged = Array.from({ length: lags }, (_, lag) =>
    part(steps, lags - 1 - lag, count - 2 - lag),
  );
  return {
    columns: [part(residuals, lags, count - 1), ...lagged],
    dependent: part(steps, lags, count - 1),
  };
}

/** @param factor of the columns with the most lags and, last, of the dependent variable */
function chosenLags(factor: readonly DoubleDoubleVector[], count: number): number {
  const dependent = factor[factor.length - 1];
  let best = { lags: 0, criterion: Infinity };
  for (let lags = 0; lags < factor.length - 1; lags++) {
    const fit = solved(factor.slice(0, lags + 1), dependent);
    if (fit === undefined) break;
    const deviance = count * Math.log(toNumber(fit.sumSquaredResiduals) / count);
    const criterion = deviance + Math.log(count) * (lags + 1);
    if (criterion < best.criterion) best = { lags, criterion };
  }
  return best.lags;
}

function solved(
  columns: readonly DoubleDoubleVector[],
  dependent: DoubleDoubleVector,
): LeastSquaresFit | undefined {
  const fit = leastSquares(columns, dependent);
  return 'collinear' in fit ? undefined : fit;
}
