import type { Look, PlannedCell, Rectangle, SheetPlan } from '../sheet-plan';
import type { PaperCell, PaperTable } from './paper-table';

const LABEL_WIDTH = 20;
const NUMBER_WIDTH = 14;

/**
 * The table on a sheet of its own. Its numbers keep all their digits; decimals, stars and parentheses
 * are number formats.
 */
export function paperSheet(table: PaperTable, sheetName: string): SheetPlan {
  const { headings, coefficients, statistics, notes } = table;
  const rows: (readonly PaperCell[])[] = [...headings, ...coefficients, ...statistics];
  const columnCount = headings[0].length;
  const whole = (row: number): Rectangle => ({ row, column: 0, rowCount: 1, columnCount });
  const ends = [headings.length, headings.length + coefficients.length, rows.length];
  return {
    name: sheetName,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: rows.map((cells) => cells.map(writtenCell)),
        numberFormats: rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? '@' : cell.format)),
        ),
      },
      {
        row: rows.length,
        column: 0,
        cells: notes.map((note) => [note]),
        numberFormats: notes.map(() => ['@']),
      },
    ],
    looks: [
      { at: whole(0), look: 'ruleAbove' as Look },
      ...ends.map((end) => ({ at: whole(end - 1), look: 'ruleBelow' as Look })),
      {
        at: { row: 0, column: 1, rowCount: rows.length, columnCount: columnCount - 1 },
        look: 'alignRight' as Look,
      },
      {
        at: { row: rows.length, column: 0, rowCount: notes.length, columnCount: 1 },
        look: 'note' as Look,
      },
    ],
    charts: [],
    columnWidths: Array.from({ length: columnCount }, (_, column) => ({
      column,
      characters: column === 0 ? LABEL_WIDTH : NUMBER_WIDTH,
    })),
  };
}

function writtenCell(cell: PaperCell): PlannedCell {
  return typeof cell === 'string' ? cell : cell.value;
}
