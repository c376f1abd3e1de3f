import { type Analysis, symbols } from './analysis';
import { UNBROKEN, on } from './test-sentences';

/** Normality, form, stability and single observations. */
export const FORM_TESTS = {
  jb: {
    purpose: {
      en: 'Whether the residuals have the skewness and kurtosis of a normal distribution.',
      zh: '检验残差的偏度与峰度是否与正态分布一致。',
    },
    formulas: [symbols('JB = T/6·(S² + (K − 3)²/4) ~ χ²(2),  S = m₃/m₂^1.5,  K = m₄/m₂²')],
    conventions: [
      {
        en: 'Moments divide by T, as in EViews. gretl’s normality test is another one (Doornik-Hansen).',
        zh: '各阶矩以 T 为分母，同 EViews。gretl 的正态性检验是另一种（Doornik-Hansen）。',
      },
    ],
    references: [
      'C. M. Jarque and A. K. Bera, Economics Letters 6 (1980) 255–259.',
      'C. M. Jarque and A. K. Bera, International Statistical Review 55 (1987) 163–172.',
    ],
  },
  reset: {
    purpose: {
      en: 'Whether powers of the fitted values still explain something.',
      zh: '检验拟合值的幂是否仍有解释力。',
    },
    formulas: [
      on('y', 'X, ŷ², …, ŷ^(m+1):  F = [(e′e − u′u)/m]/[u′u/(T − k − m)],  LR = T·ln(e′e/u′u)'),
    ],
    conventions: [{ en: 'One power, ŷ², unless given.', zh: '未指定时只加入 ŷ²。' }],
    references: ['J. B. Ramsey, Journal of the Royal Statistical Society B 31 (1969) 350–371.'],
  },
  chow: {
    purpose: {
      en: 'Whether the coefficients are the same before and after a known break.',
      zh: '检验已知断点前后的系数是否相同。',
    },
    formulas: [
      symbols('F = [(e′e − e₁′e₁ − e₂′e₂)/k]/[(e₁′e₁ + e₂′e₂)/(T − 2k)]'),
      symbols('LR = T·ln(e′e/(e₁′e₁ + e₂′e₂)),  Wald = k·F'),
    ],
    conventions: [
      {
        en: 'The break is given by the first observation of the second part.',
        zh: '断点以第二段的第一个观测给出。',
      },
    ],
    references: ['G. C. Chow, Econometrica 28 (1960) 591–605.'],
  },
  vif: {
    purpose: {
      en: 'How much of a coefficient’s variance is owed to the other regressors.',
      zh: '系数方差中由其他解释变量引起的放大倍数。',
    },
    formulas: [
      {
        en: 'VIF = 1/(1 − R²ⱼ), R²ⱼ of xⱼ on the other regressors',
        zh: 'VIF = 1/(1 − R²ⱼ)，R²ⱼ 为 xⱼ 对其他解释变量回归的 R²',
      },
    ],
    conventions: [
      {
        en: 'Centred, about the means, with a constant; uncentred, about 0, beside it.',
        zh: '有常数项时给出以均值为基准的中心化 VIF，并列出以 0 为基准的未中心化值。',
      },
    ],
    references: ['D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, Wiley, 1980.'],
  },
  cusum: {
    purpose: {
      en: 'Whether coefficients or variance drift as observations are added one by one.',
      zh: '逐个加入观测，检验系数或方差是否漂移。',
    },
    formulas: [
      symbols('wₜ = (yₜ − xₜ′bₜ₋₁)/√(1 + xₜ′(Xₜ₋₁′Xₜ₋₁)⁻¹xₜ),  Wₜ = Σ w/s'),
      symbols('Sₜ = Σ₁ᵗ w²/Σ w²'),
    ],
    conventions: [
      {
        en: 's is the standard deviation of the recursive residuals; bounds at 5% (0.948; Edgerton and Wells for squares).',
        zh: 's 为递归残差自身的标准差；界限为 5% 水平（0.948；平方检验用 Edgerton 与 Wells 的系数）。',
      },
      UNBROKEN,
    ],
    references: [
      'R. L. Brown, J. Durbin and J. M. Evans, Journal of the Royal Statistical Society B 37 (1975) 149–192.',
      'D. Edgerton and C. Wells, Oxford Bulletin of Economics and Statistics 56 (1994) 355–365.',
    ],
  },
  influence: {
    purpose: {
      en: 'What each observation does to the estimates.',
      zh: '各观测对估计结果的影响。',
    },
    formulas: [
      symbols('h = x′(X′X)⁻¹x,  RStudent = e/(s₍ᵢ₎√(1 − h)),  DFFITS = RStudent·√(h/(1 − h))'),
      {
        en: 's₍ᵢ₎² = [e′e − e²/(1 − h)]/(T − k − 1), s² without the observation',
        zh: 's₍ᵢ₎² = [e′e − e²/(1 − h)]/(T − k − 1)，即剔除该观测后的 s²',
      },
      symbols(
        'COVRATIO = 1/{(1 − h)·[(T − k − 1 + RStudent²)/(T − k)]ᵏ},  Cook = e²h/(k·s²(1 − h)²)',
      ),
    ],
    conventions: [
      {
        en: 'Worth a look: |DFFITS| above 2√(k/T) or |RStudent| above 2.',
        zh: '值得留意：|DFFITS| 大于 2√(k/T) 或 |RStudent| 大于 2。',
      },
    ],
    references: [
      'D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, Wiley, 1980.',
      'R. D. Cook, Technometrics 19 (1977) 15–18.',
    ],
  },
} as const satisfies Readonly<Record<string, Omit<Analysis, 'title'>>>;
