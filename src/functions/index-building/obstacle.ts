import { numberCell } from '../../cells/cell-fault';
import { obstacleDegrees } from '../../statistics/indicators/obstacle';
import { numberTable } from '../kit/number-table';
import { INDICATOR_WEIGHTS, indicatorTable } from './shared-parameters';

export const OBSTACLE = numberTable({
  id: 'OBSTACLE',
  category: 'index',
  description: {
    en: 'Obstacle degree of each indicator in each row: its share in what the row lacks.',
    zh: '每行各指标的障碍度，即其在该行差距中所占的比重。',
  },
  formula: 'O = w(1 − x)/Σ w(1 − x)',
  references: [{ en: 'The obstacle degree model (障碍度模型).', zh: '障碍度模型。' }],
  table: indicatorTable(
    { minimum: 0, maximum: 1 },
    {
      en: 'Indicators, one a column, each value 0 to 1. No cell may be blank.',
      zh: '指标，每列一个，取值 0 到 1，不得有空白单元格。',
    },
  ),
  options: { weights: INDICATOR_WEIGHTS },
  evaluate: ({ rowCount, columns }, { weights }) => {
    const shares = obstacleDegrees(columns, weights(columns.length));
    return Array.from({ length: rowCount }, (_, row) =>
      shares.map((column) => numberCell(column[row])),
    );
  },
  examples: [
    {
      description: {
        en: 'Equal weights; a row that lacks nothing has no obstacles.',
        zh: '等权；没有差距的行不存在障碍度。',
      },
      arguments: [
        [
          [0.75, 0.25],
          [1, 1],
        ],
      ],
      result: [
        [0.25, 0.75],
        ['#DIV/0!', '#DIV/0!'],
      ],
    },
    {
      description: { en: 'With weights of 0.75 and 0.25.', zh: '权重为 0.75 与 0.25。' },
      arguments: [[[0.75, 0.25]], [[0.75, 0.25]]],
      result: [[0.5, 0.5]],
    },
  ],
});
