import type { TestName } from '../../statistics/regression/diagnostics/run-test';
import { EN_REGRESSION } from '../en/regression';
import type { Localized } from '../language';
import { ZH_REGRESSION } from '../zh/regression';
import { type Analysis, symbols } from './analysis';

const AUXILIARY = {
  en: 'Obs·R² is T times the R² of the test’s own regression; F tests its added terms, or all but the constant.',
  zh: 'Obs·R² 为观测数乘以检验辅助回归的 R²；F 检验其所加各项，或常数项以外的全部各项。',
};
const SCALED = {
  en: 'The scaled explained SS takes s² = e′e/(T − k), as EViews does; R and gretl divide by T.',
  zh: 'Scaled explained SS 取 s² = e′e/(T − k)，同 EViews；R 与 gretl 以 T 为分母。',
};
const LEFT_OUT = {
  en: 'A term that others explain wholly is left out and named.',
  zh: '可由其他项完全解释的项被剔除并注明。',
};
const UNBROKEN = {
  en: 'Needs one unbroken series, without groups and holes.',
  zh: '需要一个连续的序列，不能分组或有空缺。',
};

/** A test's own regression, and what is taken from it. */
function on(dependent: string, rest: string): Localized {
  return { en: `${dependent} on ${rest}`, zh: `${dependent} 对 ${rest}` };
}

const TESTS: Readonly<Record<TestName, Omit<Analysis, 'title'>>> = {
  bg: {
    purpose: {
      en: 'Whether the errors are correlated with their own past, lags of the dependent variable allowed.',
      zh: '检验误差是否与其过去相关，允许方程含因变量滞后。',
    },
    formulas: [on('e', 'X, eₜ₋₁, …, eₜ₋ₚ:  Obs·R² ~ χ²(p),  F(p, T − k − p)')],
    conventions: [
      {
        en: 'Residuals before the sample are zero, as in EViews.',
        zh: '样本期之前的残差取零，同 EViews。',
      },
      AUXILIARY,
      UNBROKEN,
    ],
    references: [
      'T. S. Breusch, Australian Economic Papers 17 (1978) 334–355.',
      'L. G. Godfrey, Econometrica 46 (1978) 1293–1301.',
    ],
  },
  q: {
    purpose: {
      en: 'Autocorrelations and partial autocorrelations of the residuals, and whether they are zero together.',
      zh: '残差的自相关与偏自相关系数，及其是否联合为零。',
    },
    formulas: [symbols('Q = T(T + 2)Σ rⱼ²/(T − j) ~ χ²(p)')],
    conventions: [
      { en: 'min(T/2, 12) lags unless given.', zh: '未指定时滞后阶数为 min(T/2, 12)。' },
      UNBROKEN,
    ],
    references: ['G. M. Ljung and G. E. P. Box, Biometrika 65 (1978) 297–303.'],
  },
  bpg: {
    purpose: {
      en: 'Whether the variance of the errors hangs on the regressors.',
      zh: '检验误差方差是否取决于解释变量。',
    },
    formulas: [on('e²', 'X:  F,  Obs·R² ~ χ²(k − 1),  ESS/(2s⁴) ~ χ²(k − 1)')],
    conventions: [AUXILIARY, SCALED],
    references: [
      'T. S. Breusch and A. R. Pagan, Econometrica 47 (1979) 1287–1294.',
      'L. G. Godfrey, Journal of Econometrics 8 (1978) 227–236.',
    ],
  },
  harvey: {
    purpose: {
      en: 'Whether the variance of the errors is an exponential of the regressors.',
      zh: '检验误差方差是否为解释变量的指数函数。',
    },
    formulas: [on('ln e²', 'X:  F,  Obs·R² ~ χ²(k − 1),  ESS/(π²/2) ~ χ²(k − 1)')],
    conventions: [AUXILIARY],
    references: ['A. C. Harvey, Econometrica 44 (1976) 461–465.'],
  },
  glejser: {
    purpose: {
      en: 'Whether the size of the errors hangs on the regressors.',
      zh: '检验误差的绝对值是否取决于解释变量。',
    },
    formulas: [on('|e|', 'X:  F,  Obs·R² ~ χ²(k − 1),  ESS/((1 − 2/π)s²) ~ χ²(k − 1)')],
    conventions: [AUXILIARY, SCALED],
    references: ['H. Glejser, Journal of the American Statistical Association 64 (1969) 316–323.'],
  },
  arch: {
    purpose: {
      en: 'Whether large errors follow large errors.',
      zh: '检验误差的波动是否具有聚集性。',
    },
    formulas: [on('e²', '1, e²ₜ₋₁, …, e²ₜ₋q:  F,  (T − q)·R² ~ χ²(q)')],
    conventions: [
      {
        en: 'Over the T − q observations that have all lags.',
        zh: '使用具备全部滞后的 T − q 个观测。',
      },
      UNBROKEN,
    ],
    references: ['R. F. Engle, Econometrica 50 (1982) 987–1007.'],
  },
  white: {
    purpose: {
      en: 'Whether the variance of the errors hangs on the squares of the regressors.',
      zh: '检验误差方差是否取决于解释变量的平方。',
    },
    formulas: [on('e²', '1, x²:  F,  Obs·R²,  ESS/(2s⁴)')],
    conventions: [
      {
        en: 'Squares only, as EViews has it; gretl takes levels and squares.',
        zh: '仅含平方项，同 EViews；gretl 另含水平项。',
      },
      LEFT_OUT,
      SCALED,
    ],
    references: ['H. White, Econometrica 48 (1980) 817–838.'],
  },
  whitecross: {
    purpose: {
      en: 'Whether the variance of the errors hangs on the regressors, their squares and products.',
      zh: '检验误差方差是否取决于解释变量及其平方与交叉乘积。',
    },
    formulas: [on('e²', '1, x, x², xᵢxⱼ:  F,  Obs·R²,  ESS/(2s⁴)')],
    conventions: [LEFT_OUT, SCALED],
    references: ['H. White, Econometrica 48 (1980) 817–838.'],
  },
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
      symbols('Cook = e²h/(k·s²(1 − h)²)'),
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
  durbinh: {
    purpose: {
      en: 'First-order serial correlation beside a lagged dependent variable, where Durbin-Watson is biased.',
      zh: '含因变量滞后时的一阶序列相关检验；此时 Durbin-Watson 有偏。',
    },
    formulas: [symbols('h = (1 − DW/2)·√(T/(1 − T·var(b))) ~ N(0, 1)')],
    conventions: [
      {
        en: 'b is the coefficient of the first lag. Not defined where T·var(b) is 1 or more; the LM test of one lag stands beside it.',
        zh: 'b 为一阶滞后的系数。T·var(b) 不小于 1 时没有定义；并列给出一阶 LM 检验。',
      },
      UNBROKEN,
    ],
    references: ['J. Durbin, Econometrica 38 (1970) 410–421.'],
  },
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
};

/** Titles are those of the View menu. */
export const TEST_ANALYSES: Readonly<Record<TestName, Analysis>> = Object.fromEntries(
  Object.entries(TESTS).map(([name, test]) => [
    name,
    { title: titleOf(name as TestName), ...test },
  ]),
) as Record<TestName, Analysis>;

function titleOf(name: TestName): Localized {
  return { en: EN_REGRESSION.tests[name], zh: ZH_REGRESSION.tests[name] };
}
