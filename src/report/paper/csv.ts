import type { PaperCell, PaperTable } from './paper-table';
import { bodyRows, plainText, readsAsNegative } from './text-rows';

/**
 * Comma-separated rows (RFC 4180); a byte order mark tells Excel that they are UTF-8. What stands in
 * parentheses is written ="(0.06)": Excel would open (0.06) as −0.06.
 */
export function csvTable(table: PaperTable): string {
  return `\uFEFF${rowsOf(table, ',', (cell) => (readsAsNegative(cell) ? `="${plainText(cell)}"` : safeText(cell)))}`;
}

/** Rows with tabs between the cells, as word processors take them as text. */
export function tabbedTable(table: PaperTable): string {
  return rowsOf(table, '\t', safeText);
}

function rowsOf(
  table: PaperTable,
  separator: string,
  written: (cell: PaperCell) => string,
): string {
  const rows: (readonly PaperCell[])[] = [
    ...table.headings,
    ...bodyRows(table),
    ...table.notes.map((note) => [note]),
  ];
  const field = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((cells) => `${cells.map(written).map(field).join(separator)}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula is kept a text by an apostrophe. */
function safeText(cell: PaperCell): string {
  const text = plainText(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
