import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const HETEROSKEDASTICITY: Analysis = {
  id: 'heteroskedasticity',
  group: 'regression',
  title: say('Heteroskedasticity', '异方差检验'),
  summary: say(
    'Whether the variance of the errors is constant: Breusch-Pagan-Godfrey, Harvey, Glejser, ARCH, White without and with cross terms.',
    '误差方差是否恒定：Breusch-Pagan-Godfrey、Harvey、Glejser、ARCH、White（不含与含交叉项）。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  formulas: [
    'bpg: e² ~ x;  harvey: ln e² ~ x;  glejser: |e| ~ x',
    'arch: eₜ² ~ eₜ₋₁² … eₜ₋ₚ²',
    'white: e² ~ x²;  whitecross: e² ~ x, x², xᵢxⱼ',
    say(
      'Scaled explained SS: ESS/(2s⁴) for bpg and White, ESS/(π²/2) for Harvey, ESS/((1 − 2/π)s²) for Glejser',
      'Scaled explained SS：bpg 与 White 为 ESS/(2s⁴)，Harvey 为 ESS/(π²/2)，Glejser 为 ESS/((1 − 2/π)s²)',
    ),
  ],
  choices: [
    {
      name: say('Lags of arch', 'arch 的滞后阶数'),
      meaning: say('How far back.', '检验到第几阶。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('1', '1'),
    },
  ],
  conventions: [
    say(
      'White without cross terms takes squares only, as EViews; gretl takes levels and squares.',
      '不含交叉项的 White 检验只用平方项，同 EViews；gretl 同时使用水平项。',
    ),
    say(
      's² = e′e/(T − k), as in EViews; R and gretl divide by T in the scaled statistic.',
      's² = e′e/(T − k)，同 EViews；R 与 gretl 在该统计量中除以 T。',
    ),
    say(
      'Terms of the test equation that are linear combinations of others are left out and named.',
      '检验方程中可由其他项线性表示的项会略去并列出。',
    ),
  ],
  references: [
    'T. S. Breusch and A. R. Pagan, Econometrica 47 (1979) 1287–1294',
    'A. C. Harvey, Econometrica 44 (1976) 461–465',
    'H. Glejser, Journal of the American Statistical Association 64 (1969) 316–323',
    'R. F. Engle, Econometrica 50 (1982) 987–1007',
    'H. White, Econometrica 48 (1980) 817–838',
  ],
  functions: [OLS_TEST],
  examples: [
    {
      description: say(
        'Breusch-Pagan-Godfrey in the source paper’s regression.',
        '源论文回归的 Breusch-Pagan-Godfrey 检验。',
      ),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'bpg', null, PAPER_SAMPLE],
    },
    {
      description: say('White’s test, squares only.', 'White 检验，只含平方项。'),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'white', null, PAPER_SAMPLE],
    },
  ],
};
