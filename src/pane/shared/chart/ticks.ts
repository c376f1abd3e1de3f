import type { ScaleLinear } from 'd3-scale';
import { textSize } from './text-size';

/** A text beside an axis, and where along it. */
export interface Tick {
  readonly text: string;
  readonly at: number;
}

const WANTED_VALUES = 5;
/** Longer numbers are written by powers of ten. */
const LONGEST_NUMBER = 8;
const MOST_LABELS = 6;
const BETWEEN_LABELS = 8;

/** A scale that begins and ends with a tick. */
export function niceScale(scale: ScaleLinear<number, number>): ScaleLinear<number, number> {
  return scale.nice(WANTED_VALUES);
}

/** Round values along a scale. */
export function valueTicks(scale: ScaleLinear<number, number>): Tick[] {
  const values = scale.ticks(WANTED_VALUES);
  const plain = scale.tickFormat(WANTED_VALUES);
  const written = scale.tickFormat(WANTED_VALUES, '~e');
  const power = (value: number): string => (value === 0 ? '0' : written(value));
  const isLong = values.some((value) => plain(value).length > LONGEST_NUMBER);
  return values.map((value) => ({
    text: isLong ? power(value) : plain(value),
    at: scale(value),
  }));
}

interface Room {
  readonly left: number;
  readonly right: number;
  /** Of the whole drawing, which no text may leave. */
  readonly width: number;
}

/** As many labels as have room beside each other, evenly spread, the first among them. */
export function labelTicks(
  labels: readonly string[],
  placeOf: (index: number) => number,
  { left, right, width }: Room,
): Tick[] {
  const widest = Math.max(0, ...spread(labels.length, MOST_LABELS).map((i) => textSize(labels[i])));
  const fitting = Math.floor((right - left) / (widest + BETWEEN_LABELS));
  return spread(labels.length, Math.max(1, Math.min(MOST_LABELS, fitting))).map((index) => {
    const half = textSize(labels[index]) / 2;
    const at = Math.max(half, Math.min(width - half, placeOf(index)));
    return { text: labels[index], at };
  });
}

/** At most so many of the places, each as far from the next. */
function spread(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}
