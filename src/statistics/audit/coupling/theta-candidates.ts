import { variable } from '../../../numerics/enclosure';
import {
  decimalInterval,
  divide,
  hull,
  type Interval,
  intersection,
  isBounded,
  logarithm,
  middle,
  multiply,
  overlap,
  pointInterval,
} from '../../../numerics/interval';
import { mostShared, type MostShared } from '../../../numerics/most-shared';
import { decimalsOf, digitsAt, roundedInterval } from '../../../numerics/rounded-decimal';
import { decimalsWithin } from '../../../numerics/simplest-decimal';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import { FORM_ENCLOSURES } from './form-enclosures';
import type { PrintedRow } from './printed-coupling-table';
import { levelBounds } from './row-constraints';

/** θ that a table may have been made with: the usual ones, those that are seldom chosen, and any. */
export interface ThetaCandidates {
  readonly usual: readonly Interval[];
  readonly seldom: readonly Interval[];
  /** Of all θ that most rows share, one: the shortest decimal. */
  readonly any: readonly Interval[];
}

const USUAL: readonly Interval[] = [0.5, 1].map(pointInterval);
const THIRDS: readonly Interval[] = [1, 2].map((part) =>
  divide(pointInterval(part), pointInterval(3)),
);
const SELDOM: readonly Interval[] = [
  ...THIRDS,
  ...[0.4, 0.25, 0.6, 0.2, 0.3, 0.7, 0.75, 0.8, 2, 1.5, 3].map(decimalInterval),
];
/** People choose θ, and not to more digits than this. */
const MOST_DECIMALS = 3;
const MOST_FOUND = 3;
/** So many rows may be wrong before the θ of the others is given up. */
const MOST_WRONG = 2;
/** No exponent that means anything lies outside. */
const SENSIBLE: Interval = { lower: 0.01, upper: 5 };
/** Doubles tell no more apart. */
const MOST_DECIMALS_OF_ANY = 12;

/**
 * θ = ln D/ln(C·T) within what most rows share: of the usual ones those, and of C, T and D all printed
 * also the simplest decimals therein.
 */
export function thetaCandidates(
  rows: readonly PrintedRow[],
  form: CouplingFormName,
): ThetaCandidates {
  // Without D there is no θ to be found.
  if (rows.every(({ coordination }) => coordination === undefined)) {
    return { usual: USUAL.slice(0, 1), seldom: [], any: [] };
  }
  const printed = printedThetas(rows);
  const ranges = thetaRanges(rows, form);
  const most = mostShared(ranges);
  // One row alone may be wrong.
  const isTold = most !== undefined && most.count > 1;
  const within = (thetas: readonly Interval[]): readonly Interval[] =>
    isTold ? thetas.filter((theta) => isLikely(theta, most, ranges)) : thetas;
  const [usual, seldom] = [within(USUAL), within(SELDOM)];
  const bounded = printed.length === 0 || most === undefined ? undefined : boundedTheta(most);
  const found =
    bounded === undefined
      ? []
      : decimalsWithin(bounded, MOST_DECIMALS, MOST_FOUND)
          .map(decimalInterval)
          .filter((theta) => ![...USUAL, ...SELDOM].some((known) => overlap(known, theta)));
  const all = [...seldom, ...found];
  const shared = sharedTheta(rows, form);
  const any = shared === undefined ? [] : [shortestWithin(shared)];
  return usual.length + all.length > 0
    ? { usual, seldom: all, any }
    : { usual: USUAL, seldom: SELDOM, any };
}

/** Where C·T may be 1 in every row, θ may be anything, and no decimal is likelier than another. */
function boundedTheta({ shared }: MostShared): Interval | undefined {
  return isBounded(shared) ? intersection(shared, SENSIBLE) : undefined;
}

/** θ with so many decimals may have been rounded to them, as 1/3 to 0.333; 0.5 and 0.25 are chosen. */
const FEWEST_ROUNDED_DECIMALS = 3;

