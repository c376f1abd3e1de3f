import {
  type DeepestPoint,
  deepestPoint,
  type HalfSpace,
  rangeWithin,
} from '../../../numerics/deepest-point';
import { type Interval, middle, pointInterval, width } from '../../../numerics/interval';
import type { AssumedDesign } from './assumed-design';
import { equalWeights, pairOf, type StatedWeight } from './assumed-design';
import type { PrintedRow } from './printed-coupling-table';
import { solvabilitySteps } from './row-identities';
import { simpleWeights } from './simple-weights';
import type { Solving } from './solve-row';
import { slabOf, weighedRow, withoutLast } from './weight-slabs';

/** Form and θ, for which weights are looked for; stated ones may have been rounded. */
export interface WeightFrame extends Pick<AssumedDesign, 'form' | 'theta'> {
  readonly systemCount: number;
  readonly stated?: readonly StatedWeight[];
}

/**
 * fits: with these weights no row is contradicted. none: proved that no weights do that; the culprits
 * are rows of which one at least has to go. open: neither, within the work allowed.
 */
export type WeightFit =
  | {
      readonly state: 'fits';
      readonly weights: readonly Interval[];
      readonly range: readonly Interval[];
    }
  | { readonly state: 'none' | 'open'; readonly culprits: readonly number[] };

const MOST_BOXES = 40;
/** Where a system is not printed, weights have to be looked for everywhere. */
const MOST_BOXES_BLIND = 160;
const SIMPLE_STEP = 0.05;
/** A weight of nothing would let a system that is not printed be anything. */
const LEAST_WEIGHT = 0.001;
/** How much of a box counts as near its side. */
const NEAR_SIDE = 0.05;

/** Weights with Σw = 1 that no row contradicts. */
export function* fitWeights(rows: readonly PrintedRow[], frame: WeightFrame): Solving<WeightFit> {
  const check = new RowCheck(rows, frame);
  yield undefined;
  if (frame.stated !== undefined) {
    const written = frame.stated.map((weight) => weight.written);
    if (yield* check.fits(written)) return fitting(written);
    if (frame.stated.every((weight) => weight.range === weight.written)) {
      return { state: 'none', culprits: check.culprits };
    }
  }
  const equal = equalWeights(frame.systemCount);
  if (!rows.some(({ levels }) => levels.some(Boolean))) {
    return (yield* check.fits(equal))
      ? fitting(equal, [])
      : { state: 'none', culprits: check.culprits };
  }
  const isBlind = rows.every(({ levels }) => levels.includes(undefined));
  return yield* isBlind ? fitBlindly(check, frame) : fitWithin(check, frame);
}

export function fitting(weights: readonly Interval[], range = weights): WeightFit {
  return { state: 'fits', weights, range };
}

/** Solves rows, the one that failed last first. */
export class RowCheck {
  private readonly order: number[];
  private readonly failed = new Set<number>();

  constructor(
    readonly rows: readonly PrintedRow[],
    private readonly frame: WeightFrame,
  ) {
    this.order = [...rows.keys()];
  }

  /** Rows that failed, the first one first. */
  get culprits(): number[] {
    return [...this.failed];
  }

  /** Whether no row is contradicted: by weights at a point, or by any within ranges. */
  *fits(weights: readonly Interval[]): Solving<boolean> {
    const { form, theta } = this.frame;
    for (const [place, row] of this.order.entries()) {
      const solved = yield* solvabilitySteps(this.rows[row], { form, theta, weights });
      if (solved !== 'impossible') continue;
      this.order.splice(place, 1);
      this.order.unshift(row);
      this.failed.add(row);
      return false;
    }
    return true;
  }
}

/** All systems are printed in some rows at least: each of these bounds the weights. */
function* fitWithin(check: RowCheck, frame: WeightFrame): Solving<WeightFit> {
  const bounds = boundsOf(check.rows, frame);
  if (bounds.none.length > 0) return { state: 'none', culprits: bounds.none };
  const whole = deepestPoint(bounds.spaces, frame.systemCount - 1);
  if (whole.isEmpty) {
    return { state: 'none', culprits: rowsOf(whole, bounds) };
  }
  const hull = hullOf(bounds.spaces, whole);
  const equal = equalWeights(frame.systemCount);
  const deepest = weightsAt(whole);
  const simple = [equal, ...(frame.stated === undefined ? simpleWeights(deepest, hull) : [])];
  for (const weights of simple.filter((each) => isInside(each, bounds.spaces))) {
    if (yield* check.fits(weights)) return fitting(weights);
  }
  if (yield* check.fits(deepest.map(pointInterval)))
    return fitting(deepest.map(pointInterval), hull);
  let budget = MOST_BOXES;
  const boxes = [hull];
  for (let box = boxes.shift(); box !== undefined; box = boxes.shift()) {
    if (budget-- === 0) return { state: 'open', culprits: check.culprits };
    yield undefined;
    const sides = box.slice(0, -1).flatMap((side, i, all) => sidesOf(side, i, all.length));
    const spaces = [...bounds.spaces, ...sides];
    const within = deepestPoint(spaces, frame.systemCount - 1);
    if (within.isEmpty) continue;
    const point = weightsAt(within).map(pointInterval);
    if (yield* check.fits(point)) return fitting(point, hull);
    const tight = hullOf(spaces, within);
    if (!(yield* check.fits(tight))) continue;
    boxes.push(...halvesOf(tight));
  }
  return { state: 'none', culprits: [...new Set([...check.culprits, ...rowsOf(whole, bounds)])] };
}

