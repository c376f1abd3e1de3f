import { OLS_TEST } from '../../functions/regression/ols-test';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const UNIT_ROOTS: Analysis = {
  id: 'unit-roots',
  group: 'regression',
  title: ANALYSES.adf.title,
  summary: say(
    'Whether a series wanders without a level to return to: the augmented Dickey-Fuller test with the probability for the sample at hand.',
    '序列是否为单位根过程：增广 Dickey-Fuller 检验，给出对应样本量的概率。',
  ),
  where: say('Tab Regression, part Series.', '“回归”页的“序列”部分。'),
  tells: ['adf'],
  choices: [
    {
      name: say('Test equation', '检验方程'),
      meaning: say(
        'Nothing, a constant, or a constant and a trend.',
        '无、常数项，或常数项与趋势项。',
      ),
      allowed: say('n, c, ct', 'n、c、ct'),
      standard: say('c', 'c'),
    },
    {
      name: say('Lag length', '滞后长度'),
      meaning: say('By a criterion, or given.', '按准则选择，或给定。'),
      allowed: say('sc, aic, hq, or a number', 'sc、aic、hq，或一个数'),
      standard: say('sc', 'sc'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST],
  examples: [
    {
      description: say('DU with a constant and one lag.', 'DU，含常数项与一阶滞后。'),
      function: OLS_TEST,
      arguments: ['DU C', HENAN_TABLE, 'adf', 'c:1', PAPER_SAMPLE],
    },
  ],
};
