import { COUPLING } from '../../functions/coupling/coupling';
import { COUPLING_N } from '../../functions/coupling/coupling-n';
import { CCD } from '../../functions/coupling/ccd';
import { CCD_N } from '../../functions/coupling/ccd-n';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_FORMS: Analysis = {
  id: 'coupling-forms',
  group: 'coupling',
  title: say('Forms of the coupling degree', '耦合度的形式'),
  summary: say(
    'Five forms of C found in the literature, and D under each of them side by side.',
    '文献中耦合度 C 的五种形式，以及各形式下 D 的对照。',
  ),
  where: say(
    'Tab Coupling, All choices: Form of the coupling degree; the comparison stands under Forms.',
    '“耦合”页“全部选项”中的“耦合度的形式”；对照见“各形式”。',
  ),
  tells: ['couplingDegree'],
  choices: [
    {
      name: say('Form', '形式'),
      meaning: say(
        'wang2021 and fan2024 need levels from 0 to 1; paper takes at most 3 systems.',
        'wang2021 与 fan2024 须 U 在 0 到 1 之间；paper 最多用于 3 个系统。',
      ),
      allowed: say(
        'paper, standard, wang2021, fan2024, liao1999',
        'paper、standard、wang2021、fan2024、liao1999',
      ),
      standard: say('standard', 'standard'),
    },
  ],
  behaviour: [
    say('In cells, a C that is not defined is #DIV/0!.', '在单元格中，C 无定义时为 #DIV/0!。'),
  ],
  functions: [COUPLING, COUPLING_N, CCD, CCD_N],
  examples: [
    {
      description: say(
        'The standard form; write paper in its place.',
        'standard 形式；可改写为 paper。',
      ),
      function: COUPLING,
      arguments: [[[0.2], [0.5]], [[0.8], [0.5]], 'standard'],
    },
  ],
};
