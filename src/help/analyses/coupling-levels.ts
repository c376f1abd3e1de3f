import { CCD_LEVEL } from '../../functions/coupling/ccd-level';
import { COUPLING_STAGE } from '../../functions/coupling/coupling-stage';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_LEVELS: Analysis = {
  id: 'coupling-levels',
  group: 'coupling',
  title: ANALYSES.levels.title,
  summary: say(
    'Names the band in which D lies: the source paper’s, the ten levels of Liao, or cuts of your own.',
    '给出 D 所处等级的名称：源论文的等级、廖重斌十级，或自定义分界。',
  ),
  where: say('Tab Coupling, All choices: Levels of D.', '“耦合”页“全部选项”中的“D 的等级”。'),
  tells: ['levels'],
  choices: [
    {
      name: say('A cut belongs to', '分界值归入'),
      meaning: say(
        'The band below it or above it; papers differ.',
        '归入其下方或上方的等级；各文献不一。',
      ),
      allowed: say('right, left', 'right、left'),
      standard: say('right', 'right'),
    },
    {
      name: say('Cuts of my own', '自定义分界'),
      meaning: say('Upper cuts that ascend, each with a name.', '依次增大的上限，各有名称。'),
    },
  ],
  behaviour: [],
  functions: [CCD_LEVEL, COUPLING_STAGE],
  examples: [
    {
      description: say('The ten levels, in English.', '十级方案，英文名称。'),
      function: CCD_LEVEL,
      arguments: [[[0.3], [0.31], [0.72]], 'liao10', 'en'],
    },
  ],
};
