import type { Look, PlannedCell, Rectangle, SheetPlan } from '../sheet-plan';
import { textWidth } from '../text-width';
import type { PaperCell, PaperTable } from './paper-table';
import { plainText } from './text-rows';

/** In characters. */
const NARROWEST_COLUMN = 12;
const WIDEST_COLUMN = 48;

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
          cells.map((cell) => (typeof cell === 'string' ? 'General' : cell.format)),
        ),
      },
      {
        row: rows.length,
        column: 0,
        cells: notes.map((note) => [note]),
        numberFormats: notes.map(() => ['General']),
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
    columnWidths: headings[0].map((_, column) => ({
      column,
      characters: columnWidth(rows.map((cells) => cells[column])),
    })),
  };
}

/** Wide enough for what is shown, names of dependent variables included. */
function columnWidth(cells: readonly PaperCell[]): number {
  const widths = cells.map((cell) => textWidth(plainText(cell)) + 2);
  return Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, ...widths));
}

function writtenCell(cell: PaperCell): PlannedCell {
  return typeof cell === 'string' ? cell : cell.value;
}
