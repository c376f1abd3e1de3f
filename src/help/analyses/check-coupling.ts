import { AUDIT_CCD } from '../../functions/checking/audit-ccd';
import type { Analysis } from './analysis';
import { say } from './say';

export const CHECK_COUPLING: Analysis = {
  id: 'check-coupling-table',
  group: 'checking',
  title: say('Check of a coupling table', '耦合协调度表的核查'),
  summary: say(
    'Holds a published table of U, C, T, D and levels against itself, within what its printed digits allow.',
    '在所印位数容许的范围内，核查已发表的 U、C、T、D 与等级表自身是否一致。',
  ),
  where: say('Tab Check, Coupling table.', '“核查”选项卡，耦合协调度表。'),
  formulas: [
    say(
      'A printed 0.454 stands for 0.4535 … 0.4545; C of each form, T = ΣαU, D = (C·T)^θ over all of it',
      '所印 0.454 代表 0.4535 … 0.4545；各形式的 C、T = ΣαU、D = (C·T)^θ 均按区间计算',
    ),
    say('A column from the others: U₂ = (T − αU₁)/β', '由其他列推得一列：U₂ = (T − αU₁)/β'),
  ],
  choices: [
    {
      name: say('What each column holds', '各列的含义'),
      meaning: say('Guessed from the headings.', '根据标题推测。'),
    },
    {
      name: say('Form, weights, θ', '形式、权重与 θ'),
      meaning: say(
        'As the text states them; what is left open is found out from the rows.',
        '按文中所述；未说明的由各行推断。',
      ),
      standard: say('find out', '推断'),
    },
  ],
  conventions: [
    say(
      'Impossible or different: no unrounded numbers within the printed digits will do. Cannot tell: neither that nor its opposite could be shown.',
      '“不可能”或“不符”：所印位数之内没有任何未舍入的数能够成立。“无法判断”：两者均不能证明。',
    ),
    say(
      'An inconsistency is a fact about the numbers; how it came about they do not say.',
      '不一致只是关于数字的事实，其由来数字本身并不能说明。',
    ),
  ],
  references: [],
  functions: [AUDIT_CCD],
  examples: [
    {
      description: say('Two rows that agree with themselves.', '自身一致的两行。'),
      function: AUDIT_CCD,
      arguments: [
        [['0.21'], ['0.34']],
        [['0.45'], ['0.52']],
        [['0.466'], ['0.489']],
        [['0.33'], ['0.43']],
        [['0.392'], ['0.459']],
      ],
    },
  ],
};
