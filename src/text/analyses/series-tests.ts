import type { Analysis } from './analysis';
import { UNBROKEN } from './test-sentences';

/** Of series rather than of an equation. */
export const SERIES_TESTS = {
  adf: {
    purpose: {
      en: 'Whether a series has a unit root, so that shocks to it never die out.',
      zh: '检验序列是否存在单位根，即冲击永不消退。',
    },
    formulas: [
      {
        en: 'Δyₜ = ρyₜ₋₁ + [constant, trend] + Σ γⱼΔyₜ₋ⱼ + u; the statistic is the t of ρ',
        zh: 'Δyₜ = ρyₜ₋₁ + [常数、趋势] + Σ γⱼΔyₜ₋ⱼ + u；统计量为 ρ 的 t 值',
      },
    ],
    conventions: [
      {
        en: 'Lags by SC unless told otherwise, at most ⌊min(T/3, 12)·(T/100)^¼⌋, compared over common observations; the test then uses all that the chosen lags leave, as EViews does.',
        zh: '滞后阶数默认由 SC 选择，上限为 ⌊min(T/3, 12)·(T/100)^¼⌋，在共同观测上比较；检验本身使用所选阶数所余的全部观测（同 EViews）。',
      },
      {
        en: 'Critical values of MacKinnon (2010); the probability from response surfaces of Yoke’s own simulation, at the size of the sample. Beside lagged differences both hold nearly, as in EViews.',
        zh: '临界值取自 MacKinnon（2010）；概率取自 Yoke 自行模拟的响应面，对应实际样本量。含滞后差分时两者近似成立，同 EViews。',
      },
      {
        en: 'Below 0.00001 and above 0.99999 the bound is given, and said to be one; below 10 observations there is no probability.',
        zh: '小于 0.00001 或大于 0.99999 时给出界限并注明；观测少于 10 个时不给出概率。',
      },
      UNBROKEN,
    ],
    references: [
      'D. A. Dickey and W. A. Fuller, Journal of the American Statistical Association 74 (1979) 427–431.',
      'J. G. MacKinnon, Queen’s Economics Department Working Paper 1227 (2010).',
    ],
  },
  granger: {
    purpose: {
      en: 'Whether the past of one series helps to predict another beyond the other’s own past.',
      zh: '检验某序列的过去是否有助于预测另一序列（在后者自身过去之外）。',
    },
    formulas: [
      {
        en: 'y on 1, yₜ₋₁…yₜ₋ₚ, xₜ₋₁…xₜ₋ₚ:  F(p, T − 2p − 1) of x',
        zh: 'y 对 1, yₜ₋₁…yₜ₋ₚ, xₜ₋₁…xₜ₋ₚ 回归：x 各滞后项的 F(p, T − 2p − 1)',
      },
    ],
    conventions: [
      {
        en: 'Pair by pair, both ways. It tells of prediction, not of cause; the name is the custom of the trade.',
        zh: '逐对、双向检验。它说明的是预测能力而非因果，名称沿用惯例。',
      },
      UNBROKEN,
    ],
    references: ['C. W. J. Granger, Econometrica 37 (1969) 424–438.'],
  },
} as const satisfies Readonly<Record<string, Omit<Analysis, 'title'>>>;
