/**
 * A form of the coupling degree C of two systems, each a pure function of U₁ and U₂.
 * All but fan2024 depend on U₁ and U₂ through their ratio r = min/max (wang2021 on their distance
 * too), and are computed from it, so that no product can overflow or underflow.
 * Where C is undefined (0/0) the result is NaN.
 */
export interface CouplingForm {
  /** C of two systems. */
  readonly degree: (first: number, second: number) => number;
  /** The largest value that both systems may take; absent where any scale is allowed. */
  readonly largestInput?: number;
  /** The largest value that C can take, reached when the systems are equal. */
  readonly largestDegree: number;
}

/** min/max of two values from 0 up; NaN when both are 0. */
function ratio(first: number, second: number): number {
  return first < second ? first / second : second / first;
}

/**
 * The forms of the coupling degree found in the literature:
 *
 * - paper: C = √(U₁U₂ / (U₁+U₂)²) = √r/(1+r), in [0, 0.5] (X. Wu 2020, the source paper)
 * - standard: C = 2√(U₁U₂)/(U₁+U₂) = 2√r/(1+r), in [0, 1]
 * - wang2021: C = √{[1 − (Uₘₐₓ − Uₘᵢₙ)]·Uₘᵢₙ/Uₘₐₓ}, U in [0, 1] (Wang Shujia et al., Journal of
 *   Natural Resources 36(3), 2021: 793–810)
 * - fan2024: C = 1 − 2·SD (population) = 1 − |U₁ − U₂|, U in [0, 1]
 * - liao1999: C = {U₁U₂ / [(U₁+U₂)/2]²}ᵏ with k = 2, in [0, 1] (Liao Chongbin 1999)
 */
export const COUPLING_FORMS = {
  paper: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return Math.sqrt(r) / (1 + r);
    },
    largestDegree: 0.5,
  },
  standard: {
    degree: (first, second) => {
      const r = ratio(first, second);
      return (2 * Math.sqrt(r)) / (1 + r);
    },
    largestDegree: 1,
  },
  wang2021: {
    degree: (first, second) => Math.sqrt((1 - Math.abs(first - second)) * ratio(first, second)),
    largestInput: 1,
    largestDegree: 1,
  },
  fan2024: {
    degree: (first, second) => 1 - Math.abs(first - second),
    largestInput: 1,
    largestDegree: 1,
  },
  liao1999: {
    degree: (first, second) => {
      const r = ratio(first, second);
      // Rounding may carry nearly equal systems past 1.
      return Math.min(1, ((4 * r) / ((1 + r) * (1 + r))) ** 2);
    },
    largestDegree: 1,
  },
} as const satisfies Record<string, CouplingForm>;

export type CouplingFormName = keyof typeof COUPLING_FORMS;

export const COUPLING_FORM_NAMES = Object.keys(COUPLING_FORMS) as CouplingFormName[];

export function couplingForm(name: CouplingFormName): CouplingForm {
  return COUPLING_FORMS[name];
}
