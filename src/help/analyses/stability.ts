import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const STABILITY: Analysis = {
  id: 'stability',
  group: 'regression',
  title: say('Stability: Chow, CUSUM', '稳定性：Chow 与 CUSUM'),
  summary: say(
    'Whether the coefficients stay the same: at a break that you name (Chow), or at any (CUSUM and CUSUM of squares with 5% bounds).',
    '系数是否保持不变：在给定的断点处（Chow），或在任意时点（CUSUM 与 CUSUM 平方，附 5% 界限）。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  tells: ['chow', 'cusum'],
  choices: [
    {
      name: say('Break', '断点'),
      meaning: say('The first observation of the second part.', '第二段的首个观测。'),
      allowed: say('a label within the sample', '样本内的一个标签'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST],
  examples: [
    {
      description: say(
        'A break at 2009 in the source paper’s regression.',
        '源论文回归在 2009 年的断点。',
      ),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'chow', 2009, PAPER_SAMPLE],
    },
  ],
};
