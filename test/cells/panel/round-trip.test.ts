import * as fc from 'fast-check';
import { guessLayout } from '../../../src/cells/panel/guess-layout';
import type { PanelLayout } from '../../../src/cells/panel/panel';
import { readPanel } from '../../../src/cells/panel/read-panel';
import {
  periodsAcrossBlock,
  rowsBlock,
  sideBySide,
  stacked,
  type TestBlock,
  type TestPanel,
  tableOfIndicator,
} from '../../support/panel-blocks';

const REGIONS = ['北京', '天津', '河北', '郑州市', '内蒙古', '上海'];
const INDICATORS = ['GDP（亿元）', '人口', 'R&D, share', '第三产业比重', 'PM2.5'];

interface Case extends TestPanel {
  /** The order of the regions in each table of an indicator but the first. */
  readonly orders: readonly (readonly number[])[];
}

const someOf = (names: readonly string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...names], { minLength: 2 });

const panels: fc.Arbitrary<Case> = fc
  .record({
    regions: someOf(REGIONS),
    indicators: someOf(INDICATORS),
    firstYear: fc.integer({ min: 1949, max: 2020 }),
    yearCount: fc.integer({ min: 2, max: 6 }),
    isChinese: fc.boolean(),
  })
  .chain(({ regions, indicators, firstYear, yearCount, isChinese }) => {
    const cell = fc.option(
      fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.double({ noNaN: true, min: -1, max: 1 })),
      { freq: 6 },
    );
    const count = indicators.length * regions.length * yearCount;
    return fc
      .record({
        cells: fc.array(cell, { minLength: count, maxLength: count }),
        orders: fc.array(fc.shuffledSubarray([...regions.keys()], { minLength: regions.length }), {
          minLength: indicators.length,
          maxLength: indicators.length,
        }),
      })
      .map(({ cells, orders }) => ({
        regions,
        indicators,
        periods: Array.from({ length: yearCount }, (_, p) =>
          isChinese ? `${firstYear + p}年` : firstYear + p,
        ),
        value: (i: number, r: number, p: number) => cells[(i * regions.length + r) * yearCount + p],
        orders: orders.map((order, i) => (i === 0 ? [...regions.keys()] : order)),
      }));
  });

const tablesOf = (panel: Case, across: 'periods' | 'regions', title: 'above' | 'corner') =>
  panel.indicators.map((_, i) => tableOfIndicator(panel, i, across, title, panel.orders[i]));

const across = (first: 'periods' | 'regions'): PanelLayout => ({ kind: 'blocks', across: first });

const WRITERS: readonly [string, (panel: Case) => TestBlock, PanelLayout][] = [
  ['one row an observation', rowsBlock, { kind: 'rows', regionColumn: 0, periodColumn: 1 }],
  [
    'periods across',
    periodsAcrossBlock,
    { kind: 'periodsAcross', regionColumn: 0, indicatorColumn: 1, firstPeriodColumn: 2 },
  ],
  [
    'stacked tables with titles',
    (p) => stacked(tablesOf(p, 'periods', 'above')),
    across('periods'),
  ],
  [
    'stacked tables named in corners',
    (p) => stacked(tablesOf(p, 'periods', 'corner')),
    across('periods'),
  ],
  ['tables without a blank row', (p) => tablesOf(p, 'periods', 'corner').flat(), across('periods')],
  [
    'titled tables without a blank row',
    (p) => tablesOf(p, 'periods', 'above').flat(),
    across('periods'),
  ],
  ['tables side by side', (p) => sideBySide(tablesOf(p, 'periods', 'above')), across('periods')],
  [
    'stacked tables, regions across',
    (p) => stacked(tablesOf(p, 'regions', 'above')),
    across('regions'),
  ],
  [
    'side by side, regions across',
    (p) => sideBySide(tablesOf(p, 'regions', 'corner')),
    across('regions'),
  ],
];

const RUNS = { numRuns: 40 };

describe.each(WRITERS)('a panel written as %s', (_, write, layout) => {
  it('is read back whole', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { table } = readPanel(write(panel), layout);
        expect(table.indicators).toEqual(panel.indicators);
        const pairs = panel.regions.flatMap((region) =>
          panel.periods.map((period) => [region, String(period)]),
        );
        expect(table.rowCount).toBe(pairs.length);
        expect(table.regions).toEqual(pairs.map(([region]) => region));
        expect(table.periods).toEqual(pairs.map(([, period]) => period));
        panel.indicators.forEach((_, i) => {
          const expected = panel.regions.flatMap((_, r) =>
            panel.periods.map((_, p) => panel.value(i, r, p) ?? NaN),
          );
          expect([...table.values(i)]).toEqual(expected);
        });
      }),
      RUNS,
    );
  });

  it('says in which cell each value, region and period stands', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const block = write(panel);
        const { table, valueCell, regionCell, periodCell } = readPanel(block, layout);
        const at = (cell: { row: number; column: number } | undefined) =>
          cell === undefined ? undefined : block[cell.row][cell.column];
        const rows = Array.from({ length: table.rowCount }, (_, row) => row);
        expect(rows.map((row) => at(regionCell(row)))).toEqual(table.regions);
        expect(rows.map((row) => String(at(periodCell(row))))).toEqual(table.periods);
        table.indicators.forEach((_, i) =>
          expect(rows.map((row) => at(valueCell(i, row)) ?? NaN)).toEqual([...table.values(i)]),
        );
      }),
      RUNS,
    );
  });

  it('is recognised', () => {
    fc.assert(
      fc.property(panels, (panel) => expect(guessLayout(write(panel))).toEqual(layout)),
      RUNS,
    );
  });
});
