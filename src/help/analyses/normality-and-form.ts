import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const NORMALITY_AND_FORM: Analysis = {
  id: 'normality-and-form',
  group: 'regression',
  title: say('Normality and functional form', '正态性与函数形式检验'),
  summary: say(
    'Whether the errors look normal (Jarque-Bera, with a histogram) and whether powers of the fitted values explain more (Ramsey’s RESET).',
    '误差是否近似正态（Jarque-Bera，附直方图），以及拟合值的幂是否还有解释力（Ramsey RESET）。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  tells: ['jb', 'reset'],
  choices: [
    {
      name: say('Powers', '幂次数'),
      meaning: say('How many powers of ŷ are added, from ŷ² on.', '加入的 ŷ 幂次个数，从 ŷ² 起。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('1', '1'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST],
  examples: [
    {
      description: say(
        'Jarque-Bera of the source paper’s regression.',
        '源论文回归的 Jarque-Bera 检验。',
      ),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'jb', null, PAPER_SAMPLE],
    },
    {
      description: say('RESET with ŷ².', '加入 ŷ² 的 RESET。'),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'reset', 1, PAPER_SAMPLE],
    },
  ],
};
