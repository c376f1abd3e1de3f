import { AUDIT_OLS } from '../../functions/checking/audit-ols';
import type { Analysis } from './analysis';
import { say } from './say';

export const CHECK_REGRESSION: Analysis = {
  id: 'check-regression-table',
  group: 'checking',
  title: say('Check of a regression table', '回归结果表的核查'),
  summary: say(
    'Holds printed coefficients, t, p and statistics against each other, and with the data looks for the specification that gives them.',
    '将所印系数、t、p 与统计量相互核对；有数据时，寻找能得到这些数字的设定。',
  ),
  where: say('Tab Check, Regression table.', '“核查”选项卡，回归结果表。'),
  formulas: [
    't = b/se,  p = P(|t(n − k)| > |t|)',
    'adjusted R² = 1 − (1 − R²)(n − 1)/(n − k),  F = [R²/(k − 1)]/[(1 − R²)/(n − k)]',
  ],
  choices: [
    {
      name: say('In parentheses', '括号内为'),
      meaning: say(
        'What stands in parentheses beside or beneath a coefficient.',
        '系数旁或系数下方括号内的数字。',
      ),
      allowed: say('standard errors, t statistics, p-values', '标准误、t 统计量、p 值'),
      standard: say('t statistics', 't 统计量'),
    },
    {
      name: say('Data behind it', '所依据的数据'),
      meaning: say(
        'Runs of rows, lags up to 2, series as they are, logged or rescaled, signs lost in print.',
        '连续的行、至多两阶滞后、序列取原值、对数或经无量纲化，并考虑印刷中丢失的符号。',
      ),
      standard: say('none', '无'),
    },
  ],
  conventions: [
    say(
      'Every printed number stands for half a unit of its last digit to either side, ends included; a column that only ends in zeros counts without them.',
      '每个所印数字代表其末位上下半个单位（含端点）；整列均以零结尾时，这些零不计。',
    ),
    say(
      'Information criteria are tried per observation and in total.',
      '信息准则按每个观测与总量两种形式核对。',
    ),
  ],
  references: [],
  functions: [AUDIT_OLS],
  examples: [
    {
      description: say('A t that is not b/se.', 't 不等于 b/se。'),
      function: AUDIT_OLS,
      arguments: [[['X', '1.20', '0.40', '3.30', '']]],
    },
  ],
};
