import { rescale } from '../../../indicators/rescale';

/** What may have been done to a series before it was used. */
export const TRANSFORMATION_KINDS = [
  'asIs',
  'zscore',
  'abszscore',
  'minmax',
  'max',
  'log',
  'difference',
  'logDifference',
] as const;
export type TransformationKind = (typeof TRANSFORMATION_KINDS)[number];

export interface Transformation {
  readonly kind: TransformationKind;
  /** Over which rows its mean, extremes and the like were taken. */
  readonly over: 'window' | 'all';
}

/** What a level is beside its difference: the series itself beside D, its logarithm beside DLOG. */
export function levelOf({ kind, over }: Transformation): Transformation {
  if (kind === 'difference') return { kind: 'asIs', over };
  return kind === 'logDifference' ? { kind: 'log', over } : { kind, over };
}

/** Rows of the data from one to another, both included, counted from 0. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * The values of a window, transformed; NaN where they are missing or cannot be formed, such as the
 * logarithm of 0.
 */
export function transformed(
  values: Float64Array,
  { first, last }: RowWindow,
  { kind, over }: Transformation,
): Float64Array {
  if (kind === 'difference' || kind === 'logDifference') {
    const levels = kind === 'difference' ? values : values.map(logarithm);
    // The row before the window is not lost by a difference: the first of the data is.
    return Float64Array.from(
      { length: last - first + 1 },
      (_, row) => levels[first + row] - (levels[first + row - 1] ?? NaN),
    );
  }
  const window = values.subarray(first, last + 1);
  if (kind === 'asIs') return window;
  if (kind === 'log') return window.map(logarithm);
  const rescaling = { method: kind, direction: 1, low: 0, high: 1 } as const;
  return over === 'window'
    ? rescale(window, rescaling)
    : rescale(values, rescaling).subarray(first, last + 1);
}

function logarithm(value: number): number {
  return value > 0 ? Math.log(value) : NaN;
}

/** Those that an equation with a constant cannot tell from the series as it is. */
export const SHIFTED_AND_STRETCHED: readonly Transformation[] = [
  { kind: 'asIs', over: 'window' },
  { kind: 'zscore', over: 'window' },
  { kind: 'zscore', over: 'all' },
  { kind: 'minmax', over: 'window' },
  { kind: 'minmax', over: 'all' },
  { kind: 'max', over: 'window' },
  { kind: 'max', over: 'all' },
];

/** Those that an equation without a constant cannot tell from it: a shift shows there. */
export const STRETCHED: readonly Transformation[] = SHIFTED_AND_STRETCHED.filter(
  ({ kind }) => kind === 'asIs' || kind === 'max',
);
