import { AUDIT_CCD } from '../../functions/checking/audit-ccd';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const CHECK_COUPLING: Analysis = {
  id: 'check-coupling-table',
  group: 'checking',
  title: ANALYSES.couplingCheck.title,
  summary: ANALYSES.couplingCheck.purpose,
  where: say('Tab Check, Coupling table.', '“核查”选项卡，耦合协调度表。'),
  tells: ['couplingCheck'],
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
    {
      name: say('Levels, a cut belongs to', '等级、分界值属于'),
      meaning: say(
        'The scheme of levels, or its cuts, and which of two bands a cut belongs to; asked for where a column names levels.',
        '等级方案或其分界，以及分界值属于上下哪一区间；有等级名称列时可填。',
      ),
      standard: say('find out', '推断'),
    },
  ],
  behaviour: [],
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
