import type { PrintedRegression } from '../../src/statistics/audit/regression/printed-regression';
import type { Setting } from '../../src/statistics/audit/regression/contradictions';
import type {
  SearchData,
  Specification,
} from '../../src/statistics/audit/regression/search/specification';
import type {
  PrintedCouplingTable,
  PrintedSeries,
} from '../../src/statistics/audit/coupling/printed-coupling-table';
import type { CouplingFormName } from '../../src/statistics/coupling/coupling-degree';
import { readGolden, readGoldenCsv } from './golden';
import { type RowTexts, cellOf, printedRegression } from './printed-regression';

type StatisticTexts = Parameters<typeof printedRegression>[1];

/** A regression as a table prints it, by statsmodels. */
export interface GoldenTable {
  readonly hasConstant: boolean;
  readonly form: Setting['form'];
  readonly count: number;
  readonly coefficientCount: number;
  readonly slopeCount: number;
  readonly rows: readonly RowTexts[];
  readonly statistics: StatisticTexts;
  /** Names of cells, and the numbers of observations that these leave, as pairs of ends. */
  readonly implied: readonly {
    readonly cells: readonly string[];
    readonly counts: readonly (readonly [number, number])[];
  }[];
}

/** A regression over rows of the same data, in full precision. */
export interface GoldenSearched extends Specification {
  readonly count: number;
  readonly r2: number;
  /** The constant first where there is one. */
  readonly estimates: readonly number[];
  readonly standardErrors: readonly number[];
  readonly tStatistics: readonly number[];
  readonly probabilities: readonly number[];
  readonly durbinWatson: number;
}

const GOLDEN = readGolden<{
  readonly tables: Readonly<Record<string, GoldenTable>>;
  readonly searched: Readonly<Record<string, GoldenSearched>>;
}>('audit/tables.json');

export const GOLDEN_TABLES = Object.entries(GOLDEN.tables);
export const GOLDEN_SEARCHED = Object.entries(GOLDEN.searched);

/** A golden table as it was read, with some of its statistics changed or left out. */
export function goldenPrinted(
  { rows, statistics }: GoldenTable,
  change: Readonly<Record<string, string | undefined>> = {},
): PrintedRegression {
  const changed = Object.entries({ ...statistics, ...change }).filter(([, text]) => text);
  return printedRegression(rows, Object.fromEntries(changed) as StatisticTexts);
}

/** What a golden table was made with. */
export function goldenSetting(table: GoldenTable): Setting {
  const { count, form, coefficientCount, slopeCount, hasConstant } = table;
  return { count, form, reading: { coefficientCount, slopeCount, isCentred: hasConstant } };
}

/** The data of the golden regressions. */
export function longleyData(): SearchData {
  const records = readGoldenCsv('real-series/longley.csv');
  const names = Object.keys(records[0]).filter((name) => name !== 'year');
  return {
    labels: records.map(({ year }) => year),
    series: names.map((name) => ({
      name,
      values: Float64Array.from(records, (record) => Number(record[name])),
    })),
  };
}

/** A golden regression as a specification, without its numbers. */
export function specificationOf(golden: GoldenSearched): Specification {
  const { window, dependent, terms, hasConstant, transformations } = golden;
  return { window, dependent, terms, hasConstant, transformations };
}

/** A coupling table of known design; the cells of a row are the levels, C, T and D. */
export interface GoldenCoupling {
  readonly form: CouplingFormName;
  readonly weights: readonly string[];
  readonly theta: string;
  readonly decimals: number;
  readonly rows: readonly (readonly string[])[];
}

export const GOLDEN_COUPLING = readGolden<{
  readonly tables: Readonly<Record<string, GoldenCoupling>>;
}>('audit/coupling.json').tables;

/** A golden coupling table as it was read, without the columns of so many places. */
export function goldenCouplingTable(
  { rows, weights }: GoldenCoupling,
  without: readonly number[] = [],
): PrintedCouplingTable {
  const series = (column: number, name: string): PrintedSeries => ({
    name,
    cells: rows.map((row) => (without.includes(column) ? undefined : cellOf(row[column]))),
  });
  const count = weights.length;
  return {
    labels: rows.map((_, row) => String(2001 + row)),
    systems: weights.map((_, system) => series(system, `U${system + 1}`)),
    degree: series(count, 'C'),
    index: series(count + 1, 'T'),
    coordination: series(count + 2, 'D'),
  };
}
