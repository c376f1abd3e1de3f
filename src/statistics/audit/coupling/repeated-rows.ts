import {
  cellOfRow,
  printedCells,
  type PrintedCouplingTable,
  type PrintedRow,
  printedRow,
} from './printed-coupling-table';

/** Of levels: with fewer digits in common rows agree by chance. */
const FEWEST_DIGITS = 8;

/** Pairs of rows that agree in every printed digit, in more digits than chance gives. */
export function repeatedRows(table: PrintedCouplingTable): [number, number][] {
  const seen = new Map<string, number>();
  const pairs: [number, number][] = [];
  table.labels.forEach((_, row) => {
    const printed = printedRow(table, row);
    if (telling(printed) < FEWEST_DIGITS) return;
    const key = printedCells(printed)
      .map((cell) => `${cell}:${cellOfRow(printed, cell)?.digits}`)
      .join();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else pairs.push([before, row]);
  });
  return pairs;
}

/** The results follow from the levels; their digits count only where no levels are printed. */
function telling(row: PrintedRow): number {
  const digits = ({ digits }: { readonly digits: bigint }): number =>
    String(digits).replace('-', '').length;
  const levels = row.levels.filter((level) => level !== undefined);
  const results = [row.degree, row.index].filter((value) => value !== undefined);
  return (levels.length > 0 ? levels : results).reduce((sum, value) => sum + digits(value), 0);
}
