import { OLS_STAT } from '../../functions/regression/ols-stat';
import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const SERIAL_CORRELATION: Analysis = {
  id: 'serial-correlation',
  group: 'regression',
  title: say('Serial correlation', '序列相关检验'),
  summary: say(
    'Whether the errors hang on those before them: Breusch-Godfrey’s LM test, correlogram and Q, Durbin’s h.',
    '误差是否与前期误差相关：Breusch-Godfrey LM 检验、相关图与 Q 统计量、Durbin h。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  tells: ['bg', 'q', 'durbinh'],
  choices: [
    {
      name: say('Lags of bg', 'bg 的滞后阶数'),
      meaning: say('How far back.', '检验到第几阶。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('2', '2'),
    },
    {
      name: say('Lags of q', 'q 的滞后阶数'),
      meaning: say('How many autocorrelations.', '自相关系数的个数。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('T/2, at most 12', 'T/2，最多 12'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST, OLS_STAT],
  examples: [
    {
      description: say('Two lags, in the source paper’s regression.', '源论文的回归，滞后两阶。'),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'bg', 2, PAPER_SAMPLE],
    },
  ],
};
