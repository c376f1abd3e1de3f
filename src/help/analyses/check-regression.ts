import { AUDIT_OLS } from '../../functions/checking/audit-ols';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const CHECK_REGRESSION: Analysis = {
  id: 'check-regression-table',
  group: 'checking',
  title: ANALYSES.regressionCheck.title,
  summary: ANALYSES.regressionCheck.purpose,
  where: say('Tab Check, Regression table.', '“核查”选项卡，回归结果表。'),
  tells: ['regressionCheck'],
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
      name: say('What stars stand for', '星号的含义'),
      meaning: say(
        'The convention that the table names; without one only stars that every usual convention rules out differ.',
        '表中所写的规则；未说明时，只有所有常用规则都不会给出的星号才算不符。',
      ),
      standard: say('find out', '推断'),
    },
    {
      name: say('Data behind it', '所依据的数据'),
      meaning: say(
        'Runs of rows, lags up to 2, series as they are, logged, differenced or rescaled, signs lost in print; without a constant, too, where none is printed.',
        '连续的行、至多两阶滞后、序列取原值、对数、差分或经无量纲化，并考虑印刷中丢失的符号；表中未印常数项时，也尝试不含常数项的方程。',
      ),
      standard: say('none', '无'),
    },
  ],
  behaviour: [],
  functions: [AUDIT_OLS],
  examples: [
    {
      description: say('A t that is not b/se.', 't 不等于 b/se。'),
      function: AUDIT_OLS,
      arguments: [[['X', '1.20', '0.40', '3.30', '']]],
    },
  ],
};
