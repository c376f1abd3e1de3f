import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type ScalarMember } from '../host-object';
import { readSeries } from './chart-collection';
import {
  chartAxesObject,
  chartFormatObject,
  chartLegendObject,
  chartTitleObject,
} from './chart-parts';
import { chartSeriesCollectionObject } from './chart-series';
import { chartRecord, setting, updateChart, zoneFrame, type ChartTarget } from './chart-target';
import { worksheetObject } from './worksheet';
import type { RangeTarget } from './context';
import { rangeArgument } from './range-reference';

const settingsOf = (chart: ChartTarget) => chartRecord(chart).settings;

/** `Excel.Chart` */
export const chartObject: HostObjectFactory<ChartTarget> = defineClass({
  className: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (chart) => chartRecord(chart).name,
      set: (chart, name) => updateChart(chart, (record) => void (record.name = String(name))),
    },
    ChartType: {
      get: (chart) => chartRecord(chart).type,
      set: (chart, type) => updateChart(chart, (record) => void (record.type = String(type))),
    },
    Top: measure('top'),
    Left: measure('left'),
    Width: measure('width'),
    Height: measure('height'),
    Style: setting('style', 201, settingsOf),
    DisplayBlanksAs: setting('displayBlanksAs', 'NotPlotted', settingsOf),
    PlotVisibleOnly: setting('plotVisibleOnly', true, settingsOf),
  },
  objects: {
    Title: chartTitleObject,
    Legend: chartLegendObject,
    Axes: chartAxesObject,
    Series: (chart) => chartSeriesCollectionObject(chart),
    Format: (chart) => chartFormatObject({ ...chart, settings: () => settingsOf(chart) }),
    Worksheet: (chart) => worksheetObject({ ...chart, sheetId: chartRecord(chart).sheetId }),
  },
  methods: {
    SetData: setData,
    SetPosition: setPosition,
    Activate: () => undefined,
    Delete: (chart) => {
      updateChart(chart, () => undefined);
      chart.context.engine.charts.remove(chart.id);
    },
  },
});

function measure(name: 'top' | 'left' | 'width' | 'height'): ScalarMember<ChartTarget> {
  return {
    get: (chart) => chartRecord(chart).frame[name],
    set: (chart, points) => {
      if (typeof points !== 'number' || points < 0) throw excelError('InvalidArgument');
      updateChart(chart, (record) => void (record.frame[name] = points));
    },
  };
}

function setData(chart: ChartTarget, args: Arguments): void {
  const source = args.object(0);
  if (source?.className !== 'Range') throw excelError('InvalidArgument');
  const seriesBy = args.optionalText(1) ?? 'Auto';
  updateChart(chart, (record) => {
    record.series = readSeries(source.target as RangeTarget, seriesBy, record.type);
  });
}

/** Fits the chart to a range of cells. */
function setPosition(chart: ChartTarget, args: Arguments): void {
  const sheet = { context: chart.context, sheetId: chartRecord(chart).sheetId };
  const start = rangeArgument(args, 0, sheet).zone;
  const end = args.isGiven(1) ? rangeArgument(args, 1, sheet).zone : start;
  const zone = { ...start, bottom: end.bottom, right: end.right };
  updateChart(chart, (record) => void (record.frame = zoneFrame(sheet, zone)));
}
