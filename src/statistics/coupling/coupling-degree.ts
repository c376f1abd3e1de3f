import { geometricMean, populationDeviation } from '../../numerics/moments';

/**
 * A form of the coupling degree C, a pure function of the systems' levels U.
 * All but fan2024 depend on the levels through their ratios (wang2021 on their distances too), and
 * are computed from these, so that no product can overflow or underflow.
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

/** min/max of two values from 0 up; NaN when both are 0. */
function ratio(first: number, second: number): number {
  return first < second ? first / second : second / first;
}

/** Each level's ratio to the largest; NaN when all are 0. */
function ratios(levels: Float64Array): Float64Array {
  const largest = levels.reduce((most, level) => Math.max(most, level), 0);
  return levels.map((level) => level / largest);
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Σ f(Uᵢ, Uⱼ) over the pairs i < j. */
function sumOverPairs(
  levels: Float64Array,
  valueOf: (first: number, second: number) => number,
): number {
  let total = 0;
  for (let i = 0; i < levels.length; i++) {
    for (let j = i + 1; j < levels.length; j++) total += valueOf(levels[i], levels[j]);
  }
  return total;
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
 * - liao1999: C = {∏U / (ΣU/n)ⁿ}ᵏ with k = 2, in [0, 1] (Liao Chongbin 1999)
 */
export const COUPLING_FORMS = {
  paper: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return Math.sqrt(r) / (1 + r);
    },
    degreeOfAll: (levels) => {
      // The ratios in ascending order; the last one is 1, and the quotient keeps the products large.
      const [a, b] = ratios(levels).sort();
      return within(0.5, Math.cbrt(((a / (a + b)) * b) / ((1 + a) * (1 + b))));
    },
    largestDegree: 0.5,
    mostSystems: 3,
  },
  standard: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return (2 * Math.sqrt(r)) / (1 + r);
    },
    degreeOfAll: (levels) => {
      const r = ratios(levels);
      return within(1, (r.length * geometricMean(r)) / sum(r));
    },
    largestDegree: 1,
  },
  wang2021: {
    degree: (first, second) => Math.sqrt((1 - Math.abs(first - second)) * ratio(first, second)),
    degreeOfAll: (levels) => {
      const count = levels.length;
      const pairs = (count * (count - 1)) / 2;
      const distance = sumOverPairs(levels, (a, b) => Math.abs(a - b)) / pairs;
      const balance = geometricMean(ratios(levels)) ** (count / (count - 1));
      return within(1, Math.sqrt((1 - distance) * balance));
    },
    largestInput: 1,
    largestDegree: 1,
  },
  fan2024: {
    degree: (first, second) => 1 - Math.abs(first - second),
    degreeOfAll: (levels) => within(1, 1 - 2 * populationDeviation(levels)),
    largestInput: 1,
    largestDegree: 1,
  },
  liao1999: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return within(1, ((4 * r) / ((1 + r) * (1 + r))) ** 2);
    },
    degreeOfAll: (levels) => {
      const r = ratios(levels);
      const average = sum(r) / r.length;
      return within(1, r.reduce((product, value) => product * (value / average), 1) ** 2);
    },
    largestDegree: 1,
  },
} as const satisfies Record<string, CouplingForm>;

export type CouplingFormName = keyof typeof COUPLING_FORMS;

export const COUPLING_FORM_NAMES = Object.keys(COUPLING_FORMS) as CouplingFormName[];

export function couplingForm(name: CouplingFormName): CouplingForm {
  return COUPLING_FORMS[name];
}

/** C of two or more systems. */
export function degreeOf({ degree, degreeOfAll }: CouplingForm, levels: Float64Array): number {
  return levels.length === 2 ? degree(levels[0], levels[1]) : degreeOfAll(levels);
}
