import { seriesOfRange, type SeriesBy } from '../../engine/chart-data';
import type { AxisRecord, ChartRecord } from '../../engine/chart-record';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import { chartObject } from './chart';
import { edge, type ChartTarget } from './chart-target';
import { assertUnprotected, type RangeTarget, type SheetTarget } from './context';

/** Excel's default size of a chart, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };
const SERIES_BY: SeriesBy[] = ['Auto', 'Columns', 'Rows'];

/** `Excel.ChartCollection` */
export const chartCollectionObject: HostObjectFactory<SheetTarget> = defineClass({
  className: 'ChartCollection',
  items: ({ context, sheetId }) =>
    context.engine.charts.list(sheetId).map(({ id }) => chartObject({ context, id })),
  scalars: { Count: { get: ({ context, sheetId }) => context.engine.charts.list(sheetId).length } },
  methods: {
    Add: add,
    GetItem: (sheet, args) => find(sheet, args) ?? notFound(),
    GetItemOrNullObject: find,
    GetItemAt: ({ context, sheetId }, args) => {
      const record = context.engine.charts.list(sheetId)[args.integer(0)];
      return record ? chartObject({ context, id: record.id }) : notFound();
    },
    GetCount: ({ context, sheetId }) => context.engine.charts.list(sheetId).length,
  },
});

/** Reads a source range into the series of a chart. */
export function readSeries(
  { context, sheetId, zone }: RangeTarget,
  seriesBy: string,
  chartType: string,
): ChartRecord['series'] {
  const known = SERIES_BY.find((name) => name === seriesBy);
  if (!known) throw excelError('InvalidArgument');
  const { cells } = context.engine;
  return seriesOfRange({ sheetId, zone }, known, chartType, (row, column) =>
    cells.value({ sheetId, row, column }),
  );
}

function add(sheet: SheetTarget, args: Arguments): HostObject {
  assertUnprotected(sheet);
  const source = args.object(1);
  if (source?.className !== 'Range') throw excelError('InvalidArgument');
  const { charts } = sheet.context.engine;
  const number = charts.nextNumber();
  const chart = { context: sheet.context, id: `chart-${number}` };
  const seriesBy = args.optionalText(2) ?? 'Auto';
  charts.add(newChart(chart, sheet, number, args.text(0), source.target as RangeTarget, seriesBy));
  return chartObject(chart);
}

function newChart(
  { id }: ChartTarget,
  sheet: SheetTarget,
  number: number,
  type: string,
  source: RangeTarget,
  seriesBy: string,
): ChartRecord {
  const series = readSeries(source, seriesBy, type);
  return {
    id,
    sheetId: sheet.sheetId,
    name: `Chart ${number}`,
    type,
    title: { text: series.length === 1 ? '' : 'Chart Title', isVisible: true, settings: {} },
    legend: { isVisible: series.length > 1, position: 'Bottom' },
    axes: { category: newAxis(), value: newAxis() },
    series,
    frame: {
      top: edge(sheet, 'row', source.zone.top + 1),
      left: edge(sheet, 'column', source.zone.right + 2),
      ...DEFAULT_SIZE,
    },
    settings: {},
  };
}

function newAxis(): AxisRecord {
  return { title: '', titleVisible: false, settings: {} };
}

function find({ context, sheetId }: SheetTarget, args: Arguments): HostObject | null {
  const key = args.text(0);
  const record = context.engine.charts
    .list(sheetId)
    .find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return record ? chartObject({ context, id: record.id }) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
