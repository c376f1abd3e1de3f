import { fullAddress } from '../address';
import type { AxisRecord, ChartRecord, SeriesRecord } from '../chart-record';
import type { SheetZone } from '../engine';
import { boundingZone } from '../zone';

/** Kinds of charts that the grid can draw, by the start of Excel's name for them. */
const KINDS: [prefix: string, kind: string][] = [
  ['XY', 'scatter'],
  ['Bubble', 'scatter'],
  ['Line', 'line'],
  ['Area', 'line'],
  ['Column', 'bar'],
  ['Bar', 'bar'],
  ['Pie', 'pie'],
  ['Doughnut', 'pie'],
  ['Radar', 'radar'],
];

const LEGEND: Record<string, string> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

/** The chart in the grid's terms. */
export function chartDefinition(chart: ChartRecord, sheetName: (id: string) => string): object {
  const kind = kindOf(chart.type);
  const address = ({ sheetId, zone }: SheetZone) => fullAddress(sheetName(sheetId), zone);
  const shown = chart.series.filter((series) => series.values !== undefined);
  const categories = shown.find((series) => series.categories)?.categories;
  const isCombined =
    kind !== 'scatter' && shown.some((series) => kindOfSeries(series, kind) !== kind);
  return {
    type: isCombined ? 'combo' : kind,
    title: { text: chart.title.isVisible ? chart.title.text : '' },
    legendPosition: chart.legend.isVisible ? (LEGEND[chart.legend.position] ?? 'top') : 'none',
    dataSource: {
      type: 'range',
      dataSets: shown.map((series, index) => ({
        dataSetId: String(index),
        dataRange: address(withHeading(series)),
      })),
      dataSetsHaveTitle: shown.some(hasHeading),
      ...(categories ? { labelRange: address(categoriesWithHeading(shown, categories)) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      shown.map((series, index) => [String(index), seriesStyle(series, kind)]),
    ),
    axesDesign: { x: axisDesign(chart.axes.category), y: axisDesign(chart.axes.value) },
    humanize: false,
    ...kindDetails(chart.type),
  };
}

function kindOf(type: string): string {
  return KINDS.find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'bar';
}

function kindOfSeries({ settings }: SeriesRecord, byDefault: string): string {
  return typeof settings.chartType === 'string' ? kindOf(settings.chartType) : byDefault;
}

function kindDetails(type: string): object {
  return {
    stacked: type.includes('Stacked'),
    aggregated: false,
    cumulative: false,
    labelsAsText: false,
    horizontal: type.startsWith('Bar'),
    fillArea: type.startsWith('Area'),
    hideDataMarkers: type === 'Line' || type === 'XYScatterLinesNoMarkers',
    isDoughnut: type.startsWith('Doughnut'),
  };
}

function seriesStyle(series: SeriesRecord, kind: string): object {
  const { settings } = series;
  const color = settings['line.color'] ?? settings['fill.color'] ?? settings.markerBackgroundColor;
  return {
    ...(series.name && 'text' in series.name ? { label: series.name.text } : {}),
    ...(color ? { backgroundColor: color } : {}),
    ...(settings.axisGroup === 'Secondary' ? { yAxisId: 'y1' } : {}),
    type: kindOfSeries(series, kind),
  };
}

/** The grid takes a name only from the cell on top of the data. */
function hasHeading({ name, values }: SeriesRecord): boolean {
  if (!name || !values || !('cell' in name)) return false;
  const { sheetId, zone } = name.cell;
  return (
    sheetId === values.sheetId && zone.left === values.zone.left && zone.top === values.zone.top - 1
  );
}

function withHeading(series: SeriesRecord): SheetZone {
  const values = series.values!;
  if (!series.name || !('cell' in series.name) || !hasHeading(series)) return values;
  return { ...values, zone: boundingZone(values.zone, series.name.cell.zone) };
}

/** Where data sets carry a heading, the label range must have a cell for it, too. */
function categoriesWithHeading(series: SeriesRecord[], categories: SheetZone): SheetZone {
  const { zone } = categories;
  if (!series.some(hasHeading) || zone.top === 0) return categories;
  return { ...categories, zone: { ...zone, top: zone.top - 1 } };
}

function axisDesign(axis: AxisRecord): object {
  const { minimum, maximum } = axis.settings;
  return {
    title: { text: axis.titleVisible ? axis.title : '' },
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  };
}
