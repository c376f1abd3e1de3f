import { InputError } from '../../errors/input-error';
import { recoverDecimal } from '../../numerics/decimal';
import { ONE, subtract, toNumber } from '../../numerics/double-double';
import { studentUpperQuantile } from '../../numerics/student-quantile';
import type { Coefficient, Regression } from './regression';

/** A coefficient and the bounds between which it lies with the confidence asked for. */
export interface ConfidenceInterval {
  readonly term: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The coefficients, and what leaves their degrees of freedom. */
export type Estimated = Pick<Regression, 'coefficients' | 'observationCount' | 'coefficientCount'>;

/**
 * b ± t·se(b), t the quantile of Student's t at (1 + level)/2 with T − k degrees of freedom, as in
 * EViews' view "Confidence Intervals"; se(b) by the covariance of the regression. NaN where se(b) is
 * not defined.
 *
 * @param level between 0 and 1, as in 0.95; taken as the decimal that it shows
 * @throws InputError confidenceLevel for any other
 */
export function confidenceIntervals(
  { coefficients, observationCount, coefficientCount }: Estimated,
  level: number,
): ConfidenceInterval[] {
  if (!(level > 0 && level < 1)) throw new InputError({ code: 'confidenceLevel', arrived: level });
  const tail = toNumber(subtract(ONE, recoverDecimal(level))) / 2;
  const quantile = studentUpperQuantile(tail, observationCount - coefficientCount);
  return coefficients.map((line) => around(line, quantile));
}

function around(
  { term, estimate, standardError }: Coefficient,
  quantile: number,
): ConfidenceInterval {
  const reach = quantile * standardError;
  return { term, estimate, lower: estimate - reach, upper: estimate + reach };
}
