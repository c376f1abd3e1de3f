import type { PrintedCell } from '../../statistics/audit/regression/printed-regression';
import type { FoundNumber } from './found-number';
import { printedCell } from './printed-cell';
import type { ReadStatistics, Statistics, UnusedLine } from './statistic-cells';

/** A number that a table calls Wald's F, or its p. */
export interface RobustNumber {
  readonly statistic: 'f' | 'probf';
  readonly found: FoundNumber;
  /** As it is told where it is not used. */
  readonly line: UnusedLine | undefined;
}

/**
 * Statistics with Wald's F and its p for F where a table prints no other, as robust programs do. Beside
 * the ordinary F, as in EViews, that one stays, and Wald's is not used.
 *
 * @param unused holds the lines of the robust numbers, too, in their places
 */
export function withRobustF(
  statistics: Statistics,
  numbers: readonly RobustNumber[],
  unused: readonly UnusedLine[],
): ReadStatistics {
  const first = (name: RobustNumber['statistic']): RobustNumber | undefined =>
    numbers.find(({ statistic }) => statistic === name);
  const f = first('f');
  // The p of a table without another F is that of this one, whether it says so or not.
  const probability = statistics.probf === undefined ? first('probf') : undefined;
  if (statistics.f !== undefined || (f ?? probability) === undefined) {
    return { statistics, unused, hasRobustF: false };
  }
  const taken = [f, probability].filter((each) => each !== undefined);
  const cells = taken.map(({ statistic, found: { number, text } }): [string, PrintedCell] => [
    statistic,
    printedCell(number, text),
  ]);
  return {
    statistics: { ...statistics, ...Object.fromEntries(cells) },
    unused: unused.filter((line) => !taken.some((each) => each.line === line)),
    hasRobustF: true,
  };
}
