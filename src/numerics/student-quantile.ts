import { halfStep, studentTwoSided } from './tail-probability';

/** Newton's steps double the correct digits: after one this short the next would change nothing. */
const LAST_STEP = 1e-9;
const MOST_STEPS = 100;
/** Beyond it the tail of a step that goes too far is no double any more. */
const SMALLEST_TAIL = 1e-270;

/**
 * The t with P(T > t) = tail for Student's t: where ln P(|T| > t) as a function of ln t, which is
 * concave, takes the value ln(2·tail), by Newton's method. 1 and 2 degrees of freedom have closed
 * forms. Next to ½ a tail, being a double, says no more of the quantile than some 16 decimals.
 *
 * NaN for a tail that is not between 1e-270 and 1, and for degrees of freedom below 1.
 */
export function studentUpperQuantile(tail: number, degreesOfFreedom: number): number {
  if (!(tail >= SMALLEST_TAIL && tail < 1 && degreesOfFreedom >= 1)) return NaN;
  if (tail === 0.5) return 0;
  if (tail > 0.5) return -studentUpperQuantile(1 - tail, degreesOfFreedom);
  if (degreesOfFreedom === 1) return 1 / Math.tan(Math.PI * tail);
  const both = 2 * tail;
  if (degreesOfFreedom === 2) return (1 - both) * Math.sqrt(2 / (both * (2 - both)));
  return newton(both, degreesOfFreedom);
}

function newton(both: number, degrees: number): number {
  const target = Math.log(both);
  // Γ((ν+1)/2)/(√(νπ)·Γ(ν/2)), the density at 0.
  const top = halfStep(degrees / 2) / Math.sqrt(degrees * Math.PI);
  // The density is nowhere higher than at 0, and its tails are never lighter than the normal's.
  let quantile = Math.max((1 - both) / (2 * top), normalStart(both / 2));
  for (let step = 0; step < MOST_STEPS; step++) {
    const logProbability = Math.log(studentTwoSided(quantile, degrees));
    // In logarithms, because far out the density vanishes before the tail does.
    const falloff = ((degrees + 1) / 2) * Math.log1p((quantile / degrees) * quantile);
    const slope = -2 * top * quantile * Math.exp(-falloff - logProbability);
    const change = (target - logProbability) / slope;
    quantile *= Math.exp(change);
    if (Math.abs(change) < LAST_STEP) return quantile;
  }
  return NaN;
}

/**
 * The normal's quantile to about 0.0005: M. Abramowitz and I. A. Stegun, Handbook of Mathematical
 * Functions (1964), 26.2.23.
 */
function normalStart(tail: number): number {
  const y = Math.sqrt(-2 * Math.log(tail));
  const numerator = 2.515517 + y * (0.802853 + y * 0.010328);
  return y - numerator / (1 + y * (1.432788 + y * (0.189269 + y * 0.001308)));
}
