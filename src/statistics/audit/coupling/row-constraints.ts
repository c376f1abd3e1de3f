import {
  type Enclosure,
  powerOf,
  productOf,
  scaled,
  sumOf,
  variable,
} from '../../../numerics/enclosure';
import {
  divide,
  type Interval,
  intersection,
  isBounded,
  multiply,
  power,
  subtract,
} from '../../../numerics/interval';
import { couplingForm } from '../../coupling/coupling-degree';
import type { PrintedValue } from '../printed-value';
import type { AssumedDesign } from './assumed-design';
import { FORM_ENCLOSURES } from './form-enclosures';
import type { PrintedRow } from './printed-coupling-table';

/**
 * A row as a question: is there a point in the box at which every function lies within its target?
 * The box holds the unrounded levels, or C and T themselves where the levels do not give them.
 */
export interface RowConstraints {
  readonly box: readonly Interval[];
  readonly targets: readonly Interval[];
  /** The functions over a part of the box, in the order of the targets. */
  readonly enclose: (box: readonly Interval[]) => Enclosure[];
}

const FROM_ZERO: Interval = { lower: 0, upper: Infinity };

/** What C of a form may be. */
export function degreeBounds({ form }: AssumedDesign): Interval {
  return { lower: 0, upper: couplingForm(form).largestDegree };
}

/** What a level may be where C is formed from it. */
export function levelBounds({ form }: Pick<AssumedDesign, 'form'>): Interval {
  const { largestInput } = couplingForm(form);
  return { lower: 0, upper: largestInput ?? Infinity };
}

/** D^(1/θ) = C·T. */
export function productOfDegreeAndIndex(coordination: Interval, theta: Interval): Interval {
  return power(coordination, divide({ lower: 1, upper: 1 }, theta));
}

/** T as printed and, where C and D are, as they imply it; undefined where the two disagree. */
function indexRange(
  { degree, index, coordination }: PrintedRow,
  design: AssumedDesign,
): Interval | undefined {
  const printed = index?.interval ?? FROM_ZERO;
  if (degree === undefined || coordination === undefined) return printed;
  const product = productOfDegreeAndIndex(coordination.interval, design.theta);
  const ofDegree = intersection(degree.interval, degreeBounds(design));
  if (ofDegree === undefined) return printed;
  return intersection(printed, divide(product, ofDegree));
}

/**
 * The range of the one level that is not printed, from T and the others; unbounded above where
 * nothing bounds it, undefined where nothing is left.
 */
export function impliedLevel(
  row: PrintedRow,
  design: AssumedDesign,
  system: number,
): Interval | undefined {
  const index = indexRange(row, design);
  if (index === undefined) return undefined;
  let rest = index;
  for (const [i, level] of row.levels.entries()) {
    if (i === system || level === undefined) continue;
    rest = subtract(rest, multiply(design.weights[i], levelRange(level)));
  }
  return divide(rest, design.weights[system]);
}

/** What a printed level may be: one that is only said to be below something is 0 at least. */
export function levelRange({ interval: { lower, upper } }: PrintedValue): Interval {
  return { lower: lower === -Infinity && upper >= 0 ? 0 : lower, upper };
}

/** The box of levels; undefined where several or unbounded ones are missing. */
export function levelBox(row: PrintedRow, design: AssumedDesign): Interval[] | 'empty' | undefined {
  const box: Interval[] = [];
  if (row.levels.filter((level) => level === undefined).length > 1) return undefined;
  for (const [system, level] of row.levels.entries()) {
    const printed = level && levelRange(level);
    const range = printed && isBounded(printed) ? printed : boundedByIndex(row, design, system);
    if (range === undefined) return 'empty';
    if (!isBounded(range)) return undefined;
    box.push(range);
  }
  return box;
}

/** A level that is not printed, or only said to be above something, from T and the others. */
function boundedByIndex(
  row: PrintedRow,
  design: AssumedDesign,
  system: number,
): Interval | undefined {
  const implied = impliedLevel(row, design, system);
  const level = row.levels[system];
  return implied && level ? intersection(implied, levelRange(level)) : implied;
}

