import type {
  TestResult,
  TestStatistic,
  TestStatisticName,
} from '../../src/statistics/regression/diagnostics/test-result';
import type { Statistic } from '../../src/statistics/regression/statistics';

/** The first statistic of that name, which has to be there. */
export function statisticOf(result: TestResult, name: TestStatisticName): TestStatistic {
  const found = result.statistics.find((statistic) => statistic.name === name);
  if (found === undefined) throw new Error(`the test has no ${name}`);
  return found;
}

/** A statistic that has to be a number. */
export function numberOf(statistic: Statistic | undefined): number {
  if (typeof statistic !== 'number') throw new Error(JSON.stringify(statistic));
  return statistic;
}

/** The column of a test's table, as numbers. */
export function columnOf({ table }: TestResult, name: string): number[] {
  const place = table?.columns.findIndex((column) => column === name) ?? -1;
  if (table === undefined || place < 0) throw new Error(`the test has no column ${name}`);
  return table.rows.map((row) => Number(row[place]));
}
