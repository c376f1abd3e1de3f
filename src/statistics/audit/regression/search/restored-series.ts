import type { Interval } from '../../../../numerics/interval';
import { decimalsOf, digitsAt, roundedInterval } from '../../../../numerics/rounded-decimal';
import { type StandardisedColumn, findStandardised } from '../../find-standardised';
import { type SearchData, type Specification, longestLag } from './specification';
import { type RowWindow, transformed } from './transformation';
import { hasUnitSquares } from './unit-squares';

/** A series that a specification uses without its signs, and how they are had back. */
export interface RestoredSeries {
  readonly series: number;
  /** The rows of the data over which it is the absolute value of a z-score. */
  readonly over: RowWindow;
  /** The data hold no signs, but with those up to this row reversed there is a z-score. */
  readonly reversedTo?: number;
}

/** More decimals than these are left by arithmetic, not by what was rounded. */
const MOST_DECIMALS = 10;

/**
 * How a series gets back the signs that a specification uses it without: it is taken as |z|, or as it
 * stands in the data and is |z| there. 'kept' where no sign was lost in the rows that are used,
 * 'doubtful' where one may have been.
 */
export function restoredSeries(
  data: SearchData,
  specification: Specification,
  series: number,
): RestoredSeries | 'kept' | 'doubtful' {
  const { kind } = specification.transformations[series];
  if (kind === 'abszscore') return withKnownSigns(data, specification, series);
  const found = withFoundSigns(data, specification, series);
  // Only a difference can be taken with signs just as it is without.
  return found === 'kept' || kind === 'asIs' || kind === 'difference' ? found : 'doubtful';
}

function withKnownSigns(
  { series: all, labels }: SearchData,
  specification: Specification,
  series: number,
): RestoredSeries | 'kept' {
  const { window, transformations } = specification;
  const { over } = transformations[series];
  const scores = transformed(all[series].values, window, { kind: 'zscore', over });
  const used = usedRows(specification, series);
  const inUse = scores.subarray(used.first - window.first, used.last - window.first + 1);
  if (!inUse.some((score) => score < 0) || !inUse.some((score) => score > 0)) return 'kept';
  return { series, over: over === 'all' ? { first: 0, last: labels.length - 1 } : window };
}

function withFoundSigns(
  { series: all }: SearchData,
  specification: Specification,
  series: number,
): RestoredSeries | 'kept' | 'doubtful' {
  const { values } = all[series];
  const used = usedRows(specification, series);
  const found = findAbsolute(values, used);
  // |z| that turned more than once, or by another deviation, cannot be told from levels by its sum.
  if (found === undefined) return hasUnitSquares(values, used) ? 'doubtful' : 'kept';
  if (found.reversedTo === undefined) return 'kept';
  const { first, last, reversedTo, isProven } = found;
  if (reversedTo < used.first || reversedTo >= used.last) return 'kept';
  return isProven ? { series, over: { first, last }, reversedTo } : 'doubtful';
}

/**
 * The rows around those used over which a series is |z|, to as many digits as it can: numbers that were
 * worked out from rounded ones have more than they are right to.
 */
function findAbsolute(
  values: Float64Array,
  covering: RowWindow,
): (StandardisedColumn & { readonly isProven: boolean }) | undefined {
  const all = decimalsOfAll(values);
  for (let decimals = all; decimals > 0; decimals--) {
    const cells = Array.from(values, (value) => asPrinted(value, decimals));
    // Of fewer digits than there are, what chance gives anyway raises no doubt.
    const mostChance = decimals === all ? Infinity : 1;
    const found = findStandardised(cells, { covering, mostChance });
    if (found === undefined) continue;
    const isBeyondChance = findStandardised(cells, { covering }) !== undefined;
    return { ...found, isProven: isBeyondChance && isSharp(values, found, decimals) };
  }
  return undefined;
}

/** Whether the sign changes at one place only: a number so near to 0 may have either. */
function isSharp(
  values: Float64Array,
  { first, last, reversedTo }: StandardisedColumn,
  decimals: number,
): boolean {
  if (reversedTo === undefined) return false;
  const room = ((last - first + 1) * 10 ** -decimals) / 2;
  return values[reversedTo] > room && values[reversedTo + 1] > room;
}

/** The rows that the terms of a series reach. */
function usedRows(
  { window, dependent, terms, transformations }: Specification,
  series: number,
): RowWindow {
  const lags = terms.filter((term) => term.series === series).map(({ lag }) => lag);
  if (series === dependent) lags.push(0);
  // A difference reaches one row further, but where the data begin.
  const { kind } = transformations[series];
  const before = kind === 'difference' || kind === 'logDifference' ? 1 : 0;
  return {
    first: Math.max(0, window.first + longestLag(terms) - Math.max(...lags) - before),
    last: window.last - Math.min(...lags),
  };
}

/** How many decimals a column was printed with: zeros at the ends of its numbers may be lost. */
function decimalsOfAll(values: Float64Array): number {
  return values
    .filter(Number.isFinite)
    .reduce((most, value) => Math.min(MOST_DECIMALS, Math.max(most, decimalsOf(value))), 0);
}

function asPrinted(value: number, decimals: number): Interval | undefined {
  return Number.isFinite(value) ? roundedInterval(digitsAt(value, decimals), decimals) : undefined;
}
