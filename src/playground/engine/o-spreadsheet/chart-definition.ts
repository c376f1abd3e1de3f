import { fullAddress } from '../address';
import type { AxisRecord, ChartRecord, SeriesRecord } from '../chart-record';
import type { SheetZone } from '../engine';
import { categoriesWithHeading, haveHeadings, withHeading } from './chart-headings';
import { lineLook } from './line-looks';

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

/** What a chart needs to know of the sheets that it draws. */
export interface ChartSources {
  sheetName(sheetId: string): string;
  text(cell: SheetZone): string;
}

/** The chart in the grid's terms. */
export function chartDefinition(chart: ChartRecord, sources: ChartSources): object {
  const kind = kindOf(chart.type);
  const shown = chart.series.filter((series) => series.values !== undefined);
  const isHeaded = haveHeadings(shown);
  const isCombined =
    kind !== 'scatter' && shown.some((series) => kindOfSeries(series, kind) !== kind);
  return {
    type: isCombined ? 'combo' : kind,
    title: { text: chart.title.isVisible ? chart.title.text : '' },
    legendPosition: chart.legend.isVisible ? (LEGEND[chart.legend.position] ?? 'top') : 'none',
    dataSource: dataSource(shown, isHeaded, sources),
    dataSetStyles: Object.fromEntries(
      shown.map((series, index) => [
        String(index),
        { ...seriesStyle(series, kind), ...(isHeaded ? {} : seriesLabel(series, sources)) },
      ]),
    ),
    axesDesign: { x: axisDesign(chart.axes.category), y: axisDesign(chart.axes.value) },
    humanize: false,
    ...kindDetails(chart.type),
  };
}

function dataSource(shown: SeriesRecord[], isHeaded: boolean, { sheetName }: ChartSources): object {
  const address = ({ sheetId, zone }: SheetZone) => fullAddress(sheetName(sheetId), zone);
  const categories = shown.find((series) => series.categories)?.categories;
  return {
    type: 'range',
    dataSets: shown.map((series, index) => ({
      dataSetId: String(index),
      dataRange: address(isHeaded ? withHeading(series) : series.values!),
    })),
    dataSetsHaveTitle: isHeaded,
    ...(categories
      ? { labelRange: address(isHeaded ? categoriesWithHeading(categories) : categories) }
      : {}),
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
    ...(color ? { backgroundColor: color } : {}),
    ...(settings.axisGroup === 'Secondary' ? { yAxisId: 'y1' } : {}),
    type: kindOfSeries(series, kind),
    lineLook: lineLook(series),
  };
}

/** A name that the grid cannot take from its cell: as it is when the chart is drawn. */
function seriesLabel({ name }: SeriesRecord, { text }: ChartSources): object {
  return name ? { label: 'text' in name ? name.text : text(name.cell) } : {};
}

function axisDesign(axis: AxisRecord): object {
  const { minimum, maximum } = axis.settings;
  return {
    title: { text: axis.titleVisible ? axis.title : '' },
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  };
}
