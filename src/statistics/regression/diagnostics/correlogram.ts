import { InputError } from '../../../errors/input-error';
import {
  type DoubleDouble,
  ZERO,
  add,
  divide,
  fromNumber,
  multiply,
  subtract,
  toNumber,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  dot,
  subtractScalar,
  sum,
} from '../../../numerics/double-double-vector';
import { chiSquaredUpper } from '../../../numerics/tail-probability';
import type { Regression } from '../regression';
import { requireUnbroken } from '../unbroken';
import type { TestResult } from './test-result';

/** One lag of a correlogram. */
export interface CorrelogramLine {
  readonly lag: number;
  /** rⱼ = Σ(xₜ − x̄)(xₜ₋ⱼ − x̄)/Σ(xₜ − x̄)². */
  readonly autocorrelation: number;
  /** The last coefficient of the Yule-Walker equations of order j. */
  readonly partialAutocorrelation: number;
  /** Ljung-Box: Q = T(T + 2)Σ r²/(T − j). */
  readonly qStatistic: number;
  /** P(χ² > Q) with j degrees of freedom. */
  readonly probability: number;
}

const MOST_LAGS_BY_RULE = 12;

/**
 * Autocorrelations, partial autocorrelations and Ljung-Box Q (G. M. Ljung and G. E. P. Box,
 * Biometrika 65 (1978) 297–303) of an unbroken series, as EViews prints them.
 *
 * @returns NaN throughout for a constant series
 */
export function correlogram(series: DoubleDoubleVector, lags: number): CorrelogramLine[] {
  const count = series.high.length;
  const deviations = subtractScalar(series, divide(sum(series), fromNumber(count)));
  const variation = dot(deviations, deviations);
  const correlations = Array.from({ length: lags }, (_, index) =>
    variation.high === 0
      ? fromNumber(NaN)
      : divide(dot(from(deviations, index + 1), until(deviations, index + 1)), variation),
  );
  const partial = partialCorrelations(correlations);
  let total = ZERO;
  return correlations.map((correlation, index) => {
    const lag = index + 1;
    const square = multiply(correlation, correlation);
    total = add(total, divide(square, fromNumber(count - lag)));
    const qStatistic = toNumber(multiply(fromNumber(count * (count + 2)), total));
    return {
      lag,
      autocorrelation: toNumber(correlation),
      partialAutocorrelation: toNumber(partial[index]),
      qStatistic,
      probability: chiSquaredUpper(qStatistic, lag),
    };
  });
}

const from = ({ high, low }: DoubleDoubleVector, start: number): DoubleDoubleVector => ({
  high: high.subarray(start),
  low: low.subarray(start),
});

const until = ({ high, low }: DoubleDoubleVector, places: number): DoubleDoubleVector => ({
  high: high.subarray(0, high.length - places),
  low: low.subarray(0, low.length - places),
});

/** Durbin's recursion (J. Durbin, Review of the International Statistical Institute 28 (1960) 233–244). */
function partialCorrelations(correlations: readonly DoubleDouble[]): DoubleDouble[] {
  let previous: DoubleDouble[] = [];
  return correlations.map((correlation, order) => {
    let numerator = correlation;
    let denominator = fromNumber(1);
    previous.forEach((coefficient, j) => {
      numerator = subtract(numerator, multiply(coefficient, correlations[order - 1 - j]));
      denominator = subtract(denominator, multiply(coefficient, correlations[j]));
    });
    const partial = divide(numerator, denominator);
    previous = [
      ...previous.map((coefficient, j) =>
        subtract(coefficient, multiply(partial, previous[order - 1 - j])),
      ),
      partial,
    ];
    return partial;
  });
}

/**
 * The correlogram of the residuals; min(T/2, 12) lags unless given.
 * @throws InputError severalGroups, holeInSeries, outOfBounds
 */
export function residualCorrelogram(regression: Regression, lags: number | undefined): TestResult {
  requireUnbroken(regression.design, 'q');
  const count = regression.observationCount;
  const wanted = lags ?? Math.min(Math.floor(count / 2), MOST_LAGS_BY_RULE);
  if (wanted > count - 1) {
    const bounds = { minimum: 1, maximum: count - 1 };
    throw new InputError({
      code: 'outOfBounds',
      name: 'argument',
      place: {},
      arrived: wanted,
      bounds,
    });
  }
  return {
    statistics: [],
    table: {
      columns: ['lag', 'autocorrelation', 'partialAutocorrelation', 'qStatistic', 'probability'],
      rows: correlogram(regression.residuals, wanted).map((line) => [
        line.lag,
        line.autocorrelation,
        line.partialAutocorrelation,
        line.qStatistic,
        line.probability,
      ]),
    },
  };
}
