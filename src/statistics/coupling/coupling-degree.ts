import { InputError } from '../../errors/input-error';

/**
 * A form of the coupling degree C, a pure function of the systems' levels U.
 * All but fan2024 depend on the levels through their ratios (wang2021 on their distances too), and
 * are computed from these, so that no product can overflow or underflow; nothing is allocated, as
 * they run once a row.
 * Where C is undefined (0/0) the result is NaN.
 */
export interface CouplingForm {
  /** C of two systems. */
  readonly degree: (first: number, second: number) => number;
  /** C of three or more systems. */
  readonly degreeOfAll: (levels: Float64Array) => number;
  /** The largest value that a system may take; absent where any scale is allowed. */
  readonly largestInput?: number;
  /** The largest value that C of two systems can take, reached when they are equal. */
  readonly largestDegree: number;
  /** How many systems the form is meant for; absent where any number is. */
  readonly mostSystems?: number;
}

/** A quotient below this has lost digits, or is 0 where its root would not be. */
const SMALLEST_QUOTIENT = 2 ** -1022;

/** min/max of two values from 0 up; NaN when both are 0. */
function ratio(first: number, second: number): number {
  return first < second ? first / second : second / first;
}

/** The square root of their ratio r. */
function rootOfRatio(r: number, first: number, second: number): number {
  if (!(r < SMALLEST_QUOTIENT)) return Math.sqrt(r);
  const [small, large] = first < second ? [first, second] : [second, first];
  return Math.sqrt(small) / Math.sqrt(large);
}

function largestOf(levels: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < levels.length; i++) if (levels[i] > largest) largest = levels[i];
  return largest;
}

/** (∏ U/Uₘₐₓ)^(1/order); NaN when all are 0. */
function rootOfRatios(levels: Float64Array, largest: number, order: number): number {
  let product = 1;
  for (let i = 0; i < levels.length; i++) product *= levels[i] / largest;
  if (product >= SMALLEST_QUOTIENT) return product ** (1 / order);
  const whole = largest ** (1 / order);
  let root = 1;
  for (let i = 0; i < levels.length; i++) root *= levels[i] ** (1 / order) / whole;
  return root;
}

/** n·(∏U)^(1/n)/ΣU. */
function meansRatio(levels: Float64Array): number {
  const largest = largestOf(levels);
  let sum = 0;
  for (let i = 0; i < levels.length; i++) sum += levels[i] / largest;
  return within(1, (levels.length * rootOfRatios(levels, largest, levels.length)) / sum);
}

/** The mean of |Uᵢ − Uⱼ| over the pairs i < j. */
function meanDistance(levels: Float64Array): number {
  const count = levels.length;
  let total = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) total += Math.abs(levels[i] - levels[j]);
  }
  return total / ((count * (count - 1)) / 2);
}

/** √(Σ(U − Ū)²/n) of levels within [0, 1]. */
function spread(levels: Float64Array): number {
  const count = levels.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += levels[i];
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (levels[i] - sum / count) ** 2;
  return Math.sqrt(squares / count);
}

/** ∛(U₁U₂U₃ / [(U₁+U₂)(U₁+U₃)(U₂+U₃)]) with a ≤ b ≤ c: ∛(a/c / [(1 + a/b)(1 + a/c)(1 + b/c)]). */
function threeSystems(levels: Float64Array): number {
  const first = levels[0];
  const second = levels[1];
  const third = levels[2];
  const a = Math.min(first, second, third);
  const b = Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
  const c = Math.max(first, second, third);
  const product = a / c;
  const root = product < SMALLEST_QUOTIENT ? Math.cbrt(a) / Math.cbrt(c) : Math.cbrt(product);
  return root / Math.cbrt((1 + a / b) * (1 + product) * (1 + b / c));
}

/** Rounding may carry nearly equal systems past the largest value, or fan2024 below 0. */
function within(largest: number, value: number): number {
  return value > largest ? largest : value < 0 ? 0 : value;
}

