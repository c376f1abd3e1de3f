import { type Analysis, symbols } from './analysis';

/** How a printed number becomes an interval. */
export const PRINTED_VALUES = {
  en: 'x printed with d decimals stands for every X with x − ½·10⁻ᵈ ≤ X ≤ x + ½·10⁻ᵈ: 0.454 for 0.4535 … 0.4545',
  zh: '印有 d 位小数的 x 代表满足 x − ½·10⁻ᵈ ≤ X ≤ x + ½·10⁻ᵈ 的一切 X：0.454 即 0.4535 … 0.4545',
};
/** A system that is not printed, or not what its heading says. */
export const COLUMN_FROM_OTHERS = {
  en: 'A column from the others: U₂ = (T − αU₁)/β',
  zh: '由其他列推得一列：U₂ = (T − αU₁)/β',
};

/** What published tables are held against. */
export const CHECKING_ANALYSES = {
  couplingCheck: {
    title: { en: 'Check of a coupling table', zh: '耦合协调度表的核查' },
    purpose: {
      en: 'Whether the U, C, T, D and levels of a published table can come from one another, within what their printed digits allow.',
      zh: '在所印位数容许的范围内，核查已发表表格中的 U、C、T、D 与等级能否相互得出。',
    },
    formulas: [
      PRINTED_VALUES,
      {
        en: 'C = C(U₁…Uₙ) by its form,  T = Σ αU,  D = (C·T)^θ',
        zh: 'C = C(U₁…Uₙ)（按其形式），T = Σ αU，D = (C·T)^θ',
      },
      COLUMN_FROM_OTHERS,
    ],
    conventions: [
      {
        en: 'The identities are computed over all values that the digits allow (interval arithmetic). Impossible or different: no unrounded numbers within the printed digits will do. Cannot tell: neither that nor its opposite could be shown.',
        zh: '各恒等式对位数所容许的一切取值计算（区间算术）。“不可能”或“不符”：所印位数之内没有任何未舍入的数能够成立。“无法判断”：两者均不能证明。',
      },
      {
        en: 'An inconsistency is a fact about the numbers; how it came about they do not say.',
        zh: '不一致只是关于数字的事实，其由来数字本身并不能说明。',
      },
    ],
    references: [],
  },
  regressionCheck: {
    title: { en: 'Check of a regression table', zh: '回归结果表的核查' },
    purpose: {
      en: 'Whether the coefficients, t, p and statistics of a published table agree with each other, and with the data which specification gives them.',
      zh: '核查已发表表格中的系数、t、p 与统计量是否相互一致；有数据时，寻找能得到这些数字的设定。',
    },
    formulas: [
      PRINTED_VALUES,
      symbols('t = b/se,  p = P(|t(n − k)| > |t|)'),
      {
        en: 'adjusted R² = 1 − (1 − R²)(n − 1)/(n − k),  F = [R²/(k − 1)]/[(1 − R²)/(n − k)]',
        zh: '调整 R² = 1 − (1 − R²)(n − 1)/(n − k)，F = [R²/(k − 1)]/[(1 − R²)/(n − k)]',
      },
      {
        en: 's² = SSR/(n − k),  1 − R² = SSR/[(n − 1)·SD²],  SD of the dependent variable',
        zh: 's² = SSR/(n − k)，1 − R² = SSR/[(n − 1)·SD²]，SD 为因变量的标准差',
      },
      symbols(
        'ℓ = −n/2·(1 + ln 2π + ln(SSR/n)),  AIC = (−2ℓ + 2k)/n,  SC = (−2ℓ + k·ln n)/n,  HQ = (−2ℓ + 2k·ln(ln n))/n',
      ),
    ],
    conventions: [
      {
        en: 'Every printed number stands for half a unit of its last digit to either side, ends included; a column that only ends in zeros counts without them.',
        zh: '每个所印数字代表其末位上下半个单位（含端点）；整列均以零结尾时，这些零不计。',
      },
      {
        en: 'Information criteria are tried per observation and in total, not divided by n, with the error variance counted as a coefficient as well.',
        zh: '信息准则按每个观测与总量（不除以 n）两种形式核对，总量形式也尝试把误差方差计为一个系数。',
      },
      {
        en: 'A table is held against ordinary least squares with all coefficients printed, unless it or the user names robust errors, effects that are not printed, the normal distribution or another method: what these would explain is then left open. Where one of them that nobody names would explain everything, the report says so.',
        zh: '除非表中或使用者提到稳健标准误、未印出的效应、正态分布或其他方法，表格均按普通最小二乘、所有系数均已印出来核对；如有提到，可由其解释者不作判断。若某种无人提到的做法可解释全部不符之处，报告会加以说明。',
      },
    ],
    references: [],
  },
} as const satisfies Record<string, Analysis>;
