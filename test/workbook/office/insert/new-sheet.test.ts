/** @jest-environment jsdom */
import type { FormatStore } from '../../../../src/playground/engine/engine';
import type { RequestBody } from '../../../../src/playground/rich-api/protocol';
import type { PlannedChart, SheetPlan } from '../../../../src/report/sheet-plan';
import { insertSheet } from '../../../support/insert-sheet';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';

/** Excel on the web refuses larger requests. */
const LARGEST_REQUEST = 5_000_000;

let excel: ExcelInJsdom;

beforeEach(() => {
  excel = startExcel({ sheetName: 'Data', rows: [[1, 'kept']] });
});
afterEach(() => {
  expect(excel.host.gaps).toEqual([]);
  jest.restoreAllMocks();
});

const sheetNames = (): string[] => excel.engine.sheets.list().map(({ name }) => name);
const dataRow = (): unknown[] => {
  const [{ id: sheetId }] = excel.engine.sheets.list();
  return [0, 1].map((column) => excel.engine.cells.value({ sheetId, row: 0, column }));
};

const planOf = (cells: SheetPlan['blocks'][number]['cells']): SheetPlan => ({
  name: 'Plan',
  blocks: [{ row: 0, column: 0, cells, numberFormats: cells.map((row) => row.map(() => '0.0')) }],
  looks: [],
  charts: [],
  columnWidths: [],
});

const at = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const CHART: PlannedChart = {
  title: 'D over time',
  series: at(0, 1, 3, 3),
  labels: at(1, 0, 2, 1),
  position: at(5, 0, 10, 4),
};
const YEARS = [
  ['year', 'Anhui', 'Henan', 'cut'],
  [2000, 0.31, 0.42, 0.4],
  [2001, 0.35, 0.47, 0.4],
];

/** Formulas of about 6 MB: three batches of cells. */
const LARGE = planOf(
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 10 }, () => ({ formula: `=${row}&"${'x'.repeat(10_000)}"` })),
  ),
);

/** The requests of an insert; the first two find a name and add the sheet. */
function recordRequests(): RequestBody[] {
  const requests: RequestBody[] = [];
  const answer = excel.host.processQuery.bind(excel.host);
  jest.spyOn(excel.host, 'processQuery').mockImplementation((request) => {
    requests.push(request);
    return answer(request);
  });
  return requests;
}

describe('insertSheet with more cells than a request may hold', () => {
  it('writes them in several requests, each well below Excel’s limit', async () => {
    const requests = recordRequests();
    await insertSheet(LARGE);
    const sizes = requests.map((request) => JSON.stringify(request).length);
    expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST_REQUEST / 1.5);
    const [, { id: sheetId }] = excel.engine.sheets.list();
    const last = excel.engine.cells.formula({ sheetId, row: 59, column: 9 });
    expect(String(last).slice(0, 6)).toBe('=59&"x');
    expect(excel.engine.formats.numberFormat({ sheetId, row: 59, column: 9 })).toBe('0.0');
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'leaves the workbook as it was when request %i fails',
    async (failing) => {
      excel.host.failBatch(failing, { code: 'GeneralException', message: 'no' });
      await expect(insertSheet(LARGE)).rejects.toMatchObject({ code: 'hostFailed' });
      expect(sheetNames()).toEqual(['Data']);
      expect(dataRow()).toEqual([1, 'kept']);
    },
  );

  it.each([3, 4, 5, 6])(
    'leaves the workbook as it was when request %i fails half-way',
    async (failing) => {
      excel.host.failBatch(failing, { code: 'GeneralException', message: 'no', afterActions: 4 });
      await expect(insertSheet(LARGE)).rejects.toMatchObject({ code: 'hostFailed' });
      expect(sheetNames()).toEqual(['Data']);
      expect(dataRow()).toEqual([1, 'kept']);
    },
  );

  it('needs six requests, so that each was made to fail', async () => {
    const requests = recordRequests();
    await insertSheet(LARGE);
    // Afterwards office.js gives back what it held; no cell is touched.
    const writes = requests.filter(
      ({ Actions }) => !Actions.some(({ Name }) => Name === '_RemoveReference'),
    );
    expect(writes).toHaveLength(6);
    expect(requests[5].Actions.map(({ Name }) => Name)).toContain('Activate');
  });
});

