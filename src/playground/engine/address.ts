import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  type Zone,
} from './zone';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Puts a sheet name in apostrophes where a formula needs them. */
export function quoteSheetName(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** The zone's address without its sheet: `A1:B2`, `A:C`, `1:3`. */
export function zoneAddress(zone: Zone): string {
  if (isEntireRow(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (isEntireColumn(zone)) return `${columnName(zone.left)}:${columnName(zone.right)}`;
  const start = columnName(zone.left) + (zone.top + 1);
  const end = columnName(zone.right) + (zone.bottom + 1);
  return start === end ? start : `${start}:${end}`;
}

/** The address with its sheet, as Excel's `Range.address` gives it. */
export function fullAddress(sheetName: string, zone: Zone): string {
  return `${quoteSheetName(sheetName)}!${zoneAddress(zone)}`;
}

/** Takes "'My sheet'!A1" apart; the sheet name is undefined when there is none. */
export function splitAddress(address: string): { sheetName?: string; reference: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { reference: address };
  const quoted = address.slice(0, mark);
  const sheetName = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, reference: address.slice(mark + 1) };
}

/** Reads `A1`, `A1:B2`, `A:C` or `1:3`, with or without `$`; undefined for anything else. */
export function parseReference(reference: string): Zone | undefined {
  const zone = readCells(reference) ?? readColumns(reference) ?? readRows(reference);
  return zone && isOnSheet(zone) ? zone : undefined;
}

function readCells(reference: string): Zone | undefined {
  const match = CELLS.exec(reference);
  if (!match) return undefined;
  const [, startColumn, startRow, endColumn = startColumn, endRow = startRow] = match;
  return span(
    [columnIndex(startColumn), columnIndex(endColumn)],
    [Number(startRow) - 1, Number(endRow) - 1],
  );
}

function readColumns(reference: string): Zone | undefined {
  const match = COLUMNS.exec(reference);
  return match
    ? span([columnIndex(match[1]), columnIndex(match[2])], [0, SHEET_ROWS - 1])
    : undefined;
}

function readRows(reference: string): Zone | undefined {
  const match = ROWS.exec(reference);
  return match
    ? span([0, SHEET_COLUMNS - 1], [Number(match[1]) - 1, Number(match[2]) - 1])
    : undefined;
}

function span(columns: [number, number], rows: [number, number]): Zone {
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
