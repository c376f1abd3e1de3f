import { InputError } from '../../errors/input-error';
import { type Expression, isShiftOf, seriesIn } from './equation/expression';
import { unshifted } from './equation/shift-expression';
import { writeExpression } from './equation/write-expression';
import { type Coefficient, type Regression, coefficientLine } from './regression';

interface Share {
  readonly term: string;
  /** Where the regressors stand whose coefficients are summed. */
  readonly places: readonly number[];
}

/**
 * Long-run multipliers of an equation with lags of its dependent variable:
 * θ = Σb/(1 − Σa), Σb over the lags of one series (or the constant), Σa over those of the dependent
 * variable. Standard errors by the delta method from the covariance matrix of the coefficients:
 * ∂θ/∂b = 1/(1 − Σa), ∂θ/∂a = θ/(1 − Σa).
 *
 * @returns one line a series, in the order of the equation; NaN where Σa is 1
 * @throws InputError statisticUndefined where no lag of the dependent variable is a regressor
 */
export function longRunMultipliers(regression: Regression): Coefficient[] {
  const { design, coefficients, coefficientCovariance, observationCount } = regression;
  const own = unshifted(design.equation.dependent.expression);
  const { lags, shares } = sharesOf(regression, own);
  if (lags.length === 0) {
    throw new InputError(
      { code: 'statisticUndefined', statistic: 'long-run', why: 'noLaggedDependent' },
      '#N/A',
    );
  }
  const total = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + coefficients[place].estimate, 0);
  const adjustment = 1 - total(lags);
  return shares.map(({ term, places }) => {
    const multiplier = adjustment === 0 ? NaN : total(places) / adjustment;
    const gradient = coefficients.map((_, place) =>
      places.includes(place) ? 1 / adjustment : lags.includes(place) ? multiplier / adjustment : 0,
    );
    const variance = gradient.reduce(
      (sum, left, i) =>
        sum +
        gradient.reduce((row, right, j) => row + left * coefficientCovariance[i][j] * right, 0),
      0,
    );
    const degrees = observationCount - coefficients.length;
    return coefficientLine(term, multiplier, Math.sqrt(variance), degrees);
  });
}

/** Which regressors are lags of the dependent variable, and which belong together otherwise. */
function sharesOf({ design }: Regression, own: Expression): { lags: number[]; shares: Share[] } {
  const lags: number[] = [];
  const shares: { term: string; places: number[]; series?: Expression }[] = [];
  design.equation.regressors.forEach((regressor, place) => {
    if (regressor.kind === 'constant') {
      shares.push({ term: regressor.text, places: [place] });
      return;
    }
    const series = unshifted(regressor.expression);
    const isLagged = seriesIn(regressor.expression).length > 0;
    if (isLagged && isShiftOf(series, own, 0)) {
      lags.push(place);
      return;
    }
    const known = shares.find((share) => share.series && isShiftOf(series, share.series, 0));
    if (known !== undefined) known.places.push(place);
    else shares.push({ term: writeExpression(series), places: [place], series });
  });
  return { lags, shares };
}
