import { numberCell } from '../../cells/cell-fault';
import { composite } from '../../statistics/indicators/composite';
import { numberTable } from '../kit/number-table';
import { INDICATOR_WEIGHTS, indicatorTable } from './shared-parameters';
import { WU } from '../../text/analyses/references';

export const COMPOSITE = numberTable({
  id: 'COMPOSITE',
  category: 'index',
  description: {
    en: 'Composite index: the weighted sum of the indicators in each row.',
    zh: '综合指数：每行各指标的加权和。',
  },
  formula: {
    en: 'U = Σ wx, weights as given',
    zh: 'U = Σ wx，权重按所给值',
  },
  references: [WU],
  table: indicatorTable(
    {},
    {
      en: 'Indicators, one a column, already made dimensionless. No cell may be blank.',
      zh: '已无量纲化的指标，每列一个，不得有空白单元格。',
    },
  ),
  options: { weights: INDICATOR_WEIGHTS },
  evaluate: ({ columns }, { weights }) =>
    // Without a missing value a sum is NaN only where infinities of both signs met.
    Array.from(composite(columns, weights(columns.length)), (sum) => [
      numberCell(Number.isNaN(sum) ? Infinity : sum),
    ]),
  examples: [
    {
      description: { en: 'Equal weights: the mean of each row.', zh: '等权，即每行的平均数。' },
      arguments: [
        [
          [0.25, 0.75],
          [1, 0.5],
        ],
      ],
      result: [[0.5], [0.75]],
    },
    {
      description: {
        en: 'Weights are used as given; these sum to 2.',
        zh: '权重按所给值使用；此例权重之和为 2。',
      },
      arguments: [[[0.25, 0.75]], [[0.5, 1.5]]],
      result: [[1.25]],
    },
  ],
});
