import { InputError } from '../../errors/input-error';
import {
  type DoubleDouble,
  ONE,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import {
  type DoubleDoubleVector,
  dot,
  pick,
  subtractScalar,
  sum,
  toNumbers,
} from '../../numerics/double-double-vector';
import { isConstant } from '../../numerics/moments';
import { studentTwoSided } from '../../numerics/tail-probability';

/** How two series go together; NaN where one of them is constant. */
export interface Correlation {
  /** r = Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²Σ(y − ȳ)²). */
  readonly coefficient: number;
  /** t = r√((n − 2)/(1 − r²)). */
  readonly tStatistic: number;
  /** P(|t| > |statistic|), Student's t with n − 2 degrees of freedom. */
  readonly probability: number;
}

export interface CorrelationMatrix {
  /** The observations in which no series is missing: all pairs are compared over them. */
  readonly observationCount: number;
  readonly pairs: readonly (readonly Correlation[])[];
}

const UNDEFINED: Correlation = { coefficient: NaN, tStatistic: NaN, probability: NaN };

/** 1 − r² below this is what double-double leaves of nothing: the series lie on one line. */
const ON_ONE_LINE = 1e-28;

/**
 * Pearson's correlations of series, over the observations that all of them have.
 *
 * @param series of one length, NaN where a value is missing
 * @throws InputError tooFewObservations where fewer than three observations are left
 */
export function correlationMatrix(series: readonly DoubleDoubleVector[]): CorrelationMatrix {
  const complete: number[] = [];
  series[0].high.forEach((_, row) => {
    if (series.every(({ high }) => !Number.isNaN(high[row]))) complete.push(row);
  });
  const observationCount = complete.length;
  if (observationCount < 3) {
    throw new InputError({
      code: 'tooFewObservations',
      observations: observationCount,
      coefficients: 2,
    });
  }
  const common = series.map((values) => pick(values, Int32Array.from(complete)));
  const isFlat = common.map((values) => isConstant(toNumbers(values)));
  const deviations = common.map(centred);
  const squares = deviations.map((values) => dot(values, values));
  return {
    observationCount,
    pairs: deviations.map((left, i) =>
      deviations.map((right, j) =>
        isFlat[i] || isFlat[j]
          ? UNDEFINED
          : correlationOf(dot(left, right), squares[i], squares[j], observationCount),
      ),
    ),
  };
}

function centred(values: DoubleDoubleVector): DoubleDoubleVector {
  return subtractScalar(values, divide(sum(values), fromNumber(values.high.length)));
}

/** Of two series on one line t is without bound and its probability 0. */
function correlationOf(
  product: DoubleDouble,
  left: DoubleDouble,
  right: DoubleDouble,
  count: number,
): Correlation {
  const coefficient = divide(product, squareRoot(multiply(left, right)));
  const unexplained = subtract(ONE, multiply(coefficient, coefficient));
  if (unexplained.high < ON_ONE_LINE) {
    const sign = Math.sign(coefficient.high);
    return { coefficient: sign, tStatistic: sign * Infinity, probability: 0 };
  }
  const tStatistic = toNumber(coefficient) * Math.sqrt((count - 2) / toNumber(unexplained));
  return {
    coefficient: toNumber(coefficient),
    tStatistic,
    probability: studentTwoSided(tStatistic, count - 2),
  };
}
