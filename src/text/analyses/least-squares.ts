import { type Analysis, symbols } from './analysis';
import { EVIEWS_DATA, EVIEWS_REGRESSION } from './references';
import { CRITERIA, DOUBLE_DOUBLE, PER_OBSERVATION } from './least-squares-sentences';

/** Estimation and what is shown of an estimated equation. */
export const LEAST_SQUARES_ANALYSES = {
  leastSquares: {
    title: { en: 'Least squares', zh: '最小二乘回归' },
    purpose: {
      en: 'Estimates an equation with lags, differences, logarithms and powers, and prints it as EViews does.',
      zh: '估计含滞后、差分、对数与幂的方程，并按 EViews 的格式输出。',
    },
    formulas: [
      symbols('b = (X′X)⁻¹X′y,  e = y − Xb'),
      {
        en: 's² = e′e/(T − k),  se(bⱼ) = √Vⱼⱼ, V the covariance matrix of the coefficients,  t = b/se(b)',
        zh: 's² = e′e/(T − k)，se(bⱼ) = √Vⱼⱼ，V 为系数的协方差矩阵，t = b/se(b)',
      },
      {
        en: 'Prob. = P(|t(T − k)| > |t|), Student’s t, both sides',
        zh: 'Prob. = P(|t(T − k)| > |t|)，t 分布，双侧',
      },
      {
        en: 'R² = 1 − e′e/Σ(y − ȳ)²,  adjusted R² = 1 − (1 − R²)(T − 1)/(T − k)',
        zh: 'R² = 1 − e′e/Σ(y − ȳ)²，调整 R² = 1 − (1 − R²)(T − 1)/(T − k)',
      },
      symbols('F = [R²/(k − 1)]/[(1 − R²)/(T − k)],  DW = Σ(eₜ − eₜ₋₁)²/e′e'),
      symbols('ℓ = −T/2·(1 + ln 2π + ln(e′e/T))'),
      CRITERIA,
    ],
    conventions: [
      {
        en: 'T counts the observations that take part, k the coefficients, the constant among them. An observation with a missing value in any term is left out; a lag never reaches over a gap or into another group.',
        zh: 'T 为参与估计的观测数，k 为系数个数（含常数项）。任一项缺失的观测被剔除；滞后不会跨越空缺，也不会进入另一组。',
      },
      {
        en: 'R² is centred whether or not there is a constant. Without a constant there is no F. The standard deviation of the dependent variable divides by T − 1.',
        zh: '无论有无常数项，R² 均以均值为中心。没有常数项时不给出 F 统计量。因变量标准差以 T − 1 为分母。',
      },
      PER_OBSERVATION,
      {
        en: 'With a lagged dependent variable Durbin-Watson is biased towards 2: the serial correlation LM test tells more.',
        zh: '含因变量滞后时 Durbin-Watson 偏向 2，应改看序列相关 LM 检验。',
      },
      DOUBLE_DOUBLE,
    ],
    references: [
      EVIEWS_REGRESSION,
      'W. H. Greene, Econometric Analysis, 8th ed., Pearson, 2018, chapters 3–4.',
      'NIST, Statistical Reference Datasets, Linear Regression.',
    ],
  },
  equationLanguage: {
    title: { en: 'The language of equations', zh: '方程的写法' },
    purpose: {
      en: 'EViews’ equation language: terms separated by blanks, the dependent variable first.',
      zh: 'EViews 的方程语法：各项以空格分隔，因变量在前。',
    },
    formulas: [symbols('DU C K K(-1) DU(-1)  ⇔  DUₜ = b₁ + b₂Kₜ + b₃Kₜ₋₁ + b₄DUₜ₋₁ + eₜ')],
    conventions: [
      { en: 'Capitals and small letters are the same.', zh: '不分大小写。' },
      {
        en: 'Years, quarters and months as labels are a calendar: a lag never jumps over an absent period. Other labels count rows. A lag never crosses into another group.',
        zh: '以年、季、月为标签时按日历计：滞后不会跨过缺失的时期。其他标签按行计。滞后不跨组。',
      },
      {
        en: 'Powers and products are formed in double-double arithmetic from the decimals that the cells show.',
        zh: '幂与乘积按单元格所显示的小数、以双双精度计算。',
      },
    ],
    references: [EVIEWS_DATA, EVIEWS_REGRESSION],
  },
  fit: {
    title: { en: 'Actual, fitted, residual', zh: '实际值、拟合值与残差' },
    purpose: {
      en: 'The dependent variable, what the equation makes of it, and what is left, observation by observation.',
      zh: '逐个观测列出因变量、拟合值与残差。',
    },
    formulas: [symbols('ŷ = Xb,  e = y − ŷ')],
    conventions: [
      {
        en: 'Dashed lines stand at ± the standard error of regression.',
        zh: '虚线位于 ± 回归标准误处。',
      },
    ],
    references: [EVIEWS_REGRESSION],
  },
  intervals: {
    title: { en: 'Confidence intervals', zh: '置信区间' },
    purpose: {
      en: 'Intervals of the coefficients at one or more levels.',
      zh: '系数在一个或多个置信水平下的区间。',
    },
    formulas: [
      {
        en: 'b ± t·se(b), t the quantile of Student’s t with T − k degrees of freedom',
        zh: 'b ± t·se(b)，t 为自由度 T − k 的 t 分布分位数',
      },
    ],
    conventions: [],
    references: [],
  },
  longRun: {
    title: { en: 'Long-run multipliers', zh: '长期乘数' },
    purpose: {
      en: 'What a lasting change of a series comes to once the lags of the dependent variable have worked themselves out.',
      zh: '某序列的持久变化在因变量滞后充分作用之后的总影响。',
    },
    formulas: [symbols('θ = Σb/(1 − Σa)'), symbols('∂θ/∂b = 1/(1 − Σa),  ∂θ/∂a = θ/(1 − Σa)')],
    conventions: [
      {
        en: 'Σb over the lags of one series, Σa over those of the dependent variable. Standard errors by the delta method, from the chosen covariance matrix.',
        zh: 'Σb 为某序列各滞后系数之和，Σa 为因变量各滞后系数之和。标准误由 delta 法、按所选协方差矩阵得到。',
      },
    ],
    references: [
      'W. H. Greene, Econometric Analysis, 5th ed., Prentice Hall, 2003, chapter 19 “Models with Lagged Variables”.',
    ],
  },
  lagChoice: {
    title: { en: 'Choice of lag orders', zh: '滞后阶数选择' },
    purpose: {
      en: 'Compares every combination of lag orders up to given most ones, over common observations.',
      zh: '在共同的观测上比较不超过给定上限的所有滞后组合。',
    },
    formulas: [
      CRITERIA,
      {
        en: 'adjusted R² = 1 − (1 − R²)(T − 1)/(T − k)',
        zh: '调整 R² = 1 − (1 − R²)(T − 1)/(T − k)',
      },
    ],
    conventions: [
      {
        en: 'All candidates use the observations that the largest one leaves, so that their criteria can be compared; run by itself, the chosen equation may have more.',
        zh: '所有候选模型使用最大模型所余的观测，以便比较准则；所选方程单独估计时观测可能更多。',
      },
      {
        en: 'Candidates that are collinear or fit exactly are named and not compared.',
        zh: '共线或完全拟合的候选模型会列出，不参与比较。',
      },
    ],
    references: [
      'H. Akaike, IEEE Transactions on Automatic Control 19 (1974) 716–723.',
      'G. Schwarz, Annals of Statistics 6 (1978) 461–464.',
      'E. J. Hannan and B. G. Quinn, Journal of the Royal Statistical Society B 41 (1979) 190–195.',
      'M. H. Pesaran and Y. Shin, An Autoregressive Distributed-Lag Modelling Approach to Cointegration Analysis, 1999.',
      'EViews User’s Guide II, “Autoregressive Distributed Lag Estimation”.',
    ],
  },
  paperTable: {
    title: { en: 'Table of models for a paper', zh: '论文用回归结果表' },
    purpose: {
      en: 'Kept models side by side, as a three-line table.',
      zh: '将保留的模型并列为三线表。',
    },
    formulas: [symbols('* p < 0.1, ** p < 0.05, *** p < 0.01')],
    conventions: [
      {
        en: 'Each column is one regression as it was when it was kept; it does not follow later changes of the data.',
        zh: '每一列为一次回归在保留时的结果，不随其后的数据改动而变化。',
      },
      {
        en: 'On a sheet the numbers keep all their digits: stars and parentheses are number formats.',
        zh: '工作表中的数值保留全部精度，星号与括号由数字格式给出。',
      },
    ],
    references: ['American Economic Review, style guide for tables.'],
  },
} as const satisfies Record<string, Analysis>;
