import { type CellPlace, type PrintedRegression, type RowColumn } from '../printed-regression';
import { AUDITED_STATISTICS, ROW_COLUMNS, rowPlace, statisticPlace } from '../printed-regression';
import { isConstantName } from '../reading';
import type { Coefficient } from '../../../regression/regression';
import { contains } from '../../../../numerics/interval';
import { matchedDigits, printedDigits } from './matched-digits';
import type { Refit } from './refit';

/** A printed number beside what a specification gives for it. */
export interface MatchedCell {
  readonly place: CellPlace;
  readonly computed: number;
  readonly digits: number;
  readonly printedDigits: number;
  /** It rounds to what is printed, up to its sign. */
  readonly isMatched: boolean;
  /** It does so with the other sign. */
  readonly isSignLost: boolean;
}

/** How well a specification explains a printed table. */
export interface Match {
  readonly cells: readonly MatchedCell[];
  /** For each printed row the term that it stands for, counted from 0; −1 for the constant. */
  readonly termOfRow: readonly number[];
  readonly digits: number;
  readonly printedDigits: number;
}

const VALUES: Readonly<Record<RowColumn, (line: Coefficient) => number>> = {
  coefficient: ({ estimate }) => estimate,
  standardError: ({ standardError }) => standardError,
  tStatistic: ({ tStatistic }) => tStatistic,
  probability: ({ probability }) => probability,
};

/** Columns whose sign a print may lose. */
const SIGNED: readonly RowColumn[] = ['coefficient', 'tStatistic'];

/** Holds a specification's numbers against the printed ones, whatever the order of the rows. */
export function matchOf(
  printed: PrintedRegression,
  { coefficients, hasConstant, statistics }: Refit,
): Match {
  const constant = hasConstant ? coefficients[0] : undefined;
  const lines = hasConstant ? coefficients.slice(1) : coefficients;
  const free = new Set(lines.keys());
  const termOfRow: number[] = [];
  const cells = printed.rows.flatMap((row, at) => {
    const isConstant = isConstantName(row.name);
    const term = isConstant ? -1 : closest(printed, at, lines, free);
    free.delete(term);
    termOfRow.push(term);
    return rowCells(printed, at, isConstant ? constant : lines[term]);
  });
  for (const name of AUDITED_STATISTICS) {
    const cell = printed.statistics[name];
    if (cell === undefined) continue;
    const computed = statistics[name];
    const isCount = name === 'n' || name === 'df';
    const isMatched = contains(cell.interval, computed);
    const all = printedDigits(cell);
    const digits = isCount && !isMatched ? 0 : matchedDigits(cell, computed);
    const place = statisticPlace(name);
    cells.push({ place, computed, digits, printedDigits: all, isMatched, isSignLost: false });
  }
  const total = (of: 'digits' | 'printedDigits'): number =>
    cells.reduce((sum, cell) => sum + cell[of], 0);
  return { cells, termOfRow, digits: total('digits'), printedDigits: total('printedDigits') };
}

function closest(
  printed: PrintedRegression,
  row: number,
  lines: readonly Coefficient[],
  free: ReadonlySet<number>,
): number {
  let best = -1;
  let most = -1;
  for (const term of free) {
    const digits = rowCells(printed, row, lines[term]).reduce((sum, cell) => sum + cell.digits, 0);
    if (digits > most) {
      best = term;
      most = digits;
    }
  }
  return best;
}

function rowCells(
  { rows }: PrintedRegression,
  row: number,
  line: Coefficient | undefined,
): MatchedCell[] {
  return ROW_COLUMNS.flatMap((column) => {
    const cell = rows[row][column];
    if (cell === undefined) return [];
    const computed = line === undefined ? NaN : VALUES[column](line);
    const straight = matchedDigits(cell, computed);
    const turned = SIGNED.includes(column) ? matchedDigits(cell, -computed) : 0;
    const all = printedDigits(cell);
    const digits = Math.max(straight, turned);
    const isMatched = digits === all;
    return [
      {
        place: rowPlace(row, column),
        computed,
        digits,
        printedDigits: all,
        isMatched,
        isSignLost: isMatched && turned > straight,
      },
    ];
  });
}
