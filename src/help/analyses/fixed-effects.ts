import { OLS_COEF } from '../../functions/regression/ols-coef';
import type { Analysis } from './analysis';
import { say } from './say';

export const FIXED_EFFECTS: Analysis = {
  id: 'fixed-effects',
  group: 'regression',
  title: say('Fixed effects of groups', '分组固定效应'),
  summary: say(
    'A constant of its own for each group of a panel (the within estimator), the effects of the groups, and the test whether one constant would do.',
    '面板中每组各有一个常数项（组内估计），给出各组的效应，以及固定效应冗余检验。',
  ),
  where: say(
    'Tab Regression, part Equation: choose the column of groups, tick Cross-section fixed effects. Effects and test stand under View.',
    '“回归”页“方程”部分：选择分组列并勾选固定效应。各组的效应与检验见“视图”。',
  ),
  tells: ['fixedEffects', 'redundantEffects'],
  choices: [
    {
      name: say('Groups', '分组'),
      meaning: say('The column whose values tell the groups apart.', '区分各组的列。'),
      allowed: say('a column of the block', '区域中的一列'),
    },
  ],
  behaviour: [
    say(
      'Rows with a blank are left out; a regressor that never changes within a group is refused.',
      '含空白的行不参与；在组内不变的解释变量会被拒绝。',
    ),
    say(
      'No formula in cells gives it: the result is inserted as values.',
      '没有对应的单元格函数：结果以数值插入。',
    ),
  ],
  functions: [],
  examples: [
    {
      description: say(
        'The same slope by hand: a column of 0 and 1 for one group of two.',
        '同一斜率的手算方式：两组之一用 0、1 虚拟变量表示。',
      ),
      function: OLS_COEF,
      arguments: [
        'Y C X B',
        [
          ['Y', 'X', 'B'],
          [1, 1, 0],
          [3, 2, 0],
          [4, 3, 0],
          [6, 1, 1],
          [7, 2, 1],
          [10, 3, 1],
        ],
      ],
    },
  ],
};
