import { type Analysis, symbols } from './analysis';
import { AUXILIARY, UNBROKEN, on } from './test-sentences';

/** Autocorrelation and what goes with it over time. */
export const AUTOCORRELATION_TESTS = {
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
  durbinh: {
    purpose: {
      en: 'First-order serial correlation beside a lagged dependent variable, where Durbin-Watson is biased.',
      zh: '含因变量滞后时的一阶序列相关检验；此时 Durbin-Watson 有偏。',
    },
    formulas: [symbols('h = (1 − DW/2)·√(T/(1 − T·var(b))) ~ N(0, 1)')],
    conventions: [
      {
        en: 'b is the coefficient of the first lag of the dependent variable, var(b) its ordinary variance. h is not defined where T·var(b) is 1 or more; the LM test needs no such condition.',
        zh: 'b 为因变量一阶滞后的系数，var(b) 为其普通方差。T·var(b) 不小于 1 时 h 没有定义；LM 检验不受此限。',
      },
      UNBROKEN,
    ],
    references: ['J. Durbin, Econometrica 38 (1970) 410–421.'],
  },
} as const satisfies Readonly<Record<string, Omit<Analysis, 'title'>>>;
