import { numberTable } from '../kit/number-table';
import { columnOfCells, degreesOfTable } from './coordination-of-rows';
import { FORM_OF_ALL, SYSTEMS } from './shared-parameters';
import { FAN, LIAO, WANG, WU } from '../../text/analyses/references';

export const COUPLING_N = numberTable({
  id: 'COUPLING.N',
  category: 'coupling',
  description: {
    en: 'Coupling degree C of two or more systems, one a row.',
    zh: '两个或更多系统的耦合度 C，每行一个。',
  },
  formula: {
    en: 'standard: C = n·(∏U)^(1/n)/ΣU; liao1999: C = {∏U/(ΣU/n)ⁿ}²; the others as in COUPLING',
    zh: 'standard：C = n·(∏U)^(1/n)/ΣU；liao1999：C = {∏U/(ΣU/n)ⁿ}²；其余同 COUPLING',
  },
  references: [WU, WANG, FAN, LIAO],
  table: SYSTEMS,
  options: { form: FORM_OF_ALL },
  evaluate: (table, { form }) => columnOfCells(degreesOfTable(table, form), table),
  examples: [
    {
      description: {
        en: 'Three systems; equal ones reach 1, and one at 0 gives 0.',
        zh: '三个系统；全部相等时为 1，其中之一为 0 时为 0。',
      },
      arguments: [
        [
          [0.4, 0.4, 0.4],
          [0.1, 0.2, 0.4],
          [0, 0.5, 0.5],
        ],
      ],
      result: [[1], [6 / 7], [0]],
    },
    {
      description: {
        en: 'A row with a blank gives #N/A; the other rows are computed.',
        zh: '含空白单元格的行为 #N/A，其余各行照常计算。',
      },
      arguments: [
        [
          [0.2, 0.8],
          ['', 0.5],
        ],
        'paper',
      ],
      result: [[0.4], ['#N/A']],
    },
  ],
});
