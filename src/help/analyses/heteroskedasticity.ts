import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const HETEROSKEDASTICITY: Analysis = {
  id: 'heteroskedasticity',
  group: 'regression',
  title: say('Heteroskedasticity', '异方差检验'),
  summary: say(
    'Whether the variance of the errors is constant: Breusch-Pagan-Godfrey, Harvey, Glejser, ARCH, White without and with cross terms.',
    '误差方差是否恒定：Breusch-Pagan-Godfrey、Harvey、Glejser、ARCH、White（不含与含交叉项）。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  tells: ['bpg', 'harvey', 'glejser', 'arch', 'white', 'whitecross'],
  choices: [
    {
      name: say('Lags of arch', 'arch 的滞后阶数'),
      meaning: say('How far back.', '检验到第几阶。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('1', '1'),
    },
  ],
  behaviour: [],
  functions: [OLS_TEST],
  examples: [
    {
      description: say(
        'Breusch-Pagan-Godfrey in the source paper’s regression.',
        '源论文回归的 Breusch-Pagan-Godfrey 检验。',
      ),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'bpg', null, PAPER_SAMPLE],
    },
    {
      description: say('White’s test, squares only.', 'White 检验，只含平方项。'),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'white', null, PAPER_SAMPLE],
    },
  ],
};
