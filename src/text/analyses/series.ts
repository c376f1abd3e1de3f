import { type Analysis, symbols } from './analysis';

/** What is told of series before any equation. */
export const SERIES_ANALYSES = {
  statistics: {
    title: { en: 'Descriptive statistics', zh: '描述统计' },
    purpose: {
      en: 'Mean, median, extremes, spread, skewness, kurtosis and normality of series.',
      zh: '序列的均值、中位数、极值、离散程度、偏度、峰度与正态性。',
    },
    formulas: [
      symbols('SD = √(Σ(x − x̄)²/(n − 1)),  mⱼ = Σ(x − x̄)ʲ/n,  S = m₃/m₂^1.5,  K = m₄/m₂²'),
      {
        en: 'JB = n/6·(S² + (K − 3)²/4),  Probability = P(χ²(2) > JB) = e^(−JB/2)',
        zh: 'JB = n/6·(S² + (K − 3)²/4)，概率 = P(χ²(2) > JB) = e^(−JB/2)',
      },
    ],
    conventions: [
      {
        en: 'The standard deviation divides by n − 1; skewness and kurtosis come from moments that divide by n, as EViews has them; SPSS and Excel correct them.',
        zh: '标准差以 n − 1 为分母；偏度与峰度所用各阶矩以 n 为分母（同 EViews），SPSS 与 Excel 另作修正。',
      },
    ],
    references: ['EViews User’s Guide I, “Descriptive Statistics & Tests”.'],
  },
  correlation: {
    title: { en: 'Correlation matrix', zh: '相关系数矩阵' },
    purpose: {
      en: 'Pearson’s correlation of each pair of series, with its t and probability.',
      zh: '每对序列的 Pearson 相关系数及其 t 值与概率。',
    },
    formulas: [
      symbols('r = Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²),  t = r·√((n − 2)/(1 − r²))'),
      {
        en: 'Probability = P(|t(n − 2)| > |t|), Student’s t, both sides',
        zh: '概率 = P(|t(n − 2)| > |t|)，t 分布，双侧',
      },
    ],
    conventions: [
      {
        en: 'All pairs over the observations that all of the series have.',
        zh: '所有配对均使用全部序列共有的观测。',
      },
    ],
    references: [],
  },
} as const satisfies Record<string, Analysis>;
