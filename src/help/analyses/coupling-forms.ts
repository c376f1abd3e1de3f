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
  formulas: [
    'paper: C = √(U₁U₂)/(U₁ + U₂) ≤ 0.5;  C = {U₁U₂U₃/[(U₁ + U₂)(U₁ + U₃)(U₂ + U₃)]}^(1/3)',
    'standard: C = n·(∏U)^(1/n)/ΣU ≤ 1',
    'wang2021: C = √{[1 − Σ|Uᵢ − Uⱼ|/(n(n − 1)/2)]·(∏U/Uₘₐₓ)^(1/(n − 1))}',
    'fan2024: C = 1 − 2·√((nΣU² − (ΣU)²)/n²)',
    'liao1999: C = {∏U/(ΣU/n)ⁿ}²',
  ],
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
  conventions: [
    say(
      'The paper form of two systems never exceeds 0.5, so that with levels up to 1 D never passes 0.7071.',
      '两个系统时 paper 形式不超过 0.5，故 U 不超过 1 时 D 不会超过 0.7071。',
    ),
    say(
      'C of two zeros is not defined: #DIV/0!. One zero gives 0, but not in fan2024, whose C hangs on the distance alone.',
      '两个系统均为 0 时 C 无定义，为 #DIV/0!；其一为 0 时 C 为 0，但 fan2024 只取决于两者之差，不在此例。',
    ),
  ],
  references: [
    'X. Wu (2020)',
    'Wang Shujia et al., Journal of Natural Resources 36(3) (2021) 793–810',
    'Fan (2024)',
    'Liao Chongbin (1999)',
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
