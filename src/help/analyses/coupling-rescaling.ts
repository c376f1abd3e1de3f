import { RESCALE } from '../../functions/index-building/rescale';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_RESCALING: Analysis = {
  id: 'coupling-rescaling',
  group: 'coupling',
  title: ANALYSES.rescaling.title,
  summary: say(
    'Makes indicators of different units comparable, cost indicators reversed.',
    '使不同单位的指标可比，逆向指标随之反向。',
  ),
  where: say(
    'Tab Coupling, All choices: Rescaling of indicators.',
    '“耦合”页“全部选项”中的“指标无量纲化”。',
  ),
  tells: ['rescaling'],
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
  behaviour: [
    say(
      'The pane warns of zeros that min-max makes, and of |z|.',
      '极差标准化产生零值，或使用 |z| 时，窗格会提示。',
    ),
    say(
      'A constant indicator cannot be rescaled by min-max or z-score, and is refused by name.',
      '取值不变的指标不能作极差或 z 分数标准化，会指名拒绝。',
    ),
  ],
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
