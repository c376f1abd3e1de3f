import type { Analysis } from './analysis';
import { AUXILIARY, LEFT_OUT, SCALED, on } from './test-sentences';

/** Whether the variance of the errors follows the regressors. */
export const HETEROSKEDASTICITY_TESTS = {
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
} as const satisfies Readonly<Record<string, Omit<Analysis, 'title'>>>;