describe('insertSheet with colour scales', () => {
  const plan: SheetPlan = {
    ...planOf([[0.1, 0.5, 0.9]]),
    colorScales: [
      {
        at: at(0, 0, 1, 2),
        lowest: { value: 0, color: '#FFFFFF' },
        highest: { value: 1, color: '#0B6A4B' },
      },
      {
        at: at(0, 2, 1, 1),
        lowest: { value: 0, color: '#F8696B' },
        middle: { value: 0.5, color: '#FFEB84' },
        highest: { value: 1, color: '#63BE7B' },
      },
    ],
  };

  it('writes them as conditional formats at fixed numbers', async () => {
    await insertSheet(plan);
    const [first, second] = plan.colorScales ?? [];
    const scales = excel.engine.colorScales.list().map(({ zone, points }) => ({ zone, points }));
    expect(scales).toEqual([
      { zone: { top: 0, left: 0, bottom: 0, right: 1 }, points: [first.lowest, first.highest] },
      {
        zone: { top: 0, left: 2, bottom: 0, right: 2 },
        points: [second.lowest, second.middle, second.highest],
      },
    ]);
  });

  it('writes the sheet without them where Excel has none in its API', async () => {
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((_, version) => String(version) !== '1.6');
    await insertSheet(plan);
    expect(excel.engine.colorScales.list()).toEqual([]);
    expect(sheetNames()).toEqual(['Data', 'Plan']);
  });
});

describe('insertSheet with charts', () => {
  const insertedChart = async (chart: PlannedChart, cells: (string | number)[][] = YEARS) => {
    await insertSheet({ ...planOf(cells), charts: [chart] });
    return excel.engine.charts.list()[0];
  };
  const cell = (row: number, column: number) => ({
    zone: { top: row, left: column, bottom: row, right: column },
  });

  it('takes columns as series, named by their headings', async () => {
    const { type, series, axes } = await insertedChart(CHART);
    expect(type).toBe('Line');
    expect(series.map(({ name }) => name)).toMatchObject([
      { cell: cell(0, 1) },
      { cell: cell(0, 2) },
      { cell: cell(0, 3) },
    ]);
    expect(series[2].values?.zone).toEqual({ top: 1, left: 3, bottom: 2, right: 3 });
    expect(series[2].categories?.zone).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
    expect(series.map(({ settings }) => settings)).toEqual([{}, {}, {}]);
    expect(axes.value.settings).toEqual({});
  });

  it('takes rows as series, named by what stands left of them', async () => {
    const turned = YEARS[0].map((_, column) => YEARS.map((row) => row[column]));
    const { series } = await insertedChart(
      { ...CHART, seriesBy: 'rows', series: at(1, 0, 3, 3), labels: at(0, 1, 1, 2) },
      turned,
    );
    expect(series.map(({ name }) => name)).toMatchObject([
      { cell: cell(1, 0) },
      { cell: cell(2, 0) },
      { cell: cell(3, 0) },
    ]);
    expect(series[0].values?.zone).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
    expect(series[0].categories?.zone).toEqual({ top: 0, left: 1, bottom: 0, right: 2 });
  });

  it('draws guides as thin grey dashes without markers, and the axis between fixed ends', async () => {
    const { series, axes } = await insertedChart({
      ...CHART,
      guides: [2],
      valueAxis: { minimum: 0, maximum: 1 },
    });
    expect(series[2].settings).toEqual({
      'line.color': '#7F7F7F',
      'line.style': 'Dash',
      'line.weight': 0.75,
      markerStyle: 'None',
    });
    expect(series[1].settings).toEqual({});
    expect(axes.value.settings).toEqual({ minimum: 0, maximum: 1 });
  });

  it('draws a guide among columns as a line', async () => {
    const { type, series } = await insertedChart({ ...CHART, look: 'columns', guides: [2] });
    expect(type).toBe('ColumnClustered');
    expect(series.map(({ settings }) => settings.chartType)).toEqual([
      undefined,
      undefined,
      'Line',
    ]);
  });
});

describe('insertSheet with looks', () => {
  it('fills a block’s title and wraps a column of explanations', async () => {
    await insertSheet({
      ...planOf([['Rescaled', 'why']]),
      looks: [
        { at: at(0, 0, 1, 1), look: 'blockTitle' },
        { at: at(0, 1, 1, 1), look: 'wrapped' },
      ],
    });
    const [, { id: sheetId }] = excel.engine.sheets.list();
    const style = (column: number) => excel.engine.formats.style({ sheetId, row: 0, column });
    expect(style(0)).toEqual({ bold: true, fillColor: '#DCEBE4' });
    expect(style(1)).toEqual({ wrapText: true, verticalAlignment: 'Top' });
  });

  it('fits wrapped rows, and no others, once their text is there', async () => {
    const autofit = jest.spyOn(excel.engine.formats as FormatStore, 'autofit');
    autofit.mockImplementation((sheetId, dimension, [row]) => {
      expect(dimension).toBe('row');
      expect(excel.engine.cells.value({ sheetId, row, column: 0 })).toBe('a long note');
    });
    await insertSheet({
      ...planOf([['short'], ['a long note']]),
      looks: [
        { at: at(0, 0, 1, 1), look: 'note' },
        { at: at(1, 0, 1, 1), look: 'wrapped' },
      ],
    });
    expect(autofit.mock.calls.map(([, , rows]) => rows)).toEqual([[1]]);
  });
});
