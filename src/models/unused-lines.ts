import type { Block } from '../cells/cell-value';
import { InputError } from '../errors/input-error';
import { columnName, rangeAddress, rectangleOf } from '../report/cell-address';
import type { UnusedLines } from '../errors/unused-lines';
import { LINE_SIDES, type LinesBeside } from './lines-beside';
import { columnsOf, headingsOf, layoutNow } from './locate-columns';
import type { StoredModel } from './stored-model';

/**
 * The rows and columns that look as if they belonged to a model's data and are not used: those that
 * came beside its range, which a defined name does not take in, and those that came within it before
 * the first period. What stood there when the model was kept was left out then and is not told of.
 *
 * @param address where the data are now, as in B2:F20
 */
export function unusedLines(
  model: Pick<StoredModel, 'beside' | 'task'>,
  address: string,
  block: Block,
  lines: LinesBeside,
): UnusedLines[] {
  return [...linesBeside(model, address, lines), ...columnsBeforePeriods(model, address, block)];
}

/** The address of the data together with the lines beside it. */
export function addressWith(address: string, unused: readonly UnusedLines[]): string {
  const count = (where: UnusedLines['where']): number =>
    unused.find((lines) => lines.where === where)?.labels.length ?? 0;
  const { row, column, rowCount, columnCount } = rectangleOf(address);
  return rangeAddress({
    row,
    column: column - count('left'),
    rowCount: rowCount + count('below'),
    columnCount: columnCount + count('left') + count('right'),
  });
}

function linesBeside(
  { beside }: Pick<StoredModel, 'beside'>,
  address: string,
  lines: LinesBeside,
): UnusedLines[] {
  const { row, column, rowCount, columnCount } = rectangleOf(address);
  return LINE_SIDES.flatMap((where): UnusedLines[] => {
    const labels = linesBefore(lines[where], beside?.[where]);
    const count = labels.length;
    if (count === 0) return [];
    const isKnown = beside !== undefined;
    switch (where) {
      case 'below': {
        const first = row + rowCount + 1;
        return [{ where, labels, isKnown, names: [String(first), String(first + count - 1)] }];
      }
      case 'right': {
        const first = column + columnCount;
        return [{ where, labels, isKnown, names: columnNames(first, first + count - 1) }];
      }
      case 'left':
        // Outwards is to the left; people read to the right.
        return [
          {
            where,
            labels: [...labels].reverse(),
            isKnown,
            names: columnNames(column - count, column - 1),
          },
        ];
    }
  });
}

/** The lines that are nearer than the one that was nearest when the model was kept. */
function linesBefore(labels: readonly string[], known: string | undefined): readonly string[] {
  const end = known === undefined ? -1 : labels.indexOf(known);
  return end < 0 ? labels : labels.slice(0, end);
}

/** Where periods run across, a column that was inserted before the first one is within the range. */
function columnsBeforePeriods(
  { task }: Pick<StoredModel, 'task'>,
  address: string,
  block: Block,
): UnusedLines[] {
  const count = countBeforePeriods(task, block);
  if (count === 0 || task.kind !== 'coupling') return [];
  const layout = layoutNow(task, block);
  if (layout.kind !== 'periodsAcross') return [];
  const first = layout.firstPeriodColumn - count;
  const corner = rectangleOf(address).column;
  return [
    {
      where: 'beforePeriods',
      labels: headingsOf(block).slice(first, layout.firstPeriodColumn),
      isKnown: true,
      names: columnNames(corner + first, corner + layout.firstPeriodColumn - 1),
    },
  ];
}

/**
 * How many headed columns stand directly before the first period of the model that did not when it
 * was kept.
 */
export function countBeforePeriods(task: StoredModel['task'], block: Block): number {
  if (task.kind !== 'coupling' || task.layout.kind !== 'periodsAcross') return 0;
  try {
    const layout = layoutNow(task, block);
    if (layout.kind !== 'periodsAcross') return 0;
    const more = othersBefore(layout) - othersBefore(task.layout);
    const headings = headingsOf(block);
    const labels = columnsOf({ ...layout, firstPeriodColumn: -1 });
    let count = 0;
    while (count < more) {
      const column = layout.firstPeriodColumn - count - 1;
      if (headings[column] === '' || labels.includes(column)) break;
      count++;
    }
    return count;
  } catch (error) {
    // Data that do not fit the model any more: running it says so.
    if (error instanceof InputError) return 0;
    throw error;
  }
}

type Across = Extract<ReturnType<typeof layoutNow>, { kind: 'periodsAcross' }>;

/** The columns before the first period that hold neither regions nor indicators. */
function othersBefore({ regionColumn, indicatorColumn, firstPeriodColumn }: Across): number {
  const labels = [regionColumn, indicatorColumn].filter(
    (column) => column !== undefined && column < firstPeriodColumn,
  );
  return firstPeriodColumn - labels.length;
}

function columnNames(first: number, last: number): [string, string] {
  return [columnName(first), columnName(last)];
}
