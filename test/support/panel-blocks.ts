import type { Panel } from '../../src/cells/panel/panel';

/** A panel to write into blocks; null is a blank cell. */
export interface TestPanel {
  readonly regions: readonly string[];
  readonly periods: readonly (number | string)[];
  readonly indicators: readonly string[];
  readonly value: (indicator: number, region: number, period: number) => number | null;
}

export type TestCell = number | string | null;
export type TestBlock = TestCell[][];

/** One row an observation, region by region. */
export function rowsBlock({ regions, periods, indicators, value }: TestPanel): TestBlock {
  return [
    ['地区', '年份', ...indicators],
    ...regions.flatMap((region, r) =>
      periods.map((period, p) => [region, period, ...indicators.map((_, i) => value(i, r, p))]),
    ),
  ];
}

/** One row a region and an indicator, periods across. */
export function periodsAcrossBlock({ regions, periods, indicators, value }: TestPanel): TestBlock {
  return [
    ['地区', '指标', ...periods],
    ...regions.flatMap((region, r) =>
      indicators.map((name, i) => [region, name, ...periods.map((_, p) => value(i, r, p))]),
    ),
  ];
}

/** One table of an indicator, its title above it or in the corner of its headings. */
export function tableOfIndicator(
  { regions, periods, indicators, value }: TestPanel,
  indicator: number,
  across: 'periods' | 'regions',
  title: 'above' | 'corner',
  regionOrder: readonly number[] = [...regions.keys()],
): TestBlock {
  const name = indicators[indicator];
  const corner = title === 'corner' ? name : '地区';
  const headings = across === 'periods' ? periods : regionOrder.map((r) => regions[r]);
  const table: TestBlock =
    across === 'periods'
      ? regionOrder.map((r) => [regions[r], ...periods.map((_, p) => value(indicator, r, p))])
      : periods.map((period, p) => [period, ...regionOrder.map((r) => value(indicator, r, p))]);
  table.unshift([corner, ...headings]);
  if (title === 'above') table.unshift([name, ...headings.map(() => null)]);
  return table;
}

/** Tables one below the other with a blank row between them. */
export function stacked(tables: readonly TestBlock[]): TestBlock {
  const width = Math.max(...tables.map((table) => table[0].length));
  const wide = (row: readonly TestCell[]): TestCell[] => [
    ...row,
    ...new Array<null>(width - row.length).fill(null),
  ];
  return tables.flatMap((table, index) => [...(index === 0 ? [] : [wide([])]), ...table.map(wide)]);
}

/** Tables side by side with a blank column between them. */
export function sideBySide(tables: readonly TestBlock[]): TestBlock {
  return transposed(stacked(tables.map(transposed)));
}

export function transposed(block: TestBlock): TestBlock {
  return block[0].map((_, column) => block.map((row) => row[column]));
}

/** The values of a panel that was read, by indicator, region and period. */
export function valuesByName({ table }: Panel): Record<string, number> {
  const { indicators, regions, periods } = table;
  return Object.fromEntries(
    indicators.flatMap((indicator, i) =>
      [...table.values(i)].map((value, row) => [
        [indicator, regions?.[row] ?? '', periods?.[row] ?? ''].join(' | '),
        value,
      ]),
    ),
  );
}
