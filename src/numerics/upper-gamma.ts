/** From here on Stirling's series holds to the last digit. */
const STIRLING_FROM = 20;
/** A term of a sum that is smaller by this factor no longer counts. */
const NEGLIGIBLE = 2 ** -54;
/** A factor this near to 1 differs from it by no more than its own rounding. */
const SETTLED = 4 * Number.EPSILON;

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x)/Γ(a), a > 0, x > 0, itself and
 * not as 1 − P wherever it is small: 1 − xᵃe⁻ˣ/Γ(a+1)·Σ xᵏ/((a+1)…(a+k)) for x < a + 1 (DLMF
 * 8.11.4), else xᵃe⁻ˣ/Γ(a) times the continued fraction 1/(x+1−a− 1(1−a)/(x+3−a− …)) (DLMF 8.9.2).
 */
export function upperGamma(a: number, x: number): number {
  const front = density(a, x);
  return x < a + 1 ? 1 - front * series(a, x) : a * front * continuedFraction(a, x);
}

/** Σ xᵏ/((a+1)…(a+k)) from k = 0. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * NEGLIGIBLE; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** By Lentz's method; no denominator can be 0 where x ≥ a + 1. */
function continuedFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let ratio = Infinity;
  let inverse = 1 / denominator;
  let value = inverse;
  for (let k = 1, factor = 0; Math.abs(factor - 1) > SETTLED; k++) {
    const numerator = k * (a - k);
    denominator += 2;
    inverse = 1 / (numerator * inverse + denominator);
    ratio = denominator + numerator / ratio;
    factor = ratio * inverse;
    value *= factor;
  }
  return value;
}

/**
 * xᵃe⁻ˣ/Γ(a+1) = exp(−a(μ − ln(1 + μ)) − δ(a))/√(2πa) with μ = x/a − 1: a·ln x, x and ln Γ(a)
 * nearly cancel where a is large, and none of them is formed.
 */
function density(a: number, x: number): number {
  const exponent = a * lessLogarithm(x, a) + stirlingRest(a);
  return Math.exp(-exponent) / Math.sqrt(2 * Math.PI * a);
}

/** μ − ln(x/a); for μ near 0, with s = μ/(2 + μ), it is μs − 2s³(1/3 + s²/5 + s⁴/7 + …). */
function lessLogarithm(x: number, a: number): number {
  const mu = (x - a) / a;
  if (Math.abs(mu) > 0.5) return mu - Math.log(x / a);
  const s = mu / (2 + mu);
  const square = s * s;
  let sum = 0;
  for (let k = 3, power = 1; power > NEGLIGIBLE; k += 2, power *= square) sum += power / k;
  return mu * s - 2 * s * square * sum;
}

/** δ(a) = ln Γ(a+1) − (a + ½)ln a + a − ½ln 2π: Stirling's series, reached by δ(a) from δ(a+1). */
function stirlingRest(a: number): number {
  let rest = 0;
  let large = a;
  for (; large < STIRLING_FROM; large++) rest += (large + 0.5) * Math.log1p(1 / large) - 1;
  const u = 1 / (large * large);
  const series = 1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u * (1 / 1188))));
  return rest + series / large;
}
