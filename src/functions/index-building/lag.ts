import { CellFault, type ResultCell, numberCell } from '../../cells/cell-fault';
import { type CellValue, errorCodeOf, isBlank, shapeOf, toBlock } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import { lagSources } from '../../statistics/indicators/lag';
import { wholeNumber } from '../kit/number-option';
import { notNumber, stopping } from '../kit/number-range';
import type { Parameter } from '../kit/option';
import { type Vector, onePerRow, readVector } from '../kit/vector';
import { wholeTable } from '../kit/whole-table';
import { EVIEWS_DATA } from '../../text/analyses/references';

const COLUMN: Parameter<Vector> = {
  description: {
    en: 'One column of numbers. Blank and #N/A cells stay #N/A; a text or any other error stops the function.',
    zh: '一列数字。空白与 #N/A 单元格仍为 #N/A；文本或其他错误值使函数中止。',
  },
  matrix: true,
  optional: false,
  read: (argument, name) => {
    if (isBlank(argument)) throw new InputError({ code: 'missingArgument', name });
    const shape = shapeOf(toBlock(argument));
    if (shape.columns !== 1) throw new InputError({ code: 'notOneColumn', name, arrived: shape });
    return readVector(argument, name);
  },
};

export const LAG = wholeTable({
  id: 'LAG',
  category: 'index',
  description: {
    en: 'A column moved down by a number of rows (up where it is negative), #N/A where there is nothing.',
    zh: '将一列下移若干行（为负时上移），没有对应值处为 #N/A。',
  },
  formula: {
    en: 'result(t) = x(t − periods), within the group',
    zh: '结果(t) = x(t − periods)，在组内进行',
  },
  references: [EVIEWS_DATA],
  parameters: {
    x: COLUMN,
    periods: wholeNumber(1, {
      en: 'Whole number of rows; 1 when left out, negative for a lead.',
      zh: '行数（整数），省略时为 1，负数表示前移。',
    }),
    group: onePerRow({
      en: 'Group of each row, such as the region: a lag never crosses into another group.',
      zh: '各行所属的组（如地区）：滞后不跨组。',
    }),
  },
  result: 'matrix',
  evaluate: ({ x, periods, group }) => {
    const rowCount = x.cells.length;
    const cells = x.cells.map((_, row) => numberOrMissing(x, row));
    const keys = group && groupKeys(group(rowCount));
    const nothing = new CellFault('#N/A', { code: 'nothingThere', periods });
    return Array.from(lagSources(rowCount, periods, keys), (source) => [
      source < 0 ? nothing : cells[source],
    ]);
  },
  examples: [
    {
      description: { en: 'The year before.', zh: '上一年的值。' },
      arguments: [[[10], [20], [30]]],
      result: [['#N/A'], [10], [20]],
    },
    {
      description: {
        en: 'Within two regions, one row up.',
        zh: '在两个地区之内，上移一行。',
      },
      arguments: [[[1], [2], [3], [4]], -1, [['A'], ['A'], ['B'], ['B']]],
      result: [[2], ['#N/A'], [4], ['#N/A']],
    },
  ],
});

/** @throws InputError for a cell that is neither a number nor missing */
function numberOrMissing({ name, cells, placeOf }: Vector, index: number): ResultCell {
  const cell = cells[index];
  if (typeof cell === 'number') return numberCell(cell);
  const fault = notNumber(cell, name, placeOf(index));
  if (fault.code !== '#N/A') throw stopping(fault);
  return fault;
}

/** @throws InputError blank, errorCell */
function groupKeys({ name, cells, placeOf }: Vector): readonly CellValue[] {
  cells.forEach((cell, index) => {
    if (!isBlank(cell) && errorCodeOf(cell) === undefined) return;
    throw stopping(notNumber(cell, name, placeOf(index)));
  });
  return cells;
}
