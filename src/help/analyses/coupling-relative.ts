import { CCD_RELATIVE } from '../../functions/coupling/ccd-relative';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_RELATIVE: Analysis = {
  id: 'coupling-relative',
  group: 'coupling',
  title: ANALYSES.relative.title,
  summary: say(
    'Which of two systems lags, by the ratio or the difference of their levels.',
    '由两个系统之比或之差判断何者滞后。',
  ),
  where: say(
    'Tab Coupling, All choices: Relative development; the verdicts stand under Relative.',
    '“耦合”页“全部选项”中的“相对发展度”；判断见“相对发展”。',
  ),
  tells: ['relative'],
  choices: [
    {
      name: say('In step from, to', '同步区间'),
      meaning: say(
        'Between the cuts, both included, the systems are in step.',
        '在两个分界之间（含两端）为同步。',
      ),
      allowed: say('two numbers that ascend', '两个依次增大的数'),
      standard: say(
        '0.8 and 1.2 for the ratio, −0.1 and 0.1 for the difference',
        '比值 0.8 与 1.2，差值 −0.1 与 0.1',
      ),
    },
  ],
  behaviour: [
    say('In cells, a ratio to 0 is #DIV/0!.', '在单元格中，以 0 为分母的比值为 #DIV/0!。'),
  ],
  functions: [CCD_RELATIVE],
  examples: [
    {
      description: say('Two years.', '两个年份。'),
      function: CCD_RELATIVE,
      arguments: [
        [[0.4], [0.9]],
        [[0.8], [0.75]],
      ],
    },
  ],
};
