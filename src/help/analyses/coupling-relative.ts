import { CCD_RELATIVE } from '../../functions/coupling/ccd-relative';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_RELATIVE: Analysis = {
  id: 'coupling-relative',
  group: 'coupling',
  title: say('Relative development', '相对发展度'),
  summary: say(
    'Which of two systems lags, by the ratio or the difference of their levels.',
    '由两个系统之比或之差判断何者滞后。',
  ),
  where: say(
    'Tab Coupling, All choices: Relative development; the verdicts stand under Relative.',
    '“耦合”页“全部选项”中的“相对发展度”；判断见“相对发展”。',
  ),
  formulas: ['E = U₁/U₂', 'E = U₁ − U₂'],
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
  conventions: [
    say(
      'With more than two systems the first is compared with each of the others. U₂ = 0 gives #DIV/0!.',
      '多于两个系统时，第一个系统分别与其余系统比较。U₂ = 0 时为 #DIV/0!。',
    ),
  ],
  references: ['Liao Chongbin (1999)'],
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