/** All that a θ which is stated may have been, where it is long enough to be a rounded one. */
export function statedThetaRange(theta: number): Interval | undefined {
  const decimals = decimalsOf(theta);
  return decimals < FEWEST_ROUNDED_DECIMALS
    ? undefined
    : roundedInterval(digitsAt(theta, decimals), decimals);
}

/** A stated θ as it is written and, as for stated weights, any that is rounded to that. */
export function statedThetas(
  rows: readonly PrintedRow[],
  form: CouplingFormName,
  theta: number,
): ThetaCandidates {
  const usual = [decimalInterval(theta)];
  const within = statedThetaRange(theta);
  if (within === undefined || rows.every(({ coordination }) => coordination === undefined)) {
    return { usual, seldom: [], any: [] };
  }
  const shared = sharedTheta(rows, form, within);
  return { usual, seldom: [], any: [shared === undefined ? usual[0] : shortestWithin(shared)] };
}

/** A few wrong rows may lead away from θ together with the right ones that allow for it. */
function isLikely(
  theta: Interval,
  { shared, count }: MostShared,
  ranges: readonly Interval[],
): boolean {
  if (overlap(theta, shared)) return true;
  const going = ranges.filter((range) => overlap(theta, range)).length;
  return going >= Math.max(count / 2 + 1, ranges.length - MOST_WRONG);
}

/**
 * What most rows leave of θ under a form; undefined where that is nothing that means anything.
 *
 * @param within what a stated θ leaves of it
 */
export function sharedTheta(
  rows: readonly PrintedRow[],
  form: CouplingFormName,
  within = SENSIBLE,
): Interval | undefined {
  const ranges = thetaRanges(rows, form);
  const most = mostShared(ranges);
  // Where no row tells of it, it may be anything; where no two rows agree, no θ will do.
  if (most === undefined) return within;
  return most.count < Math.min(2, ranges.length) ? undefined : intersection(most.shared, within);
}

export function shortestWithin(range: Interval): Interval {
  const [shortest = middle(range)] = decimalsWithin(range, MOST_DECIMALS_OF_ANY, 1);
  return decimalInterval(shortest);
}

/** Of the rows that print C, T and D, else of those whose levels stand in for C or T. */
function thetaRanges(rows: readonly PrintedRow[], form: CouplingFormName): Interval[] {
  const printed = printedThetas(rows);
  return printed.length > 0
    ? printed
    : rows.flatMap((row) => thetaOf(row, degreeOf(row, form), indexOf(row)) ?? []);
}

function printedThetas(rows: readonly PrintedRow[]): Interval[] {
  return rows.flatMap((row) => thetaOf(row, row.degree?.interval, row.index?.interval) ?? []);
}

function thetaOf(
  { coordination }: PrintedRow,
  degree: Interval | undefined,
  index: Interval | undefined,
): Interval | undefined {
  if (degree === undefined || index === undefined || coordination === undefined) return undefined;
  const { interval } = coordination;
  if (degree.lower <= 0 || index.lower <= 0 || interval.lower <= 0) return undefined;
  return divide(logarithm(interval), logarithm(multiply(degree, index)));
}

/** C as printed, else as the form gives it from the levels. */
function degreeOf({ levels, degree }: PrintedRow, form: CouplingFormName): Interval | undefined {
  if (degree !== undefined) return degree.interval;
  const bounds = levelBounds({ form });
  const cut = levels.flatMap((level) => (level && intersection(level.interval, bounds)) ?? []);
  if (cut.length < levels.length) return undefined;
  return FORM_ENCLOSURES[form](cut.map((range, i) => variable(range, i, cut.length))).value;
}

/** T as printed, else anywhere between the least and the greatest level. */
function indexOf({ levels, index }: PrintedRow): Interval | undefined {
  if (index !== undefined) return index.interval;
  const whole = levels.flatMap((level) => level?.interval ?? []);
  return whole.length < levels.length || whole.length === 0 ? undefined : whole.reduce(hull);
}
