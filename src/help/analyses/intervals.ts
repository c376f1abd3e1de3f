import { OLS_COEF } from '../../functions/regression/ols-coef';
import { OLS_FIT } from '../../functions/regression/ols-fit';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const INTERVALS: Analysis = {
  id: 'intervals',
  group: 'regression',
  title: say('Fit, intervals, long-run multipliers', '拟合、置信区间与长期乘数'),
  summary: say(
    'Actual, fitted and residual as charts and table; confidence intervals of the coefficients; what a lasting change comes to in the long run.',
    '实际值、拟合值与残差的图表；系数的置信区间；持久变化的长期影响。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  tells: ['fit', 'intervals', 'longRun'],
  choices: [
    {
      name: say('Level', '置信水平'),
      meaning: say('Of the intervals, in percent.', '区间的置信水平，百分数。'),
      allowed: say('above 0 and below 100', '大于 0 且小于 100'),
      standard: say('90, 95 and 99', '90、95 与 99'),
    },
  ],
  behaviour: [
    say(
      'Long-run multipliers need a lag of the dependent variable.',
      '长期乘数要求方程含因变量的滞后。',
    ),
  ],
  functions: [OLS_COEF, OLS_FIT],
  examples: [
    {
      description: say(
        'Actual, fitted and residual of the source paper’s regression.',
        '源论文回归的实际值、拟合值与残差。',
      ),
      function: OLS_FIT,
      arguments: [PAPER_EQUATION, HENAN_TABLE, PAPER_SAMPLE],
    },
  ],
};
