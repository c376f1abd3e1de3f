import type { PaperCell, PaperTable } from './paper-table';
import { bodyRows, plainText } from './text-rows';

/** Comma-separated rows (RFC 4180); a byte order mark tells Excel that they are UTF-8. */
export function csvTable(table: PaperTable): string {
  return `\uFEFF${rowsOf(table, ',')}`;
}

/** Rows with tabs between the cells, as spreadsheets and word processors take them as text. */
export function tabbedTable(table: PaperTable): string {
  return rowsOf(table, '\t');
}

function rowsOf(table: PaperTable, separator: string): string {
  const rows: (readonly PaperCell[])[] = [
    ...table.headings,
    ...bodyRows(table),
    ...table.notes.map((note) => [note]),
  ];
  return rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula is kept a text by an apostrophe. */
function csvCell(cell: PaperCell): string {
  const text = plainText(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