interface WeightBounds {
  readonly spaces: readonly HalfSpace[];
  /** The row that a half space is of; −1 for none. */
  readonly owners: readonly number[];
  /** Rows that no weights satisfy. */
  readonly none: readonly number[];
}

function boundsOf(
  rows: readonly PrintedRow[],
  { form, theta, systemCount, stated }: WeightFrame,
): WeightBounds {
  const spaces: HalfSpace[] = [];
  const owners: number[] = [];
  const none: number[] = [];
  rows.forEach((row, r) => {
    const weighed = weighedRow(row, form, theta);
    if (weighed === 'none') none.push(r);
    else if (weighed !== undefined) {
      const slab = slabOf(weighed).map(withoutLast);
      spaces.push(...slab);
      owners.push(...slab.map(() => r));
    }
  });
  const most = new Array<number>(systemCount - 1).fill(1);
  const sides = [
    { normal: most, limit: 1, scale: 1 },
    ...(stated ?? []).flatMap(({ range }, i) =>
      i < systemCount - 1 ? sidesOf(range, i, systemCount - 1) : sidesOfLast(range, most),
    ),
  ];
  return { spaces: [...spaces, ...sides], owners: [...owners, ...sides.map(() => -1)], none };
}

function sidesOf(range: Interval, system: number, count: number): HalfSpace[] {
  const unit = Array.from({ length: count }, (_, i) => (i === system ? 1 : 0));
  const scale = width(range) * NEAR_SIDE || Number.EPSILON;
  return [
    { normal: unit, limit: range.upper, scale },
    { normal: unit.map((x) => -x), limit: -range.lower, scale },
  ];
}

/** The last weight is what the others leave of 1. */
function sidesOfLast(range: Interval, ones: readonly number[]): HalfSpace[] {
  const scale = width(range) * NEAR_SIDE || Number.EPSILON;
  return [
    { normal: [...ones], limit: 1 - range.lower, scale },
    { normal: ones.map((x) => -x), limit: range.upper - 1, scale },
  ];
}

function rowsOf({ binding }: DeepestPoint, { owners }: WeightBounds): number[] {
  return [...new Set(binding.map((space) => owners[space]))].filter((row) => row >= 0);
}

function weightsAt({ point }: DeepestPoint): number[] {
  return [...point, 1 - point.reduce((sum, weight) => sum + weight, 0)];
}

/** From the least to the greatest that each weight can be. */
function hullOf(spaces: readonly HalfSpace[], within: DeepestPoint): Interval[] {
  const units = within.point.map((_, i) => within.point.map((__, j) => (i === j ? 1 : 0)));
  const ranges = units.map((unit) => rangeWithin(spaces, within, unit));
  const rest = rangeWithin(
    spaces,
    within,
    within.point.map(() => 1),
  );
  return [...ranges, { lower: Math.max(0, 1 - rest.upper), upper: 1 - rest.lower }];
}

function isInside(weights: readonly Interval[], spaces: readonly HalfSpace[]): boolean {
  const point = weights.slice(0, -1).map(middle);
  return spaces.every(
    ({ normal, limit, scale }) =>
      normal.reduce((sum, x, i) => sum + x * point[i], 0) <= limit + 1e-9 * scale,
  );
}

/** In two along the weight that is most open. */
function halvesOf(box: readonly Interval[]): Interval[][] {
  const widths = box.slice(0, -1).map(width);
  const widest = widths.indexOf(Math.max(...widths));
  const { lower, upper } = box[widest];
  const cut = middle(box[widest]);
  const withSide = (side: Interval): Interval[] => box.map((own, i) => (i === widest ? side : own));
  return [withSide({ lower, upper: cut }), withSide({ lower: cut, upper })];
}

/** A system is not printed in any row: round weights first, then all between them. */
function* fitBlindly(check: RowCheck, frame: WeightFrame): Solving<WeightFit> {
  const equal = equalWeights(frame.systemCount);
  const [first] = frame.stated ?? [];
  if (frame.stated === undefined && (yield* check.fits(equal))) return fitting(equal);
  if (frame.systemCount !== 2) return { state: 'open', culprits: check.culprits };
  const count = Math.round(1 / SIMPLE_STEP);
  const steps = Array.from({ length: count - 1 }, (_, k) =>
    Number(((k + 1) * SIMPLE_STEP).toFixed(2)),
  );
  if (frame.stated === undefined) {
    for (const alpha of steps) {
      const weights = pairOf(pointInterval(alpha));
      if (yield* check.fits(weights)) return fitting(weights);
    }
  }
  const least = first?.range.lower ?? LEAST_WEIGHT;
  const most = first?.range.upper ?? 1 - LEAST_WEIGHT;
  const cuts = [least, ...steps.filter((alpha) => least < alpha && alpha < most), most];
  const parts = cuts.slice(1).map((upper, k): Interval => ({ lower: cuts[k], upper }));
  let budget = MOST_BOXES_BLIND;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (budget-- === 0) return { state: 'open', culprits: check.culprits };
    if (!(yield* check.fits(pairOf(part)))) continue;
    const centre = pairOf(pointInterval(middle(part)));
    if (yield* check.fits(centre)) return fitting(centre, pairOf(part));
    const cut = middle(part);
    parts.push({ lower: part.lower, upper: cut }, { lower: cut, upper: part.upper });
  }
  return { state: 'none', culprits: check.culprits };
}
