import { OLS } from '../../functions/regression/ols';
import { OLS_COEF } from '../../functions/regression/ols-coef';
import { OLS_STAT } from '../../functions/regression/ols-stat';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const STANDARD_ERRORS: Analysis = {
  id: 'standard-errors',
  group: 'regression',
  title: say('Robust standard errors', '稳健标准误'),
  summary: say(
    'Standard errors that hold under heteroskedasticity (White) or autocorrelation as well (Newey-West).',
    '在异方差（White）或同时存在自相关（Newey-West）时仍成立的标准误。',
  ),
  where: say('Tab Regression, part Equation: Standard errors.', '“回归”页“方程”部分的“标准误”。'),
  tells: ['ordinary', 'hc0', 'hc1', 'hc2', 'hc3', 'hac', 'hacRaw'],
  choices: [
    {
      name: say('Kind', '类型'),
      meaning: say('The covariance matrix of the coefficients.', '系数的协方差矩阵。'),
      allowed: say(
        'ordinary, hc0 to hc3, hac, hac:L, hac:L:raw',
        'ordinary、hc0 至 hc3、hac、hac:L、hac:L:raw',
      ),
      standard: say('ordinary', 'ordinary'),
    },
    {
      name: say('Lags of Newey-West', 'Newey-West 的滞后'),
      meaning: say('By EViews’ rule, or given.', '按 EViews 规则，或自行给定。'),
      allowed: say('0 or more', '大于或等于 0'),
      standard: say('by the rule', '按规则'),
    },
    {
      name: say('Factor T/(T − k)', '系数 T/(T − k)'),
      meaning: say('Left out as raw, as gretl does.', '写 raw 时不乘，同 gretl。'),
      standard: say('with it, as EViews', '乘以该系数，同 EViews'),
    },
  ],
  behaviour: [
    say(
      'The notes under the result say what was used. To agree with another tool, give the lags.',
      '结果附注会说明所用的标准误。需要与其他软件一致时请给定滞后。',
    ),
  ],
  functions: [OLS, OLS_COEF, OLS_STAT],
  examples: [
    {
      description: say(
        'The source paper’s regression with Newey-West standard errors of 2 lags.',
        '源论文的回归，Newey-West 标准误，滞后 2 期。',
      ),
      function: OLS_COEF,
      arguments: [PAPER_EQUATION, HENAN_TABLE, PAPER_SAMPLE, 'hac:2'],
    },
  ],
};
