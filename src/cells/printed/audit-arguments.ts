import { InputError } from '../../errors/input-error';
import {
  AUDITED_STATISTICS,
  type AuditedStatistic,
  type PrintedCell,
  type PrintedRegression,
  type PrintedRow,
  ROW_COLUMNS,
} from '../../statistics/audit/regression/printed-regression';
import { type Block, type CellValue, shapeOf } from '../cell-value';
import { printedCell } from './printed-cell';
import { printedColumn } from './printed-column';
import type { PrintedNumber } from './printed-number';
import { isNothingPrinted, readPrinted } from './read-printed';

const COLUMN_COUNT = 1 + ROW_COLUMNS.length;

/** A name and four numbers a row, as AUDIT.OLS takes them; a first row of headings is passed over. */
export function coefficientRows(
  block: Block,
  name: string,
): Pick<PrintedRegression, 'rows' | 'padded'> {
  const shape = shapeOf(block);
  if (shape.columns !== COLUMN_COUNT) {
    throw new InputError({
      code: 'countsDiffer',
      name,
      needed: COLUMN_COUNT,
      arrived: shape.columns,
    });
  }
  const start = block.length > 0 && isHeading(block[0]) ? 1 : 0;
  const lines = block.slice(start);
  const columns = ROW_COLUMNS.map((_, at) => {
    const cells = lines.map((line) => line[at + 1]);
    return printedColumn(cells.map((cell, row) => numberOf(cell, name, start + row + 1, at + 2)));
  });
  const rows = lines.flatMap((line, row): PrintedRow[] => {
    // A line that is left free is no coefficient: it would count as one of k.
    if (line.every(isNothingPrinted)) return [];
    const found = ROW_COLUMNS.flatMap((column, at) => {
      const number = columns[at].numbers[row];
      return number === undefined ? [] : [[column, shownCell(number, line[at + 1])] as const];
    });
    return [{ name: String(line[0] ?? ''), ...Object.fromEntries(found) }];
  });
  const padded = ROW_COLUMNS.flatMap((column, at) => {
    const { padding } = columns[at];
    if (padding === undefined) return [];
    return [{ column, printedDecimals: padding.printed, decimals: padding.counted }];
  });
  return { rows, padded };
}

/** A name, as in OLS.STAT, and a number a row. @throws InputError statisticTwice, unknownChoice, notANumber */
export function statisticRows(block: Block, name: string): PrintedRegression['statistics'] {
  const { columns } = shapeOf(block);
  if (columns !== 2) {
    throw new InputError({ code: 'countsDiffer', name, needed: 2, arrived: columns });
  }
  const found = new Map<AuditedStatistic, { readonly row: number; readonly cell: PrintedCell }>();
  block.forEach(([label, cell], at) => {
    if (isNothingPrinted(label) && isNothingPrinted(cell)) return;
    const row = at + 1;
    const statistic = statisticNamed(label, name);
    const number = numberOf(cell, name, row, 2);
    if (number === undefined) return;
    const before = found.get(statistic);
    if (before !== undefined) {
      throw new InputError({
        code: 'statisticTwice',
        name,
        statistic,
        first: before.row,
        second: row,
      });
    }
    // Statistics differ in their decimals; a cell's own are the most that can be relied on.
    found.set(statistic, { row, cell: shownCell(number, cell) });
  });
  return Object.fromEntries([...found].map(([statistic, { cell }]) => [statistic, cell]));
}

function statisticNamed(label: CellValue, name: string): AuditedStatistic {
  const wanted = String(label ?? '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\.total$/, '');
  const found = AUDITED_STATISTICS.find((statistic) => statistic === wanted);
  if (found === undefined) {
    throw new InputError({
      code: 'unknownChoice',
      name,
      allowed: AUDITED_STATISTICS,
      arrived: label,
    });
  }
  return found;
}

/** Whether a row has words in place of all its numbers. */
function isHeading(row: Block[number]): boolean {
  return row.slice(1).every((cell) => !isNothingPrinted(cell) && readPrinted(cell) === undefined);
}

function numberOf(
  cell: CellValue,
  name: string,
  row: number,
  column: number,
): PrintedNumber | undefined {
  if (cell === '' || isNothingPrinted(cell)) return undefined;
  const number = readPrinted(cell);
  if (number === undefined) {
    throw new InputError({ code: 'notANumber', name, place: { row, column }, arrived: cell });
  }
  return number;
}

function shownCell(number: PrintedNumber, cell: CellValue): PrintedCell {
  return printedCell(
    number,
    typeof cell === 'string' ? cell.trim() : number.value.toFixed(Math.max(0, number.decimals)),
  );
}
