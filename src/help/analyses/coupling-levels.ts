import { CCD_LEVEL } from '../../functions/coupling/ccd-level';
import { COUPLING_STAGE } from '../../functions/coupling/coupling-stage';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_LEVELS: Analysis = {
  id: 'coupling-levels',
  group: 'coupling',
  title: say('Levels of coordination', '协调等级'),
  summary: say(
    'Names the band in which D lies: the source paper’s, the ten levels of Liao, or cuts of your own.',
    '给出 D 所处等级的名称：源论文的等级、廖重斌十级，或自定义分界。',
  ),
  where: say('Tab Coupling, All choices: Levels of D.', '“耦合”页“全部选项”中的“D 的等级”。'),
  formulas: [
    say('right: (a, b], left: [a, b)', 'right：(a, b]，left：[a, b)'),
    say(
      'liao10: steps of 0.1; paper: cuts 0.3, 0.5, 0.8, with 0 and 1 apart',
      'liao10：以 0.1 为一级；paper：分界 0.3、0.5、0.8，0 与 1 单列',
    ),
  ],
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
  conventions: [
    say(
      'Cuts are exact decimals: three tenths is 0.3, and D is compared at 14 decimals.',
      '分界为精确小数：十分之三即 0.3，D 按 14 位小数比较。',
    ),
    say(
      'The outermost ends are always closed. A D above the last cut has no level, which is said.',
      '最外两端始终为闭端。D 超过最后分界时没有等级，会加以说明。',
    ),
  ],
  references: ['X. Wu (2020)', 'Liao Chongbin (1999)'],
  functions: [CCD_LEVEL, COUPLING_STAGE],
  examples: [
    {
      description: say('The ten levels, in English.', '十级方案，英文名称。'),
      function: CCD_LEVEL,
      arguments: [[[0.3], [0.31], [0.72]], 'liao10', 'en'],
    },
  ],
};