/**
 * The forms of the coupling degree found in the literature, for n systems:
 *
 * - paper: two systems C = √(U₁U₂ / (U₁+U₂)²), in [0, 0.5]; three, the printed general form
 *   C = (U₁U₂U₃ / [(U₁+U₂)(U₁+U₃)(U₂+U₃)])^(1/3), in [0, 0.5]; it is not free of scale for four and
 *   more (X. Wu 2020, the source paper)
 * - standard: C = n·(∏U)^(1/n)/ΣU, in [0, 1]
 * - wang2021: C = √{[1 − Σᵢ>ⱼ|Uᵢ − Uⱼ|/(n(n−1)/2)]·(∏Uᵢ/Uₘₐₓ)^(1/(n−1))}, the ratios' product
 *   including the largest one's own 1; U in [0, 1] (Wang Shujia et al., Journal of Natural
 *   Resources 36(3), 2021: 793–810)
 * - fan2024: C = 1 − 2·√((nΣU² − (ΣU)²)/n²) = 1 − 2·SD (population), U in [0, 1]
 * - liao1999: C = {∏U / (ΣU/n)ⁿ}ᵏ with k = 2, the 2n-th power of standard, in [0, 1] (Liao Chongbin
 *   1999)
 */
export const COUPLING_FORMS = {
  paper: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return rootOfRatio(r, first, second) / (1 + r);
    },
    degreeOfAll: (levels) => within(0.5, threeSystems(levels)),
    largestDegree: 0.5,
    mostSystems: 3,
  },
  standard: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return (2 * rootOfRatio(r, first, second)) / (1 + r);
    },
    degreeOfAll: meansRatio,
    largestDegree: 1,
  },
  wang2021: {
    degree: (first, second) =>
      Math.sqrt(1 - Math.abs(first - second)) * rootOfRatio(ratio(first, second), first, second),
    degreeOfAll: (levels) => {
      const root = rootOfRatios(levels, largestOf(levels), 2 * (levels.length - 1));
      return within(1, Math.sqrt(1 - meanDistance(levels)) * root);
    },
    largestInput: 1,
    largestDegree: 1,
  },
  fan2024: {
    degree: (first, second) => 1 - Math.abs(first - second),
    degreeOfAll: (levels) => within(1, 1 - 2 * spread(levels)),
    largestInput: 1,
    largestDegree: 1,
  },
  liao1999: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return within(1, ((4 * r) / ((1 + r) * (1 + r))) ** 2);
    },
    degreeOfAll: (levels) => meansRatio(levels) ** (2 * levels.length),
    largestDegree: 1,
  },
} as const satisfies Record<string, CouplingForm>;

export type CouplingFormName = keyof typeof COUPLING_FORMS;

export const COUPLING_FORM_NAMES = Object.keys(COUPLING_FORMS) as CouplingFormName[];

export function couplingForm(name: CouplingFormName): CouplingForm {
  return COUPLING_FORMS[name];
}

/** @throws InputError tooFewSystems, paperFormSystems */
export function checkSystemCount({ mostSystems }: CouplingForm, count: number): void {
  if (count < 2) throw new InputError({ code: 'tooFewSystems', needed: 2, arrived: count });
  if (mostSystems !== undefined && count > mostSystems) {
    throw new InputError({ code: 'paperFormSystems', largest: mostSystems, arrived: count });
  }
}

/** C of two or more systems. */
export function degreeOf({ degree, degreeOfAll }: CouplingForm, levels: Float64Array): number {
  return levels.length === 2 ? degree(levels[0], levels[1]) : degreeOfAll(levels);
}

/** C of each row of n ≥ 2 systems, one column of levels a system. */
export function degreesOfRows(form: CouplingForm, columns: readonly Float64Array[]): Float64Array {
  const levels = new Float64Array(columns.length);
  const degrees = new Float64Array(columns[0].length);
  for (let row = 0; row < degrees.length; row++) {
    for (let s = 0; s < levels.length; s++) levels[s] = columns[s][row];
    degrees[row] = degreeOf(form, levels);
  }
  return degrees;
}
