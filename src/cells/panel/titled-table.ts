import { type Block, type CellValue, isBlank } from '../cell-value';
import { type Area, filledArea, filledColumns, separateAreas } from './area';
import { isHeading, isName, isNote, looksLikePeriod } from './headings';
import { labelKey } from './label-key';
import type { BlockCell } from './panel';

/** A table within a block: its row of headings, and the cell above that names it. */
export interface TitledTable {
  readonly area: Area;
  readonly headerRow: number;
  readonly titleAbove: BlockCell | undefined;
}

/** The whole block as one table; undefined where all is blank. */
export function wholeTable(block: Block): TitledTable | undefined {
  const area = filledArea(block);
  return area === undefined ? undefined : tableIn(block, area);
}

/**
 * The tables of a block that blank rows or columns separate, or that repeat the row of headings. A
 * single cell with blanks around it is the title of the next table, unless that has its own.
 */
export function separateTables(block: Block): TitledTable[] {
  const tables: TitledTable[] = [];
  let title: BlockCell | undefined;
  for (const area of separateAreas(block)) {
    const { top: row, left: column } = area;
    if (area.bottom - row === 1 && area.right - column === 1) {
      if (!isNote(block[row][column])) title = { row, column };
      continue;
    }
    const [first, ...others] = splitAtRepeatedHeadings(block, tableIn(block, area));
    const ownTitle = titleOf(block, first);
    tables.push(ownTitle === undefined ? { ...first, titleAbove: title } : first, ...others);
    title = undefined;
  }
  return tables;
}

/** The rows below the headings that hold observations: not blank, and no note on unit or source. */
export function observationRows(block: Block, { area, headerRow }: TitledTable): number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < area.bottom; row++) {
    const [first, second] = filledColumns(block, area, row);
    const isNoteRow = second === undefined && first !== undefined && isNote(block[row][first]);
    if (first !== undefined && !isNoteRow) rows.push(row);
  }
  return rows;
}

/**
 * The cell that names a table's indicator: a single cell above its headings, or its corner unless
 * that says what the rows and columns are.
 */
export function titleOf(
  block: Block,
  { titleAbove, headerRow, area }: TitledTable,
): BlockCell | undefined {
  if (titleAbove !== undefined) return titleAbove;
  const corner = block[headerRow][area.left];
  return isName(corner) && !isHeading(corner) ? { row: headerRow, column: area.left } : undefined;
}

/** Finds the row of headings: below single cells (title, unit), where such a row follows them. */
function tableIn(block: Block, area: Area): TitledTable {
  let headerRow = area.top;
  let titleAbove: BlockCell | undefined;
  for (; headerRow < area.bottom; headerRow++) {
    const filled = filledColumns(block, area, headerRow);
    if (filled.length > 1) break;
    if (filled.length === 0) continue;
    const cell = block[headerRow][filled[0]];
    if (isName(cell) && !isNote(cell)) titleAbove = { row: headerRow, column: filled[0] };
  }
  const isFound = headerRow < area.bottom && isRowOfHeadings(block, area, headerRow);
  return isFound
    ? { area, headerRow, titleAbove }
    : { area, headerRow: area.top, titleAbove: undefined };
}

function isRowOfHeadings(block: Block, area: Area, row: number): boolean {
  const cells = filledColumns(block, headingsOf(area), row).map((column) => block[row][column]);
  return cells.length > 0 && cells.every((cell) => isName(cell) || looksLikePeriod(cell));
}

function splitAtRepeatedHeadings(block: Block, table: TitledTable): TitledTable[] {
  const { area, headerRow } = table;
  const tables = [table];
  // A single heading may well be a value further down.
  if (filledColumns(block, headingsOf(area), headerRow).length < 2) return tables;
  for (let row = headerRow + 1; row < area.bottom; row++) {
    if (!hasSameHeadings(block, area, headerRow, row)) continue;
    const next = repeatedTable(block, area, row);
    const previous = tables[tables.length - 1];
    tables[tables.length - 1] = { ...previous, area: { ...previous.area, bottom: next.area.top } };
    tables.push(next);
  }
  return tables;
}

/** A table without its first column, which holds labels. */
function headingsOf(area: Area): Area {
  return { ...area, left: area.left + 1 };
}

function hasSameHeadings(block: Block, area: Area, first: number, second: number): boolean {
  for (let column = area.left + 1; column < area.right; column++) {
    if (!isSameHeading(block[first][column], block[second][column])) return false;
  }
  return true;
}

function isSameHeading(first: CellValue, second: CellValue): boolean {
  if (isBlank(first) || isBlank(second)) return isBlank(first) && isBlank(second);
  return first === second || labelKey(String(first)) === labelKey(String(second));
}

/** A row above with a single cell is a title, unless the corner is one: then it is a bare region. */
function repeatedTable(block: Block, area: Area, headerRow: number): TitledTable {
  const above = { row: headerRow - 1, column: area.left };
  const bare = { area: { ...area, top: headerRow }, headerRow, titleAbove: undefined };
  const hasTitleAbove =
    titleOf(block, bare) === undefined &&
    isName(block[above.row][above.column]) &&
    filledColumns(block, area, above.row).length === 1;
  if (!hasTitleAbove) return bare;
  return { area: { ...area, top: above.row }, headerRow, titleAbove: above };
}
