import { type Analysis, symbols } from './analysis';
import { DOUBLE_DOUBLE, PER_OBSERVATION } from './least-squares-sentences';

/** Estimation with a constant of its own for each group; complete without that of least squares. */
export const PANEL_ANALYSES = {
  fixedEffects: {
    title: { en: 'Fixed effects', zh: '固定效应' },
    purpose: {
      en: 'Least squares with a constant of its own for each group of a panel.',
      zh: '面板数据中每个组各有常数项的最小二乘回归。',
    },
    formulas: [
      {
        en: 'ỹ = yᵢₜ − ȳᵢ,  x̃ = xᵢₜ − x̄ᵢ, the deviations from the means of each group i, without the constant',
        zh: 'ỹ = yᵢₜ − ȳᵢ，x̃ = xᵢₜ − x̄ᵢ，即对各组 i 均值的离差，不含常数项',
      },
      symbols('b = (X̃′X̃)⁻¹X̃′ỹ,  e = ỹ − X̃b'),
      {
        en: 'C = ȳ − x̄′b,  effectᵢ = ȳᵢ − x̄ᵢ′b − C',
        zh: 'C = ȳ − x̄′b，第 i 组的效应 = ȳᵢ − x̄ᵢ′b − C',
      },
      {
        en: 's² = e′e/(T − K), K the slopes and the G constants of the groups together',
        zh: 's² = e′e/(T − K)，K 为斜率个数与 G 个组的常数项个数之和',
      },
      symbols('V(b) = s²(X̃′X̃)⁻¹,  se(bⱼ) = √V(b)ⱼⱼ,  se(C) = √(s²/T + x̄′V(b)x̄),  t = b/se(b)'),
      {
        en: 'Prob. = P(|t(T − K)| > |t|), Student’s t, both sides',
        zh: 'Prob. = P(|t(T − K)| > |t|)，t 分布，双侧',
      },
      {
        en: 'R² = 1 − e′e/Σ(y − ȳ)²,  adjusted R² = 1 − (1 − R²)(T − 1)/(T − K),  R² within groups = 1 − e′e/Σỹ²',
        zh: 'R² = 1 − e′e/Σ(y − ȳ)²，调整 R² = 1 − (1 − R²)(T − 1)/(T − K)，组内 R² = 1 − e′e/Σỹ²',
      },
      symbols('F = [R²/(K − 1)]/[(1 − R²)/(T − K)],  DW = Σ(eᵢₜ − eᵢₜ₋₁)²/e′e'),
      symbols('ℓ = −T/2·(1 + ln 2π + ln(e′e/T))'),
      symbols('AIC = −2ℓ/T + 2K/T,  SC = −2ℓ/T + K·ln T/T,  HQ = −2ℓ/T + 2K·ln(ln T)/T'),
    ],
    conventions: [
      {
        en: 'T counts the observations of all groups that take part. An observation with a missing value in any term is left out; lags and differences, of the residuals too, never reach over a gap or into another group.',
        zh: 'T 为各组参与估计的观测总数。任一项缺失的观测被剔除；滞后与差分（包括残差的）不会跨越空缺，也不会进入另一组。',
      },
      {
        en: 'C is the mean of the groups’ constants over the observations, as gretl and Stata’s xtreg print it, and EViews where groups are equally long. R² counts what these constants explain; the R² within groups is told beside it.',
        zh: 'C 为各组常数项按观测的平均，同 gretl 与 Stata 的 xtreg；各组等长时也同 EViews。R² 包含各组常数项的解释部分，组内 R² 另行给出。',
      },
      { en: 'Standard errors are the ordinary ones.', zh: '标准误为普通形式。' },
      PER_OBSERVATION,
      DOUBLE_DOUBLE,
    ],
    references: [
      'J. M. Wooldridge, Introductory Econometrics, 7th ed., Cengage, 2019, chapter 14.',
      'W. H. Greene, Econometric Analysis, 8th ed., Pearson, 2018, chapter 11.',
      'EViews User’s Guide II, “Panel Estimation”.',
    ],
  },
  redundantEffects: {
    title: { en: 'Redundant fixed effects', zh: '固定效应冗余检验' },
    purpose: {
      en: 'Whether one constant would do for all groups.',
      zh: '检验各组是否可共用一个常数项。',
    },
    formulas: [
      symbols('F = [(e₀′e₀ − e′e)/(G − 1)]/[e′e/(T − K)] ~ F(G − 1, T − K)'),
      symbols('LR = T·ln(e₀′e₀/e′e) ~ χ²(G − 1)'),
    ],
    conventions: [
      { en: 'e₀ are the residuals with one constant.', zh: 'e₀ 为共用一个常数项时的残差。' },
    ],
    references: ['EViews User’s Guide II, “Fixed Effects Testing”.'],
  },
} as const satisfies Record<string, Analysis>;
