import betainc from '@stdlib/math-base-special-betainc';
import { upperGamma } from './upper-gamma';

/** Up to this many degrees the tail is summed, term by term; it cannot overflow. */
const LARGEST_SUMMED = 100;

/**
 * P(|t| > |statistic|) for Student's t, two-sided: I_x(df/2, 1/2) with x = df/(df + t²). The tail
 * is computed itself, never as 1 − cdf, so that a probability of 1e-20 is 1e-20.
 * NaN for a statistic that is not a number or df ≤ 0.
 */
export function studentTwoSided(statistic: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0) || Number.isNaN(statistic)) return NaN;
  if (!Number.isFinite(statistic)) return 0;
  const ratio = (statistic / degreesOfFreedom) * statistic;
  return betaTail(1 / (1 + ratio), ratio / (1 + ratio), degreesOfFreedom / 2, 0.5);
}

/**
 * P(F > statistic) for Fisher's F with d₁ and d₂ degrees of freedom: I_x(d₂/2, d₁/2) with
 * x = d₂/(d₂ + d₁F). NaN for a statistic that is not a number or degrees ≤ 0.
 */
export function fisherUpper(statistic: number, numerator: number, denominator: number): number {
  if (!(numerator > 0) || !(denominator > 0) || Number.isNaN(statistic)) return NaN;
  if (statistic <= 0) return 1;
  if (!Number.isFinite(statistic)) return 0;
  const ratio = (numerator / denominator) * statistic;
  if (Number.isInteger(numerator) && numerator <= LARGEST_SUMMED) {
    return summed(ratio, denominator / 2, numerator / 2);
  }
  return betaTail(1 / (1 + ratio), ratio / (1 + ratio), denominator / 2, numerator / 2);
}

/**
 * P(χ² > statistic) with df degrees of freedom: the regularised upper incomplete gamma function
 * Q(df/2, χ²/2). NaN for a statistic that is not a number or df ≤ 0.
 */
export function chiSquaredUpper(statistic: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0) || Number.isNaN(statistic)) return NaN;
  if (statistic <= 0) return 1;
  if (!Number.isFinite(statistic)) return 0;
  return upperGamma(degreesOfFreedom / 2, statistic / 2);
}

/** P(|z| > |statistic|) for the standard normal, two-sided: a squared normal is a χ² of one degree. */
export function normalTwoSided(statistic: number): number {
  return chiSquaredUpper(statistic * statistic, 1);
}

/** P(z < value) for the standard normal. */
export function normalLower(value: number): number {
  const tail = normalTwoSided(value) / 2;
  return value > 0 ? 1 - tail : tail;
}

/** I_x(a, b); past one half through 1 − x, which then carries the digits that x has lost. */
function betaTail(x: number, complement: number, a: number, b: number): number {
  return x <= 0.5 ? betainc(x, a, b) : betainc(complement, b, a, true, true);
}

/**
 * I_x(a, b) for x = 1/(1 + r) and a whole or half b, summed from b = 0 or b = ½ upwards by
 * I_x(a, b+1) = I_x(a, b) + xᵃ(1−x)ᵇ·Γ(a+b)/(Γ(a)Γ(b+1)) (DLMF 8.17.21): every term is positive, and
 * x is never rounded before it is raised to the power a, which would cost half the digits at a = 10⁶.
 */
function summed(ratio: number, a: number, b: number): number {
  const x = 1 / (1 + ratio);
  const complement = ratio / (1 + ratio);
  const isWhole = Number.isInteger(b);
  const start = isWhole ? 0 : betaTail(x, complement, a, 0.5);
  const lowest = isWhole ? 0 : 0.5;
  let term = isWhole ? 1 : (2 * Math.sqrt(complement) * halfStep(a)) / Math.sqrt(Math.PI);
  let total = 0;
  for (let step = lowest; step < b; step++) {
    total += term;
    term *= ((a + step) / (step + 1)) * complement;
  }
  if (total === 0) return start;
  return Math.min(1, start + Math.exp(Math.log(total) - a * Math.log1p(ratio)));
}

/** Γ(a + ½)/Γ(a): its asymptotic series, reached upwards by Γ(a + 1) = a·Γ(a). */
export function halfStep(a: number): number {
  let factor = 1;
  let large = a;
  for (; large < 100; large++) factor *= large / (large + 0.5);
  const u = 1 / large;
  const series =
    1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + (u * -399) / 262144))));
  return factor * Math.sqrt(large) * series;
}
