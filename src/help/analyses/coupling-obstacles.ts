import { OBSTACLE } from '../../functions/index-building/obstacle';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_OBSTACLES: Analysis = {
  id: 'coupling-obstacles',
  group: 'coupling',
  title: ANALYSES.obstacles.title,
  summary: say(
    'Each indicator’s share in what a row lacks, summed to systems.',
    '各指标在每行差距中所占的比重，并按系统汇总。',
  ),
  where: say('Tab Coupling, under the preview: Obstacles.', '“耦合”页预览下的“障碍度”。'),
  tells: ['obstacles'],
  choices: [],
  behaviour: [
    say(
      'In cells, a row without obstacles is #DIV/0!, and no value may be blank.',
      '在单元格函数中，不存在障碍度的行为 #DIV/0!，且不得有空白。',
    ),
  ],
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
