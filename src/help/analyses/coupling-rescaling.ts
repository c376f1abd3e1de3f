import { RESCALE } from '../../functions/index-building/rescale';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_RESCALING: Analysis = {
  id: 'coupling-rescaling',
  group: 'coupling',
  title: say('Rescaling of indicators', '指标无量纲化'),
  summary: say(
    'Makes indicators of different units comparable, cost indicators reversed.',
    '使不同单位的指标可比，逆向指标随之反向。',
  ),
  where: say(
    'Tab Coupling, All choices: Rescaling of indicators.',
    '“耦合”页“全部选项”中的“指标无量纲化”。',
  ),
  formulas: [
    say(
      'minmax: (x − min)/(max − min) onto [low, high]; cost: (max − x)/(max − min)',
      'minmax：(x − min)/(max − min)，映射到 [low, high]；逆向：(max − x)/(max − min)',
    ),
    'zscore: (x − x̄)/s,  abszscore: |x − x̄|/s',
    'max: x/max,  sum: x/Σx,  norm: x/√Σx²',
  ],
  choices: [
    {
      name: say('Rescaled', '无量纲化范围'),
      meaning: say(
        'Over all rows, within each period, or within each region.',
        '全部行、各时期内，或各地区内。',
      ),
      standard: say('over all rows', '全部行'),
    },
    {
      name: say('Smallest and largest', '最小与最大'),
      meaning: say(
        'The ends of min-max; 0.01 and 0.99 are SPSSAU’s.',
        '极差标准化的两端；0.01 与 0.99 为 SPSSAU 的做法。',
      ),
      standard: say('0 and 1', '0 与 1'),
    },
  ],
  conventions: [
    say('The standard deviation is over n − 1.', '标准差以 n − 1 为分母。'),
    say(
      'The smallest value of min-max is 0, which makes C and D 0 there: the pane warns of it.',
      '极差标准化的最小值为 0，会使该处 C 与 D 为 0：窗格会提示。',
    ),
    say(
      '|z| turns the values below the mean round: a fall there shows as a rise. The pane warns of it.',
      '|z| 会使低于均值的部分反转：下降显示为上升。窗格会提示。',
    ),
    say(
      'A constant indicator cannot be rescaled by min-max or z-score, and is refused by name.',
      '取值不变的指标不能作极差或 z 分数标准化，会指名拒绝。',
    ),
  ],
  references: ['X. Wu (2020)'],
  functions: [RESCALE],
  examples: [
    {
      description: say(
        'A benefit and a cost indicator onto 0.01 to 0.99.',
        '正向与逆向指标映射到 0.01 至 0.99。',
      ),
      function: RESCALE,
      arguments: [
        [
          [10, 5],
          [20, 1],
          [50, 2],
        ],
        'minmax',
        [[1, -1]],
        0.01,
        0.99,
      ],
    },
  ],
};
