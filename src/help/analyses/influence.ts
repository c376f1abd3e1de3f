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
  tells: ['influence', 'vif'],
  choices: [],
  behaviour: [],
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
