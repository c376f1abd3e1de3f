import { rescale } from '../../../indicators/rescale';

/** What may have been done to a series before it was used. */
export const TRANSFORMATION_KINDS = [
  'asIs',
  'zscore',
  'abszscore',
  'minmax',
  'max',
  'log',
] as const;
export type TransformationKind = (typeof TRANSFORMATION_KINDS)[number];

export interface Transformation {
  readonly kind: TransformationKind;
  /** Over which rows its mean, extremes and the like were taken. */
  readonly over: 'window' | 'all';
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
  const window = values.subarray(first, last + 1);
  if (kind === 'asIs') return window;
  if (kind === 'log') return window.map((value) => (value > 0 ? Math.log(value) : NaN));
  const rescaling = { method: kind, direction: 1, low: 0, high: 1 } as const;
  return over === 'window'
    ? rescale(window, rescaling)
    : rescale(values, rescaling).subarray(first, last + 1);
}

/**
 * One of each kind that changes R² and the slopes' t: z-scores, min-max and shares of the largest only
 * shift and stretch a series, which an equation with a constant does not notice.
 */
export const DISTINCT_TRANSFORMATIONS: readonly Transformation[] = [
  { kind: 'asIs', over: 'window' },
  { kind: 'abszscore', over: 'window' },
  { kind: 'abszscore', over: 'all' },
  { kind: 'log', over: 'window' },
];

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
