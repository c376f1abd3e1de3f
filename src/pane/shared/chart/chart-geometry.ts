import { type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartSeries, ReportChart } from '../../../report/report';
import { textSize } from './text-size';
import { thinOut } from './thin-out';
import { type Tick, labelTicks, niceScale, valueTicks } from './ticks';

/** In pixels. */
export const HEIGHT = 200;
const MARGIN = { top: 8, right: 8, bottom: 22 };
/** Between an axis and its values. */
export const GAP = 5;
/** More points than these across the drawing cannot be told apart. */
const STRETCHES = 400;
/** Of a column's room, left free beside it. */
const BETWEEN_COLUMNS = 0.2;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart in pixels: what the component puts into SVG. */
export interface ChartGeometry {
  readonly plot: { left: number; right: number; top: number; bottom: number };
  readonly valueTicks: readonly Tick[];
  readonly labelTicks: readonly Tick[];
  /** Where the value 0 lies, if it lies inside. */
  readonly zero: number | undefined;
  /** One path a series; "" for a series drawn as bars. */
  readonly paths: readonly string[];
  /** The bars of the series that are no guides, in a chart of columns. */
  readonly bars: readonly Bar[];
}

/** @param width of the whole drawing */
export function chartGeometry(chart: ReportChart, width: number): ChartGeometry {
  const { labels, series } = chart;
  const value = valueScale(chart);
  const ticks = valueTicks(value);
  const plot = {
    left: Math.max(...ticks.map(({ text }) => textSize(text))) + 2 * GAP,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  };
  const band = scaleBand<number>()
    .domain(labels.map((_, place) => place))
    .range([plot.left, plot.right])
    .paddingInner(chart.look === 'columns' ? BETWEEN_COLUMNS : 0);
  const start = (place: number): number => band(place) ?? 0;
  const middle = (place: number): number => start(place) + band.bandwidth() / 2;
  const isBar = ({ isGuide }: ChartSeries): boolean => chart.look === 'columns' && isGuide !== true;
  const bars = series
    .filter(isBar)
    .flatMap(({ values }) => barsOf(values, value, { start, width: band.bandwidth() }));
  return {
    plot,
    valueTicks: ticks,
    labelTicks: labelTicks(labels, middle, { left: plot.left, right: plot.right, width }),
    zero: isWithin(value.domain(), 0) ? value(0) : undefined,
    paths: series.map((own) => (isBar(own) ? '' : pathOf(own.values, middle, value))),
    bars,
  };
}

function valueScale({ series, look }: ReportChart): ScaleLinear<number, number> {
  const [least, greatest] = extentOf(series.map(({ values }) => values));
  return niceScale(
    scaleLinear()
      .domain(look === 'columns' ? [Math.min(0, least), Math.max(0, greatest)] : [least, greatest])
      .range([HEIGHT - MARGIN.bottom, MARGIN.top]),
  );
}

function barsOf(
  values: readonly number[],
  value: (value: number) => number,
  { start, width }: { readonly start: (place: number) => number; readonly width: number },
): Bar[] {
  return values.flatMap((own, place) => {
    if (!Number.isFinite(own)) return [];
    const height = Math.abs(value(own) - value(0));
    return [{ x: start(place), y: value(Math.max(0, own)), width, height }];
  });
}

function pathOf(
  values: readonly number[],
  middle: (place: number) => number,
  value: (value: number) => number,
): string {
  const path = line<number>()
    .defined((place) => Number.isFinite(values[place]))
    .x(middle)
    .y((place) => value(values[place]));
  return path(thinOut(values, STRETCHES)) ?? '';
}

/** The least and the greatest finite value; some room where they are one. */
function extentOf(all: readonly (readonly number[])[]): [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const values of all) {
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
  }
  if (least > greatest) return [0, 1];
  const room = least === greatest ? Math.abs(least) || 1 : 0;
  return [least - room, greatest + room];
}

function isWithin([start, end]: readonly number[], value: number): boolean {
  return value >= Math.min(start, end) && value <= Math.max(start, end);
}
