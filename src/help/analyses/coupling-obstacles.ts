import { OBSTACLE } from '../../functions/index-building/obstacle';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_OBSTACLES: Analysis = {
  id: 'coupling-obstacles',
  group: 'coupling',
  title: say('Obstacle degrees', '障碍度'),
  summary: say(
    'Each indicator’s share in what a row lacks, summed to systems.',
    '各指标在每行差距中所占的比重，并按系统汇总。',
  ),
  where: say('Tab Coupling, under the preview: Obstacles.', '“耦合”页预览下的“障碍度”。'),
  formulas: ['O = w(1 − x)/Σ w(1 − x)'],
  choices: [],
  conventions: [
    say(
      'The rescaled values must lie from 0 to 1, as min-max gives them.',
      '无量纲化后的值须在 0 到 1 之间，例如极差标准化的结果。',
    ),
    say(
      'A row that lacks nothing has no obstacles: #DIV/0!. In cells no value may be blank.',
      '没有差距的行不存在障碍度：#DIV/0!。在单元格函数中不得有空白。',
    ),
  ],
  references: ['障碍度模型 (obstacle degree model)'],
  functions: [OBSTACLE],
  examples: [
    {
      description: say('With weights of 0.75 and 0.25.', '权重为 0.75 与 0.25。'),
      function: OBSTACLE,
      arguments: [
        [
          [0.75, 0.25],
          [0.4, 0.9],
        ],
        [[0.75, 0.25]],
      ],
    },
  ],
};
