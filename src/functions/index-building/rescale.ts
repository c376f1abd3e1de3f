import { type CellFault, numberCell } from '../../cells/cell-fault';
import { RESCALE_METHODS, rescale } from '../../statistics/indicators/rescale';
import { givenNumber } from '../kit/number-option';
import { numberTable } from '../kit/number-table';
import { choice } from '../kit/option';
import { DIRECTION, rescalingsOf } from './rescale-parameters';
import { WU } from '../../text/analyses/references';

export const RESCALE = numberTable({
  id: 'RESCALE',
  category: 'index',
  description: {
    en: 'Indicators made dimensionless, column by column. Blank cells stay #N/A and are left out.',
    zh: '逐列对指标作无量纲化。空白单元格为 #N/A，不参与计算。',
  },
  formula: {
    en: 'minmax: low + (high − low)(x − min)/(max − min); zscore: (x − x̄)/s, s over n − 1; abszscore: |(x − x̄)/s|; max: x/max; sum: x/Σx; norm: x/√Σx²',
    zh: 'minmax：low + (high − low)(x − min)/(max − min)；zscore：(x − x̄)/s，s 以 n − 1 为分母；abszscore：|(x − x̄)/s|；max：x/max；sum：x/Σx；norm：x/√Σx²',
  },
  references: [
    { en: `abszscore: ${WU}`, zh: `abszscore：${WU}` },
    {
      en: 'low 0.01 and high 0.99: SPSSAU’s default.',
      zh: 'low 0.01、high 0.99：SPSSAU 的默认值。',
    },
  ],
  table: {
    name: 'data',
    description: {
      en: 'Indicators, one a column. A column of one and the same value gives #DIV/0!.',
      zh: '指标，每列一个。取值不变的列为 #DIV/0!。',
    },
    bounds: {},
    mayMiss: true,
  },
  options: {
    method: choice(RESCALE_METHODS, 'minmax', {
      en: 'Method: minmax, zscore, abszscore, max, sum or norm.',
      zh: '方法：minmax、zscore、abszscore、max、sum 或 norm。',
    }),
    direction: DIRECTION,
    low: givenNumber({}, 0, {
      en: 'What minmax maps the smallest value onto (the largest one of a cost indicator).',
      zh: 'minmax 将最小值（逆向指标为最大值）映射到的值。',
    }),
    high: givenNumber({}, 1, {
      en: 'What minmax maps the largest value onto (the smallest one of a cost indicator).',
      zh: 'minmax 将最大值（逆向指标为最小值）映射到的值。',
    }),
  },
  evaluate: ({ rowCount, columns, missingAt }, options) => {
    const rescalings = rescalingsOf(options, columns.length);
    const rescaled = columns.map((column, place) => rescale(column, rescalings[place]));
    const cellAt = (row: number, column: number): number | CellFault =>
      missingAt(row, column) ?? numberCell(rescaled[column][row]);
    const rows = new Array<(number | CellFault)[]>(rowCount);
    for (let row = 0; row < rowCount; row++) {
      // Of the right length at once: an array that grows takes five times the room.
      const cells = new Array<number | CellFault>(columns.length);
      for (let column = 0; column < columns.length; column++) cells[column] = cellAt(row, column);
      rows[row] = cells;
    }
    return rows;
  },
  examples: [
    {
      description: {
        en: 'A benefit and a cost indicator onto 0 to 1; a blank stays #N/A.',
        zh: '正向与逆向指标映射到 0 至 1；空白仍为 #N/A。',
      },
      arguments: [
        [
          [10, 5],
          [20, 1],
          ['', 3],
          [50, 2],
        ],
        'minmax',
        [[1, -1]],
      ],
      result: [
        [0, 0],
        [0.25, 1],
        ['#N/A', 0.5],
        [1, 0.75],
      ],
    },
    {
      description: {
        en: 'z-scores; a constant column gives #DIV/0! in its own cells.',
        zh: 'z 分数；取值不变的列各单元格为 #DIV/0!。',
      },
      arguments: [
        [
          [1, 7],
          [2, 7],
          [3, 7],
        ],
        'zscore',
      ],
      result: [
        [-1, '#DIV/0!'],
        [0, '#DIV/0!'],
        [1, '#DIV/0!'],
      ],
    },
    {
      description: { en: 'SPSSAU’s range, 0.01 to 0.99.', zh: 'SPSSAU 的区间，0.01 至 0.99。' },
      arguments: [[[1], [2], [3]], 'minmax', 1, 0.01, 0.99],
      result: [[0.01], [0.5], [0.99]],
    },
  ],
});
