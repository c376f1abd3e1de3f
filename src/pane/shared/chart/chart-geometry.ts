import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReportChart } from '../../../report/report';
import { thinOut } from './thin-out';

/** In units of the drawing, which is stretched to the width of the pane. */
export const WIDTH = 420;
export const HEIGHT = 200;
const MARGIN = { top: 8, right: 8, bottom: 22, left: 52 };
/** More points than this across the drawing cannot be told apart. */
const STRETCHES = 400;
const WANTED_TICKS = 5;
const MOST_LABELS = 6;

export interface Tick {
  readonly text: string;
  readonly at: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart in the drawing's units: what the component puts into SVG. */
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

export function chartGeometry({ labels, series, look }: ReportChart): ChartGeometry {
  const plot = {
    left: MARGIN.left,
    right: WIDTH - MARGIN.right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  };
  const [least, greatest] = extentOf(series.map(({ values }) => values));
  const isColumns = look === 'columns';
  const value = scaleLinear()
    .domain(isColumns ? [Math.min(0, least), Math.max(0, greatest)] : [least, greatest])
    .nice(WANTED_TICKS)
    .range([plot.bottom, plot.top]);
  const band = scaleBand<number>()
    .domain(labels.map((_, place) => place))
    .range([plot.left, plot.right])
    .paddingInner(isColumns ? 0.2 : 0);
  const middle = (place: number): number => (band(place) ?? 0) + band.bandwidth() / 2;
  const format = value.tickFormat(WANTED_TICKS);
  const isBar = (isGuide: boolean | undefined): boolean => isColumns && isGuide !== true;
  return {
    plot,
    valueTicks: value.ticks(WANTED_TICKS).map((tick) => ({ text: format(tick), at: value(tick) })),
    labelTicks: spread(labels.length).map((place) => ({ text: labels[place], at: middle(place) })),
    zero: isWithin(value.domain(), 0) ? value(0) : undefined,
    paths: series.map(({ values, isGuide }) =>
      isBar(isGuide) ? '' : pathOf(values, middle, value),
    ),
    bars: series
      .filter(({ isGuide }) => isBar(isGuide))
      .flatMap(({ values }) =>
        values.flatMap((own, place): Bar[] =>
          Number.isFinite(own)
            ? [
                {
                  x: band(place) ?? 0,
                  y: value(Math.max(0, own)),
                  width: band.bandwidth(),
                  height: Math.abs(value(own) - value(0)),
                },
              ]
            : [],
        ),
      ),
  };
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

/** A few places spread over so many, the first among them. */
function spread(count: number): number[] {
  const step = Math.max(1, Math.ceil(count / MOST_LABELS));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}
