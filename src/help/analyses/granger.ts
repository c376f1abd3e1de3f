import { OLS_TEST } from '../../functions/regression/ols-test';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const GRANGER: Analysis = {
  id: 'granger-causality',
  group: 'regression',
  title: ANALYSES.granger.title,
  summary: say(
    'Whether the past of one series helps to predict another, in both directions, pair by pair.',
    '一个序列的过去值是否有助于预测另一个序列；逐对、双向检验。',
  ),
  where: say('Tab Regression, part Series.', '“回归”页的“序列”部分。'),
  tells: ['granger'],
  choices: [
    {
      name: say('Lags', '滞后阶数'),
      meaning: say('How many, of both series.', '两个序列的滞后阶数。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('2', '2'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST],
  examples: [
    {
      description: say('K and DU, one lag.', 'K 与 DU，一阶滞后。'),
      function: OLS_TEST,
      arguments: ['DU C K', HENAN_TABLE, 'granger', 1, PAPER_SAMPLE],
    },
  ],
};
