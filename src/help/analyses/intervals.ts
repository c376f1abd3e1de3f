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
  formulas: [
    'b ± t·se(b)',
    say(
      'θ = Σb/(1 − Σa), a the coefficients of the dependent variable’s lags',
      'θ = Σb/(1 − Σa)，a 为因变量滞后项的系数',
    ),
  ],
  choices: [
    {
      name: say('Level', '置信水平'),
      meaning: say('Of the intervals, in percent.', '区间的置信水平，百分数。'),
      allowed: say('above 0 and below 100', '大于 0 且小于 100'),
      standard: say('90, 95 and 99', '90、95 与 99'),
    },
  ],
  conventions: [
    say(
      'Long-run multipliers carry standard errors by the delta method, from the chosen covariance matrix. They need a lag of the dependent variable.',
      '长期乘数的标准误用 delta 法、按所选协方差矩阵计算，方程须含因变量的滞后。',
    ),
    say(
      'Dashed lines about the residuals: ± the standard error of the regression.',
      '残差图中的虚线：± 回归标准误。',
    ),
  ],
  references: [
    'EViews User’s Guide II, Basic Regression Analysis',
    'W. H. Greene, Econometric Analysis, Distributed Lag Models',
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
