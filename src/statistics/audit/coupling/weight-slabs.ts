import { variable } from '../../../numerics/enclosure';
import type { HalfSpace } from '../../../numerics/deepest-point';
import { divide, type Interval, intersection, isBounded, width } from '../../../numerics/interval';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import { FORM_ENCLOSURES } from './form-enclosures';
import type { PrintedRow } from './printed-coupling-table';
import { levelBounds, levelRange, productOfDegreeAndIndex } from './row-constraints';

/** The levels of a row, and what the weighted sum of them must be whatever the weights. */
export interface WeighedRow {
  readonly levels: readonly Interval[];
  readonly index: Interval;
}

const FROM_ZERO: Interval = { lower: 0, upper: Infinity };

/**
 * What a row says of the weights under a form and θ: T lies where it is printed and where D and C imply
 * it. Without a level, or without T and D, it says nothing.
 *
 * @returns 'none' where no weights will do
 */
export function weighedRow(
  row: PrintedRow,
  form: CouplingFormName,
  theta: Interval,
): WeighedRow | 'none' | undefined {
  const levels = row.levels.flatMap((level) => (level === undefined ? [] : [levelRange(level)]));
  if (levels.length < row.levels.length || !levels.every(isBounded)) return undefined;
  const implied = impliedIndex(row, levels, { form, theta });
  if (implied === 'none') return 'none';
  const printed = row.index?.interval;
  if (printed === undefined && implied === undefined) return undefined;
  const index = intersection(printed ?? implied ?? FROM_ZERO, implied ?? printed ?? FROM_ZERO);
  return index === undefined ? 'none' : { levels, index };
}

interface FormAndTheta {
  readonly form: CouplingFormName;
  readonly theta: Interval;
}

/** T = D^(1/θ)/C, with C as the levels give it and as it is printed. */
function impliedIndex(
  { degree, coordination }: PrintedRow,
  levels: readonly Interval[],
  { form, theta }: FormAndTheta,
): Interval | 'none' | undefined {
  if (coordination === undefined) return undefined;
  const ofLevels = degreeOf(levels, form);
  const ofDegree =
    ofLevels && degree ? intersection(ofLevels, degree.interval) : (ofLevels ?? degree?.interval);
  if (ofDegree === undefined) return ofLevels && degree ? 'none' : undefined;
  const from = intersection(ofDegree, FROM_ZERO);
  if (from === undefined) return 'none';
  return divide(productOfDegreeAndIndex(coordination.interval, theta), from);
}

/** C of the form over levels cut to its bounds; undefined where they lie outside. */
function degreeOf(levels: readonly Interval[], form: CouplingFormName): Interval | undefined {
  const bounds = levelBounds({ form });
  const cut = levels.flatMap((level) => intersection(level, bounds) ?? []);
  if (cut.length < levels.length) return undefined;
  return FORM_ENCLOSURES[form](cut.map((range, i) => variable(range, i, cut.length))).value;
}

/**
 * The weights with which Σ wU can lie where T does, as half spaces; exactly so for w ≥ 0, since each
 * level may lie anywhere within its digits.
 */
export function slabOf({ levels, index }: WeighedRow): HalfSpace[] {
  const widest = Math.max(...levels.map(width));
  const finite = Number.isFinite(index.upper) ? width(index) : 0;
  const scale = (finite + widest) / 2 || Number.MIN_VALUE;
  const least: HalfSpace = {
    normal: levels.map(({ lower }) => lower),
    limit: index.upper,
    scale,
  };
  const most: HalfSpace = {
    normal: levels.map(({ upper }) => -upper),
    limit: -index.lower,
    scale,
  };
  return [least, most].filter(({ limit }) => Number.isFinite(limit));
}

/** With the last weight as what is left of 1. */
export function withoutLast({ normal, limit, scale }: HalfSpace): HalfSpace {
  const last = normal[normal.length - 1];
  return {
    normal: normal.slice(0, -1).map((x) => x - last),
    limit: limit - last,
    scale,
  };
}
