import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { Localized } from '../language';
import { type Analysis, symbols } from './analysis';

const PURPOSE: Localized = {
  en: 'Which covariance matrix of the coefficients the standard errors come from.',
  zh: '标准误所依据的系数协方差矩阵。',
};
const ORDINARY_F: Localized = {
  en: 'F and Prob(F-statistic) stay the ordinary ones, as in EViews.',
  zh: 'F 统计量及其概率仍为普通形式，同 EViews。',
};
const WHITE = [
  'H. White, Econometrica 48 (1980) 817–838.',
  'J. G. MacKinnon and H. White, Journal of Econometrics 29 (1985) 305–325.',
];

/** White's matrix with one of its weights. */
function white(name: string, weight: string, hasLeverage: boolean): Analysis {
  const sandwich = `${name}: V = (X′X)⁻¹(Σ ωₜxₜxₜ′)(X′X)⁻¹,  ωₜ = ${weight}`;
  const leverage: Localized = {
    en: 'h = x′(X′X)⁻¹x, the leverage',
    zh: 'h = x′(X′X)⁻¹x，即杠杆值',
  };
  return {
    title: { en: `White ${name}`, zh: `White 稳健标准误 ${name}` },
    purpose: PURPOSE,
    formulas: hasLeverage ? [symbols(sandwich), leverage] : [symbols(sandwich)],
    conventions: [ORDINARY_F],
    references: WHITE,
  };
}

function neweyWest(title: Localized, factor: string): Analysis {
  return {
    title,
    purpose: PURPOSE,
    formulas: [
      symbols(
        `HAC: V = ${factor}(X′X)⁻¹[Γ₀ + Σₗ (1 − l/(L + 1))(Γₗ + Γₗ′)](X′X)⁻¹,  l = 1…L,  Γₗ = Σₜ eₜeₜ₋ₗxₜxₜ₋ₗ′`,
      ),
    ],
    conventions: [
      {
        en: 'Newey-West takes L = ⌊4(T/100)^(2/9)⌋ lags unless told otherwise (EViews prints L + 1 as bandwidth), with the factor T/(T − k) unless it is switched off; gretl’s rule is ⌊0.75·T^(1/3)⌋ without the factor, and R’s sandwich prewhitens.',
        zh: '除非另行指定，Newey-West 的滞后阶数为 L = ⌊4(T/100)^(2/9)⌋（EViews 所示带宽为 L + 1），并乘以 T/(T − k)；gretl 的规则为 ⌊0.75·T^(1/3)⌋ 且不乘该因子，R 的 sandwich 会先作预白化。',
      },
      ORDINARY_F,
    ],
    references: ['W. K. Newey and K. D. West, Econometrica 55 (1987) 703–708.'],
  };
}

/** Each covariance of the coefficients by the word that functions take for it. */
export const COVARIANCE_ANALYSES = {
  ordinary: {
    title: { en: 'Ordinary standard errors', zh: '普通标准误' },
    purpose: PURPOSE,
    formulas: [{ en: 'ordinary: V = s²(X′X)⁻¹', zh: '普通形式：V = s²(X′X)⁻¹' }],
    conventions: [],
    references: [],
  },
  hc0: white('HC0', 'eₜ²', false),
  hc1: white('HC1', 'eₜ²·T/(T − k)', false),
  hc2: white('HC2', 'eₜ²/(1 − hₜ)', true),
  hc3: white('HC3', 'eₜ²/(1 − hₜ)²', true),
  hac: neweyWest({ en: 'Newey-West', zh: 'Newey-West 标准误' }, 'T/(T − k)·'),
  hacRaw: neweyWest(
    { en: 'Newey-West without the factor (raw)', zh: 'Newey-West 标准误，不乘系数（raw）' },
    '',
  ),
} as const satisfies Record<string, Analysis>;

/** Of all of them, each once. */
export const COVARIANCE_FORMULAS: readonly Localized[] = [
  ...new Map(
    Object.values(COVARIANCE_ANALYSES)
      .flatMap(({ formulas }): readonly Localized[] => formulas)
      .map((formula) => [formula.en, formula]),
  ).values(),
];

/** The analysis that tells of a covariance which was used. */
export function covarianceAnalysis(covariance: Covariance): keyof typeof COVARIANCE_ANALYSES {
  return covariance.kind === 'hac' && covariance.isRaw ? 'hacRaw' : covariance.kind;
}
