import type { AuditedStatistic, RowColumn } from '../printed-regression';
import type { Match, MatchedCell } from './match';

/** What chance alone would make of a match, among printed numbers that are free of each other. */
export interface ChanceMatch {
  readonly digits: number;
  readonly printedDigits: number;
  /** How many of them the best of so many tries gives by chance. */
  readonly byChance: number;
  /** Whether a match as good is to be expected of so many tries, or nearly so. */
  readonly isNoBetter: boolean;
}

/** Ways to scale series that the last step tries on the nearest. */
const SCALINGS = 7;
/** A match that fewer than this many tries would give by chance is none of chance. */
const FEWEST_EXPECTED = 0.01;

const FREE_OF_ROW: readonly RowColumn[] = [
  'coefficient',
  'standardError',
  'tStatistic',
  'probability',
];
/** Of each set one is free: the others follow from it. */
const FREE_STATISTICS: readonly (readonly AuditedStatistic[])[] = [
  ['r2', 'f', 'adjr2'],
  ['ssr', 'ser', 'loglik', 'aic', 'sc', 'hq'],
  ['meandep'],
  ['dw'],
];

/**
 * Holds a match against chance: a number that has nothing to do with a printed one shares its first d
 * digits with a probability of about 10 to the power of −d. Of the numbers that follow from each other
 * (t = b/se, adjusted R² of R² and so on) only those are counted that are free. The digits of all are
 * added as independent, and the best of all tries is expected where their number times the
 * probability of so many digits falls to 1.
 */
export function chanceMatch({ cells }: Match, tried: number): ChanceMatch {
  const free = freeCells(cells);
  const digits = free.reduce((sum, cell) => sum + cell.digits, 0);
  const atLeast = tailProbabilities(free.map((cell) => cell.printedDigits));
  const expected = (count: number): number => tried * SCALINGS * (atLeast[count] ?? 0);
  let byChance = 0;
  while (expected(byChance + 1) >= 1) byChance++;
  return {
    digits,
    printedDigits: atLeast.length - 1,
    byChance,
    isNoBetter: expected(digits) > FEWEST_EXPECTED,
  };
}

function freeCells(cells: readonly MatchedCell[]): MatchedCell[] {
  const rows = new Set(cells.flatMap(({ place }) => (place.kind === 'row' ? [place.row] : [])));
  const ofRows = [...rows].flatMap((row) =>
    FREE_OF_ROW.flatMap((column) =>
      cells.filter(
        ({ place }) => place.kind === 'row' && place.row === row && place.column === column,
      ),
    ).slice(0, 2),
  );
  const ofStatistics = FREE_STATISTICS.flatMap((names) =>
    names
      .flatMap((name) =>
        cells.filter(({ place }) => place.kind === 'statistic' && place.name === name),
      )
      .slice(0, 1),
  );
  return [...ofRows, ...ofStatistics];
}

/** The probability of at least so many digits in all, by how many numbers of so many digits. */
function tailProbabilities(digitCounts: readonly number[]): number[] {
  let exactly = [1];
  for (const most of digitCounts) {
    const next = new Array<number>(exactly.length + most).fill(0);
    exactly.forEach((probability, sum) => {
      for (let own = 0; own <= most; own++) {
        next[sum + own] += probability * (own === most ? 10 ** -own : 0.9 * 10 ** -own);
      }
    });
    exactly = next;
  }
  const atLeast = [...exactly];
  for (let at = atLeast.length - 2; at >= 0; at--) atLeast[at] += atLeast[at + 1];
  return atLeast;
}
