import { numberTable } from '../kit/number-table';
import { columnOfCells, coordinationOfTable } from './coordination-of-rows';
import { FORM_OF_ALL, SINGLE_THETA, SYSTEMS, SYSTEM_WEIGHTS } from './shared-parameters';
import { LIAO, WU } from '../../text/analyses/references';

export const CCD_N = numberTable({
  id: 'CCD.N',
  category: 'coupling',
  description: {
    en: 'Coupling coordination degree D of two or more systems, one a row.',
    zh: '两个或更多系统的耦合协调度 D，每行一个。',
  },
  formula: {
    en: 'D = (C·T)^θ with T = ΣwU',
    zh: 'D = (C·T)^θ，其中 T = ΣwU',
  },
  references: [WU, LIAO],
  table: SYSTEMS,
  options: { weights: SYSTEM_WEIGHTS, θ: SINGLE_THETA, form: FORM_OF_ALL },
  evaluate: (table, options) =>
    columnOfCells(coordinationOfTable(table, options).coordination, table),
  examples: [
    {
      description: {
        en: 'With equal weights the standard form gives the square root of the geometric mean.',
        zh: '等权时 standard 形式等于几何平均数的平方根。',
      },
      arguments: [[[0.1, 0.2, 0.4]]],
      result: [[Math.sqrt(0.2)]],
    },
    {
      description: {
        en: 'Weights of 0.5, 0.3 and 0.2; θ of 1 gives C·T.',
        zh: '权重为 0.5、0.3、0.2；θ 为 1 时即 C·T。',
      },
      arguments: [
        [
          [0.4, 0.4, 0.4],
          [0.1, 0.2, 0.4],
        ],
        [[0.5, 0.3, 0.2]],
        1,
      ],
      result: [[0.4], [(6 / 7) * 0.19]],
    },
  ],
});
