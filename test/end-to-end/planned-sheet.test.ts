import type { PlannedCell, PlannedChart, Rectangle, SheetPlan } from '../../src/report/sheet-plan';
import { columnName } from '../../src/playground/engine/address';
import { insertInPane } from './insert-in-pane';
import { PlaygroundPage } from './playground-page';

const YEARS = [2000, 2001, 2002, 2003];
const REGIONS: PlannedCell[][] = [
  [{ formula: '="An"&"hui"' }, 0.21, 0.35, 0.48, 0.6],
  ['Henan', 0.4, 0.52, { formula: '=0.48+0.2' }, 0.9],
  ['Hubei', 0.1, '', 0.3, { formula: '=NA()' }],
];
const CUTS: PlannedCell[][] = [
  ['cut 0.4', 0.4, 0.4, 0.4, 0.4],
  ['cut 0.8', 0.8, 0.8, 0.8, 0.8],
];
const BY_ROWS: PlannedCell[][] = [['D', ...YEARS], ...REGIONS, ...CUTS];
const BY_COLUMNS = BY_ROWS[0].map((_, column) => BY_ROWS.map((row) => row[column]));

const at = (row: number, column: number, rowCount: number, columnCount: number): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});

const LOOK = {
  title: 'D over time',
  position: at(8, 0, 18, 9),
  guides: [3, 4],
  valueAxis: { minimum: 0, maximum: 1 },
};
const ROW_CHART: PlannedChart = {
  ...LOOK,
  seriesBy: 'rows',
  series: at(1, 0, 5, 5),
  labels: at(0, 1, 1, 4),
};
const COLUMN_CHART: PlannedChart = { ...LOOK, series: at(0, 1, 5, 5), labels: at(1, 0, 4, 1) };

const planOf = (name: string, cells: PlannedCell[][], charts: PlannedChart[]): SheetPlan => ({
  name,
  blocks: [
    { row: 0, column: 0, cells, numberFormats: cells.map((line) => line.map(() => '0.00')) },
  ],
  looks: [
    { at: at(0, 0, 1, 6), look: 'blockTitle' },
    { at: at(0, 1, 1, 5), look: 'alignRight' },
  ],
  colorScales: [
    {
      at: at(1, 1, 3, 4),
      lowest: { value: 0, color: '#FFFFFF' },
      middle: { value: 0.4, color: '#FFEB84' },
      highest: { value: 1, color: '#63BE7B' },
    },
  ],
  charts,
  columnWidths: [{ column: 0, characters: 12 }],
});

const STUDY = { rows: 620, columns: 40 };

/** Whole numbers from 0 to 100; every column has them all. */
const source = (row: number, column: number): number => (row * 7 + column * 3) % 101;

/** Three stages side by side: the source, its columns rescaled to 0…1, products with the first. */
function formula(row: number, column: number): PlannedCell {
  const [stage, own] = [Math.floor(column / STUDY.columns), column % STUDY.columns];
  const raw = columnName(own);
  const [least, most] = [`${raw}$${STUDY.rows + 1}`, `${raw}$${STUDY.rows + 2}`];
  const rescaled = columnName(STUDY.columns + own) + (row + 1);
  return [
    { formula: `=IF('面板 data'!${raw}${row + 1}="",NA(),'面板 data'!${raw}${row + 1})` },
    { formula: `=(${raw}${row + 1}-${least})/(${most}-${least})` },
    { formula: `=${rescaled}*$${columnName(STUDY.columns)}${row + 1}` },
  ][stage];
}

/** The study, with the least and the greatest value of each source column below. */
function study(): PlannedCell[][] {
  const columns = Array.from({ length: STUDY.columns }, (_, column) => columnName(column));
  const below = ['MIN', 'MAX'].map((name) => [
    ...columns.map((raw) => ({ formula: `=${name}(${raw}1:${raw}${STUDY.rows})` })),
    ...new Array<PlannedCell>(2 * STUDY.columns).fill(''),
  ]);
  return [...rectangle(STUDY.rows, 3 * STUDY.columns, formula), ...below];
}

function rectangle(
  rowCount: number,
  columnCount: number,
  cell: (row: number, column: number) => PlannedCell,
): PlannedCell[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cell(row, column)),
  );
}

jest.setTimeout(120_000);

describe('a planned sheet in the playground’s grid', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
  });
  afterAll(async () => playground.close());

  const chart = (sheet: string) =>
    playground.page.evaluate((name) => window.playground.chart(name), sheet);

  it('colours numbers from point to point, and neither blanks nor errors', async () => {
    await insertInPane(playground, planOf('heat', BY_ROWS, [ROW_CHART]));
    const fills = await playground.page.evaluate(
      (cells) => cells.map((cell) => window.playground.fill('heat', cell)),
      ['A1', 'B3', 'B4', 'C4', 'E4', 'E5', 'E2'],
    );
    const [title, cut, quarter, blank, error, outside, between] = fills;
    expect([title, cut]).toEqual(['#DCEBE4', '#FFEB84']);
    expect(quarter).toBe('#FFFAE0');
    expect([blank, error, outside]).toEqual([undefined, undefined, undefined]);
    expect(between).toBe('#CBDC81');
  });

  it.each([
    ['rows', BY_ROWS, ROW_CHART],
    ['columns', BY_COLUMNS, COLUMN_CHART],
  ])(
    'draws a line a region by %s, named, with holes, guides and fixed ends',
    async (by, cells, planned) => {
      await insertInPane(playground, planOf(`lines by ${by}`, cells, [planned]));
      const { labels, lines, axis } = await chart(`lines by ${by}`);
      expect(labels).toEqual(['2000', '2001', '2002', '2003']);
      expect(lines.map(({ label }) => label)).toEqual([
        'Anhui',
        'Henan',
        'Hubei',
        'cut 0.4',
        'cut 0.8',
      ]);
      const guide = { borderColor: '#7F7F7F', borderWidth: 1, borderDash: [4, 3], pointRadius: 0 };
      expect(lines.slice(3)).toEqual([
        expect.objectContaining(guide),
        expect.objectContaining(guide),
      ]);
      for (const line of lines.slice(0, 3)) {
        expect(line.borderColor).not.toBe('#7F7F7F');
        expect(line).not.toHaveProperty('borderDash');
      }
      const [henan, hubei] = [lines[1], lines[2]].map(({ data }) => data.map(({ y }) => y));
      expect(henan).toEqual([0.4, 0.52, expect.closeTo(0.68, 12), 0.9]);
      expect(hubei).toEqual([0.1, NaN, 0.3, NaN]);
      expect(axis).toMatchObject({ min: 0, max: 1 });
    },
  );

  it('takes a study of 620 rows and 120 columns of formulas', async () => {
    const data = rectangle(STUDY.rows, STUDY.columns, source);
    await insertInPane(playground, planOf('面板 data', data, []));
    const { milliseconds } = await insertInPane(playground, planOf('study', study(), []));
    // Some 5 seconds of computing; it was a minute and a half before the grid took cells in
    // batches. The limit leaves room for machines with other work.
    expect(milliseconds).toBeLessThan(60_000);
    const [raw, rescaled, product] = await playground.values('study', ['AN620', 'CB620', 'DP620']);
    const last = source(619, 39) / 100;
    expect(raw).toBe(last * 100);
    expect(rescaled).toBeCloseTo(last, 14);
    expect(product).toBeCloseTo(last * (source(619, 0) / 100), 14);
  });

  it('used nothing that the stand-in lacks', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
