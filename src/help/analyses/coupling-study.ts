import { CCD } from '../../functions/coupling/ccd';
import { CCD_INDEX } from '../../functions/coupling/ccd-index';
import { CCD_N } from '../../functions/coupling/ccd-n';
import { CCD_TABLE } from '../../functions/coupling/ccd-table';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_STUDY: Analysis = {
  id: 'coupling-study',
  group: 'coupling',
  title: say('A coupling study, from indicators to levels', '耦合协调研究：从指标到等级'),
  summary: say(
    'From a block of raw indicators, in whatever layout, over rescaling and weights to C, T, D and levels; inserted as live formulas in which each step can be followed.',
    '从任意排列的原始指标区域出发，经无量纲化与赋权得到 C、T、D 与等级；以活公式插入，每一步都可追查。',
  ),
  where: say(
    'Tab Coupling: select a block, put the indicators into systems, choose, insert.',
    '“耦合”页：选中区域，将指标归入系统，选择各项设置，插入。',
  ),
  tells: ['couplingStudy', 'coordination'],
  choices: [
    {
      name: say('Layout', '数据排列'),
      meaning: say(
        'One row an observation, periods across, or one block an indicator.',
        '每行一个观测、时期横排，或每个指标一块。',
      ),
      standard: say('guessed, and shown as it is read', '自动判断，并显示读取结果'),
    },
    {
      name: say('α', 'α'),
      meaning: say('The weights of the systems in T.', '各系统在 T 中的权重。'),
      allowed: say('0 to 1; used as given', '0 到 1；按所给值使用'),
      standard: say('equal', '等权'),
    },
    {
      name: say('θ', 'θ'),
      meaning: say('The exponent of D.', 'D 的指数。'),
      allowed: say('above 0 and at most 1', '大于 0 且不大于 1'),
      standard: say('0.5', '0.5'),
    },
    {
      name: say('Presets', '预设'),
      meaning: say(
        'Standard is what most papers do: min-max, entropy, standard form, ten levels. As in the source paper: z-scores, first principal component, |z| of the sums, its own form and bands.',
        '“通行做法”为多数论文的做法：极差标准化、熵权、standard 形式、十级。“按源论文”：z 分数、第一主成分、加权和取 |z|，以及其自身的形式与等级。',
      ),
    },
  ],
  behaviour: [
    say(
      'A row with a blank or #N/A in any used indicator takes part in no step; a text stops the study and is named with its cell. Negative levels make C undefined and are told of before the result.',
      '所用指标中含空白或 #N/A 的行不参与任何步骤；遇文本时停止并指明单元格。U 为负时 C 无定义，会在结果之前提示。',
    ),
    say(
      'Every convention used stands under Conventions and on the inserted sheet.',
      '所用的每项约定都列在“约定”中，并写入插入的工作表。',
    ),
    say(
      'The sheet needs no Yoke: its formulas are Excel’s own, but for principal component weights, which stand as values.',
      '插入的工作表不依赖 Yoke：公式均为 Excel 原生函数；唯主成分权重以数值写入。',
    ),
  ],
  functions: [CCD_TABLE, CCD, CCD_N, CCD_INDEX],
  examples: [
    {
      description: say(
        'Label, C, T, D and level of three years.',
        '三个年份的标签、C、T、D 与等级。',
      ),
      function: CCD_TABLE,
      arguments: [
        [
          [0.21, 0.35],
          [0.44, 0.47],
          [0.68, 0.72],
        ],
        [[2010], [2015], [2020]],
      ],
    },
  ],
};
