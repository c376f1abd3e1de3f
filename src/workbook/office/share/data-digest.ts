import { type Block, type CellValue, isBlank } from '../../../cells/cell-value';
import { SHEET_SIZE } from '../../../cells/formula/move-formula';
import { digestOf } from '../../../models/digest';
import type { SheetRectangle } from '../../../sharing/references';
import { type ReadSheet, usedPartOf } from './read-workbook';

/** Another engine may compute a last digit otherwise; that is no change of the data. */
const DIGITS = 12;

/** Digests of what formulas read; each place is gone through once. */
export class DataDigests {
  private readonly known = new Map<string, string>();

  constructor(private readonly sheets: readonly ReadSheet[]) {}

  of(places: readonly SheetRectangle[]): string {
    return digestOf([places.map((place) => this.ofPlace(place))]);
  }

  private ofPlace(place: SheetRectangle): string {
    const { sheetName, at } = place;
    const key = `${[at.row, at.column, at.rowCount, at.columnCount].join()} ${sheetName}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const digest = digestOfPlace(this.sheets, place);
    this.known.set(key, digest);
    return digest;
  }
}

/**
 * What stands in some cells, without the blanks around it: what is in use of a sheet may grow. Where it
 * begins counts, but not in whole columns and rows.
 */
function digestOfPlace(sheets: readonly ReadSheet[], place: SheetRectangle): string {
  const used = usedPartOf(sheets, place);
  if (used === undefined) return '';
  const rows = filledSpan(used.values);
  if (rows === undefined) return '';
  const columns = filledSpan(used.values[0].map((_, at) => used.values.map((row) => row[at])))!;
  const cells = used.values
    .slice(rows.first, rows.last + 1)
    .map((row) => row.slice(columns.first, columns.last + 1).map(rounded));
  const { rowCount, columnCount } = place.at;
  const down = rowCount === SHEET_SIZE.rowCount ? 0 : used.down + rows.first;
  const across = columnCount === SHEET_SIZE.columnCount ? 0 : used.across + columns.first;
  return `${down} ${across} ${digestOf(cells)}`;
}

/** The first and the last line that holds anything. */
function filledSpan(lines: Block): { readonly first: number; readonly last: number } | undefined {
  const filled = lines.flatMap((line, at) => (line.some((cell) => !isBlank(cell)) ? [at] : []));
  if (filled.length === 0) return undefined;
  return { first: filled[0], last: filled[filled.length - 1] };
}

function rounded(cell: CellValue): CellValue {
  return typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : cell;
}
