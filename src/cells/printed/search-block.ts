import type { SearchData } from '../../statistics/audit/regression/search/specification';
import { type Block, type CellValue, isBlank } from '../cell-value';
import { headerNames } from '../data-block';
import { looksLikePeriod } from '../panel/headings';
import { withDecimalPoints } from './decimal-comma';
import { isNothingPrinted, readPrinted } from './read-printed';
import { shownText } from './reader';

/** A cell of the data that holds no number. */
export interface UnreadValue {
  readonly series: string;
  readonly label: string;
  readonly arrived: string;
}

/** Data to look for a specification in, and what of the block they leave out. */
export interface ReadSearchData {
  readonly data: SearchData;
  readonly unread: readonly UnreadValue[];
  /** Columns with words in place of numbers. */
  readonly leftOut: readonly string[];
  /** Whether the first column labels the rows; otherwise they are counted. */
  readonly hasLabels: boolean;
}

/**
 * The series of a block whose first row names them. Numbers may stand as text, as they come out of a
 * PDF: digit groups, decimal commas, a true minus sign. The first column labels the rows if it holds
 * periods or words.
 *
 * @throws InputError noHeaderRow, badHeader
 */
export function readSearchData(block: Block): ReadSearchData {
  const { cells } = withDecimalPoints({ cells: block, formats: [] });
  const rows = cells.slice(1).filter((line) => !line.every(isBlank));
  const names = headerNames(cells[0] ?? []);
  const hasLabels = rows.length > 0 && isLabels(rows.map(([first]) => first));
  const labels = rows.map(([first], row) => (hasLabels ? shownText(first) : String(row + 1)));
  const unread: UnreadValue[] = [];
  const leftOut: string[] = [];
  const series = names.flatMap((name, column) => {
    if (column === 0 && hasLabels) return [];
    const read = rows.map((line) => valueOf(line[column]));
    if (
      read.filter((value) => value !== undefined && !Number.isNaN(value)).length * 2 <
      rows.length
    ) {
      if (read.some((value) => value === undefined)) leftOut.push(name || String(column + 1));
      return [];
    }
    read.forEach((value, row) => {
      if (value !== undefined) return;
      unread.push({ series: name, label: labels[row], arrived: shownText(rows[row][column]) });
    });
    return [{ name, values: Float64Array.from(read, (value) => value ?? NaN) }];
  });
  return { data: { labels, series }, unread, leftOut, hasLabels };
}

function isLabels(cells: readonly CellValue[]): boolean {
  const present = cells.filter((cell) => !isBlank(cell));
  const arePeriods = present.length > 0 && present.every(looksLikePeriod);
  return arePeriods || present.some((cell) => valueOf(cell) === undefined);
}

/** NaN where nothing stands; undefined where something else than a plain number does. */
function valueOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell) || isNothingPrinted(cell)) return NaN;
  const read = readPrinted(cell);
  const isPlain =
    read !== undefined &&
    read.stars === 0 &&
    read.enclosed === undefined &&
    read.inequality === undefined;
  return isPlain ? read.value : undefined;
}
