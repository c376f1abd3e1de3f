import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const INFLUENCE: Analysis = {
  id: 'influence',
  group: 'regression',
  title: say('Influence and collinearity', '影响点与共线性'),
  summary: say(
    'Which observations carry the result (RStudent, DFFITS, leverage, Cook’s distance), and how far regressors overlap (variance inflation).',
    '哪些观测左右结果（RStudent、DFFITS、杠杆值、Cook 距离），以及解释变量重叠的程度（方差膨胀因子）。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  formulas: [
    'VIF = 1/(1 − R²ⱼ)',
    'RStudent = e/(s₍ᵢ₎√(1 − h))',
    'DFFITS = RStudent·√(h/(1 − h))',
    'Cook = e²h/(k s²(1 − h)²)',
  ],
  choices: [],
  conventions: [
    say(
      'The centred VIF is of the regressors about their means, the uncentred one about 0.',
      '中心化 VIF 以均值为基准，非中心化 VIF 以 0 为基准。',
    ),
    say(
      'An observation is worth a look above 2 for |RStudent| or above 2√(k/T) for |DFFITS|.',
      '|RStudent| 大于 2 或 |DFFITS| 大于 2√(k/T) 的观测值得关注。',
    ),
  ],
  references: [
    'D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics (1980)',
    'R. D. Cook, Technometrics 19 (1977) 15–18',
  ],
  functions: [OLS_TEST],
  examples: [
    {
      description: say(
        'Variance inflation in the source paper’s regression.',
        '源论文回归的方差膨胀因子。',
      ),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'vif', null, PAPER_SAMPLE],
    },
  ],
};
