import { quoteSheetName, zoneAddress } from '../../engine/address';
import type { SeriesRecord } from '../../engine/chart-record';
import type { SheetZone } from '../../engine/engine';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import { chartFillObject, chartLineFormatObject, type LookTarget } from './chart-parts';
import { chartRecord, setting, updateChart, type ChartTarget, type Settings } from './chart-target';
import { sheetOf, type RangeTarget } from './context';

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** `Excel.ChartSeriesCollection` */
export const chartSeriesCollectionObject: HostObjectFactory<ChartTarget> = defineClass({
  className: 'ChartSeriesCollection',
  items: (chart) =>
    chartRecord(chart).series.map((_, index) => chartSeriesObject({ ...chart, index })),
  scalars: { Count: { get: (chart) => chartRecord(chart).series.length } },
  methods: {
    Add: add,
    GetItemAt: (chart, args) => {
      const target = { ...chart, index: args.integer(0) };
      seriesRecord(target);
      return chartSeriesObject(target);
    },
    GetCount: (chart) => chartRecord(chart).series.length,
  },
});

const settingsOf = (target: SeriesTarget): Settings => seriesRecord(target).settings;

const chartSeriesObject: HostObjectFactory<SeriesTarget> = defineClass({
  className: 'ChartSeries',
  scalars: {
    Name: {
      get: seriesName,
      set: (target, name) =>
        updateChart(target, () => void (seriesRecord(target).name = { text: String(name) })),
    },
    ChartType: {
      get: (target) => settingsOf(target).chartType ?? chartRecord(target).type,
      set: (target, type) =>
        updateChart(target, () => void (settingsOf(target).chartType = String(type))),
    },
    AxisGroup: setting('axisGroup', 'Primary', settingsOf),
    GapWidth: setting('gapWidth', 150, settingsOf),
    HasDataLabels: setting('hasDataLabels', false, settingsOf),
    MarkerBackgroundColor: setting('markerBackgroundColor', '', settingsOf),
    MarkerForegroundColor: setting('markerForegroundColor', '', settingsOf),
    MarkerSize: setting('markerSize', 5, settingsOf),
    MarkerStyle: setting('markerStyle', 'Automatic', settingsOf),
    Overlap: setting('overlap', 0, settingsOf),
    PlotOrder: { get: ({ index }) => index + 1 },
    Smooth: setting('smooth', false, settingsOf),
  },
  objects: { Format: (series) => seriesFormatObject(lookOf(series)) },
  methods: {
    SetValues: (series, args) =>
      updateChart(series, () => void (seriesRecord(series).values = rangeOf(args))),
    SetXAxisValues: (series, args) =>
      updateChart(series, () => void (seriesRecord(series).categories = rangeOf(args))),
    GetDimensionDataSourceString: dataSource,
    GetDimensionDataSourceType: (series, args) => (dataSource(series, args), 'LocalRange'),
    Delete: (series) => {
      seriesRecord(series);
      updateChart(series, (record) => void record.series.splice(series.index, 1));
    },
  },
});

const seriesFormatObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartSeriesFormat',
  objects: { Line: chartLineFormatObject, Fill: chartFillObject },
});

function add(chart: ChartTarget, args: Arguments): HostObject {
  const { series } = chartRecord(chart);
  const text = args.optionalText(0);
  const record: SeriesRecord = {
    name: text === undefined ? undefined : { text },
    values: undefined,
    categories: undefined,
    settings: {},
  };
  const index = args.isGiven(1) ? args.integer(1) : series.length;
  updateChart(chart, () => void series.splice(index, 0, record));
  return chartSeriesObject({ ...chart, index });
}

function seriesRecord(target: SeriesTarget): SeriesRecord {
  const series = chartRecord(target).series[target.index];
  if (!series) throw excelError('InvalidArgument');
  return series;
}

function seriesName(target: SeriesTarget): string {
  const { name } = seriesRecord(target);
  if (!name) return `Series${target.index + 1}`;
  if ('text' in name) return name.text;
  const { sheetId, zone } = name.cell;
  const cell = { sheetId, row: zone.top, column: zone.left };
  return target.context.engine.cells.text(cell);
}

/** The cells that a dimension is drawn from, as a formula names them. */
function dataSource(series: SeriesTarget, args: Arguments): string {
  const { values, categories } = seriesRecord(series);
  const source = DIMENSIONS.get(args.text(0))?.({ values, categories });
  if (source === undefined) throw excelError('InvalidArgument');
  const { name } = sheetOf({ context: series.context, sheetId: source.sheetId });
  const fixed = zoneAddress(source.zone).replace(/([A-Z]+|\d+)/g, '$$$1');
  return `=${quoteSheetName(name)}!${fixed}`;
}

const DIMENSIONS: ReadonlyMap<
  string,
  (series: Pick<SeriesRecord, 'values' | 'categories'>) => SheetZone | undefined
> = new Map([
  ['Values', ({ values }) => values],
  ['YValues', ({ values }) => values],
  ['Categories', ({ categories }) => categories],
  ['XValues', ({ categories }) => categories],
]);

function lookOf(series: SeriesTarget): LookTarget {
  return { context: series.context, id: series.id, settings: () => settingsOf(series) };
}

function rangeOf(args: Arguments): SheetZone {
  const object = args.object(0);
  if (object?.className !== 'Range') throw excelError('InvalidArgument');
  const { sheetId, zone } = object.target as RangeTarget;
  return { sheetId, zone };
}
