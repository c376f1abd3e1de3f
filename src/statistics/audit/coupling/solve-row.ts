import type { Enclosure } from '../../../numerics/enclosure';
import {
  add,
  type Interval,
  isWithin,
  middle,
  multiply,
  overlap,
  pointInterval,
  subtract,
  width,
} from '../../../numerics/interval';
import { separatingDirections, type Vector } from '../../../numerics/separating-directions';
import { allSteps } from '../../../numerics/steps';
import { findPoint } from './find-point';
import type { RowConstraints } from './row-constraints';

/** Work in steps whose share of the whole is not known. */
export type Solving<Result> = Generator<undefined, Result>;

/**
 * possible: unrounded values within the printed digits satisfy all identities together (as far as
 * doubles tell). impossible: proved that none do. undecided: neither, within the work allowed.
 */
export type Solvability = 'possible' | 'impossible' | 'undecided';

const MOST_PARTS = 300;
const PARTS_A_STEP = 4;
/** A part in which a point is looked for: the first and, the finer they are, some of the others. */
const SEARCHED_PARTS = 40;

/**
 * Whether a point of the box satisfies all constraints: the box is thrown away where the mean value
 * form of a function, or of a weighted sum of the functions, misses its target, else halved.
 */
export function solveRow(constraints: RowConstraints): Solvability {
  return allSteps(solveRowSteps(constraints));
}

/** The same in steps of a few parts. */
export function* solveRowSteps(constraints: RowConstraints): Solving<Solvability> {
  const { box, targets } = constraints;
  if (targets.length === 0) return 'possible';
  const parts: (readonly Interval[])[] = [box];
  for (let count = 0; count < MOST_PARTS; count++) {
    if (count % PARTS_A_STEP === PARTS_A_STEP - 1) yield undefined;
    const part = parts.shift();
    if (part === undefined) return 'impossible';
    const functions = constraints.enclose(part);
    const centre = part.map((range) => pointInterval(middle(range)));
    const atCentre = constraints.enclose(centre).map(({ value }) => value);
    const form = { part, centre, functions, atCentre, targets };
    if (atCentre.every((value, k) => isWithin(value, targets[k]))) return 'possible';
    if (isRuledOut(form)) continue;
    if (count < SEARCHED_PARTS && findPoint(constraints, part)) return 'possible';
    parts.push(...halves(part, functions, targets));
  }
  return 'undecided';
}

/** The functions over a part of the box, about its centre. */
interface MeanValueForm {
  readonly part: readonly Interval[];
  readonly centre: readonly Interval[];
  readonly functions: readonly Enclosure[];
  readonly atCentre: readonly Interval[];
  readonly targets: readonly Interval[];
}

function isRuledOut(form: MeanValueForm): boolean {
  const { functions, targets } = form;
  if (functions.some(({ value }, k) => !overlap(value, targets[k]))) return true;
  const units = targets.map((_, k) => targets.map((_, i) => (i === k ? 1 : 0)));
  return [...units, ...jointDirections(form)].some((direction) => isMissed(form, direction));
}

/** Σλf over the part, by the mean value theorem, against Σλ of the targets. */
function isMissed(form: MeanValueForm, direction: Vector): boolean {
  const { part, centre, functions, atCentre, targets } = form;
  const weighted = (items: readonly Interval[]): Interval =>
    items
      .map((item, k) => multiply(pointInterval(direction[k]), item))
      .reduce((sum, item) => add(sum, item));
  let range = weighted(atCentre);
  for (const [i, side] of part.entries()) {
    const slope = weighted(functions.map(({ slopes }) => slopes[i]));
    range = add(range, multiply(slope, subtract(side, centre[i])));
  }
  return !Number.isNaN(range.lower + range.upper) && !overlap(range, weighted(targets));
}

/**
 * Weighted sums that may miss where no function by itself does: linearised, the functions' values
 * and the targets are zonotopes, which one of few directions parts if any does.
 */
function jointDirections({ part, functions, atCentre, targets }: MeanValueForm): Vector[] {
  if (targets.length < 2) return [];
  const scale = targets.map((target) => width(target) || 1);
  const point = atCentre.map((value, k) => (middle(value) - middle(targets[k])) / scale[k]);
  const bySides = part.map((side, i) =>
    functions.map(({ slopes }, k) => (middle(slopes[i]) * width(side)) / 2 / scale[k]),
  );
  const byTargets = targets.map((target, k) =>
    targets.map((_, i) => (i === k ? width(target) / 2 / scale[k] : 0)),
  );
  const generators = [...bySides, ...byTargets];
  if (!generators.flat().every(Number.isFinite)) return [];
  return separatingDirections(point, generators).map((direction) =>
    direction.map((share, k) => share / scale[k]),
  );
}

/** Halved where the functions change most beside their targets. */
function halves(
  part: readonly Interval[],
  functions: readonly Enclosure[],
  targets: readonly Interval[],
): (readonly Interval[])[] {
  const spread = part.map((side, i) => {
    const changes = functions.map(({ slopes }, k) => {
      const steepest = Math.max(Math.abs(slopes[i].lower), Math.abs(slopes[i].upper));
      return (steepest * width(side)) / (width(targets[k]) || 1);
    });
    return width(side) === 0
      ? 0
      : Math.max(...changes.map((c) => (Number.isNaN(c) ? Infinity : c)));
  });
  const widest = spread.indexOf(Math.max(...spread));
  const { lower, upper } = part[widest];
  const cut = middle(part[widest]);
  if (!(lower < cut && cut < upper)) return [part];
  const withSide = (side: Interval): Interval[] =>
    part.map((own, i) => (i === widest ? side : own));
  return [withSide({ lower, upper: cut }), withSide({ lower: cut, upper })];
}
