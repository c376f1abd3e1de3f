import type { StudySource } from '../../src/report/study/study-source';
import type { IndicatorTable } from '../../src/statistics/coupling/study/indicator-table';
import type { StudyDesign } from '../../src/statistics/coupling/study/study-design';
import { LEVEL_SCHEMES } from '../../src/statistics/coupling/level-scheme';
import { columnName, sheetPrefix } from '../../src/report/cell-address';

/** Three regions over four years, four indicators, the third one a cost; no two values alike. */
export const SMALL_PANEL = [
  ['region', 'year', 'gdp', 'jobs', 'waste', 'green'],
  ['东部', 2015, 510, 31.5, 8.1, 0.31],
  ['东部', 2016, 560, 32.1, 7.9, 0.33],
  ['东部', 2017, 613, 33.9, 7.2, 0.36],
  ['东部', 2018, 671, 34.2, 6.6, 0.41],
  ["O'West", 2015, 240, 18.2, 9.9, 0.52],
  ["O'West", 2016, 262, 18.9, 9.7, 0.53],
  ["O'West", 2017, 279, 19.5, 9.1, 0.51],
  ["O'West", 2018, 301, 20.7, 8.8, 0.57],
  ['North', 2015, 118, 11.1, 4.2, 0.22],
  ['North', 2016, 127, 11.8, 4.4, 0.25],
  ['North', 2017, 141, 11.6, 4.1, 0.28],
  ['North', 2018, 149, 12.4, 3.7, 0.27],
] as const;

const FIRST_INDICATOR = 2;

/** A block of region, period and indicators as a table. */
export function tableOf(block: readonly (readonly unknown[])[]): IndicatorTable {
  const rows = block.slice(1);
  return {
    indicators: block[0].slice(FIRST_INDICATOR).map(String),
    rowCount: rows.length,
    regions: rows.map(([region]) => String(region)),
    periods: rows.map(([, period]) => String(period)),
    values: (indicator) =>
      Float64Array.from(rows, (row) => {
        const value = row[indicator + FIRST_INDICATOR];
        return typeof value === 'number' ? value : NaN;
      }),
  };
}

/** The same block at the corner of a sheet. */
export function sourceOf(sheetName: string): StudySource {
  const cell = (column: number, row: number): string =>
    `${sheetPrefix(sheetName)}${columnName(column)}${row + 2}`;
  return {
    address: `${sheetName}!A1`,
    value: (indicator, row) => cell(indicator + FIRST_INDICATOR, row),
    region: (row) => cell(0, row),
    period: (row) => cell(1, row),
  };
}

/** Economy (gdp, jobs) and environment (waste, a cost, and green), by the standard choices. */
export const STANDARD_DESIGN: StudyDesign = {
  systems: [
    { name: 'Economy', weight: 0.5, indicators: [indicator(0), indicator(1)] },
    { name: 'Environment', weight: 0.5, indicators: [indicator(2, -1), indicator(3)] },
  ],
  rescaling: { method: 'minmax', scope: 'all', low: 0, high: 1 },
  weighting: 'entropy',
  levelRescaling: 'none',
  form: 'standard',
  theta: 0.5,
  scheme: LEVEL_SCHEMES.liao10,
  schemeName: 'liao10',
  closed: 'right',
  relative: { kind: 'ratio', lower: 0.8, upper: 1.2 },
};

export function indicator(
  column: number,
  direction: 1 | -1 = 1,
): StudyDesign['systems'][number]['indicators'][number] {
  return { column, direction, weight: 0.5 };
}