/** Whether C follows from such levels: no form takes negative ones. A box that only touches is cut. */
export function levelsWithinBounds(
  box: readonly Interval[],
  design: AssumedDesign,
): Interval[] | undefined {
  const bounds = levelBounds(design);
  const cut = box.map((range) => intersection(range, bounds));
  return cut.every((range) => range !== undefined) ? cut : undefined;
}

/** Whether C cannot have come from a level: one below 0, or above what the form takes. */
export function leavesForm(level: Interval | undefined, design: AssumedDesign): boolean {
  return level !== undefined && intersection(level, levelBounds(design)) === undefined;
}

/** @returns undefined where the row cannot be right, whatever stands behind its digits */
export function rowConstraints(row: PrintedRow, design: AssumedDesign): RowConstraints | undefined {
  const bounds = degreeBounds(design);
  const degree = row.degree?.interval;
  if (degree !== undefined && intersection(degree, bounds) === undefined) return undefined;
  const levels = levelBox(row, design);
  const hasDegree = degree !== undefined || row.coordination !== undefined;
  if (levels === 'empty') return undefined;
  const ranges = levels ?? row.levels.map((level) => level?.interval);
  if (hasDegree && ranges.some((level) => leavesForm(level, design))) return undefined;
  const forDegree =
    levels !== undefined && hasDegree ? levelsWithinBounds(levels, design) : undefined;
  if (levels !== undefined && forDegree !== undefined) {
    return fromLevels(row, design, forDegree);
  }
  // Where nothing hangs on C, levels tell of T; without levels C and T stand for themselves.
  return levels !== undefined ? ofIndexAlone(row, design, levels) : ofResults(row, design);
}

function weightedSum(levels: readonly Enclosure[], { weights }: AssumedDesign): Enclosure {
  return levels.map((level, i) => scaled(weights[i], level)).reduce(sumOf);
}

function variables(box: readonly Interval[]): Enclosure[] {
  return box.map((range, i) => variable(range, i, box.length));
}

function coordinationOf(degree: Enclosure, index: Enclosure, { theta }: AssumedDesign): Enclosure {
  return powerOf(productOf(degree, index), theta);
}

function fromLevels(
  { degree, index, coordination }: PrintedRow,
  design: AssumedDesign,
  box: readonly Interval[],
): RowConstraints {
  const targets = [degree, index, coordination].flatMap((value) => value?.interval ?? []);
  const enclose = (part: readonly Interval[]): Enclosure[] => {
    const levels = variables(part);
    const ofDegree = FORM_ENCLOSURES[design.form](levels);
    const ofIndex = weightedSum(levels, design);
    return [
      ...(degree === undefined ? [] : [ofDegree]),
      ...(index === undefined ? [] : [ofIndex]),
      ...(coordination === undefined ? [] : [coordinationOf(ofDegree, ofIndex, design)]),
    ];
  };
  return { box, targets: withEnds(targets, enclose(box)), enclose };
}

/** Of <0.05 what the function reaches: a target without an end has no width to measure a miss in. */
function withEnds(targets: readonly Interval[], reached: readonly Enclosure[]): Interval[] {
  return targets.map((target, k) =>
    isBounded(target) ? target : (intersection(target, reached[k].value) ?? target),
  );
}

/** T against the levels. */
function ofIndexAlone(
  { index }: PrintedRow,
  design: AssumedDesign,
  box: readonly Interval[],
): RowConstraints {
  return {
    box,
    targets: index === undefined ? [] : [index.interval],
    enclose: (part) => (index === undefined ? [] : [weightedSum(variables(part), design)]),
  };
}

/** D against C and T as they are printed. */
function ofResults(
  { degree, index, coordination }: PrintedRow,
  design: AssumedDesign,
): RowConstraints {
  const isWhole = degree !== undefined && index !== undefined && coordination !== undefined;
  if (!isWhole) return { box: [], targets: [], enclose: () => [] };
  const box = [
    intersection(degree.interval, degreeBounds(design)) ?? degree.interval,
    intersection(index.interval, FROM_ZERO) ?? index.interval,
  ];
  return {
    box,
    targets: [coordination.interval],
    enclose: (part) => {
      const [ofDegree, ofIndex] = variables(part);
      return [coordinationOf(ofDegree, ofIndex, design)];
    },
  };
}
