import { distance, type Interval, intersection, isBounded } from '../../../numerics/interval';
import { allSteps } from '../../../numerics/steps';
import type { AssumedDesign } from './assumed-design';
import { expectedCell } from './expected-cell';
import {
  cellOfRow,
  printedCells,
  type PrintedRow,
  type ResultColumn,
  type RowCell,
} from './printed-coupling-table';
import { degreeBounds, levelRange, rowConstraints } from './row-constraints';
import { type Solvability, type Solving, solveRowSteps } from './solve-row';

/**
 * degree: C follows from the levels. index: T follows from the levels. results: D follows from the C
 * and T that are printed. coordination: D follows from the levels.
 */
export type IdentityName = 'degree' | 'index' | 'results' | 'coordination';

/** An identity that a row's printed cells can be held against. */
export interface RowIdentity {
  readonly name: IdentityName;
  /** The row without the cells that have no part in it. */
  readonly row: PrintedRow;
  /** The result that it gives. */
  readonly result: ResultColumn;
}

/** An identity that no unrounded values satisfy. */
export interface BrokenIdentity {
  readonly name: IdentityName;
  readonly cells: readonly RowCell[];
  readonly result: ResultColumn;
  /** What the other cells give for the result, and how far the printed one is from that. */
  readonly expected: Interval | undefined;
  readonly by: number;
}

/** The identities that the printed cells of a row suffice for. */
export function rowIdentities(row: PrintedRow): RowIdentity[] {
  const { levels, degree, index, coordination } = row;
  // Of a level that is >0.9 nothing follows but what T tells of it.
  const missing = levels.filter((level) => !level || !isBounded(levelRange(level))).length;
  const identities: RowIdentity[] = [];
  const hasLevels = missing === 0 || (missing === 1 && index !== undefined);
  // A level that is not printed is taken from T.
  const ofLevels: PrintedRow = missing === 0 ? { levels } : { levels, index };
  if (hasLevels && degree !== undefined) {
    identities.push({ name: 'degree', result: 'degree', row: { ...ofLevels, degree } });
  }
  if (missing === 0 && index !== undefined) {
    identities.push({ name: 'index', result: 'index', row: { levels, index } });
  }
  if (degree !== undefined && index !== undefined && coordination !== undefined) {
    const none = levels.map(() => undefined);
    const results = { levels: none, degree, index, coordination };
    identities.push({ name: 'results', result: 'coordination', row: results });
  }
  if (hasLevels && coordination !== undefined) {
    const own = { ...ofLevels, coordination };
    identities.push({ name: 'coordination', result: 'coordination', row: own });
  }
  return identities;
}

/** Those of a row's identities that fail by themselves. */
export function brokenIdentities(row: PrintedRow, design: AssumedDesign): BrokenIdentity[] {
  return allSteps(brokenIdentitiesSteps(row, design));
}

export function* brokenIdentitiesSteps(
  row: PrintedRow,
  design: AssumedDesign,
): Solving<BrokenIdentity[]> {
  const broken: BrokenIdentity[] = [];
  for (const identity of rowIdentities(row)) {
    // A C beyond the bounds of its form is told of as that.
    const known = identity.name === 'results' ? withinBounds(identity.row, design) : identity.row;
    const solved = yield* solvabilitySteps(known, design);
    if (solved !== 'impossible') continue;
    const { name, result } = identity;
    const expected = expectedCell(identity.row, design, result);
    const printed = cellOfRow(row, result)?.interval;
    const by = printed === undefined || expected === undefined ? 0 : distance(printed, expected);
    broken.push({ name, result, cells: printedCells(identity.row), expected, by });
  }
  return broken;
}

/** C·T is formed of what is printed, whether it may be or not. */
function withinBounds(row: PrintedRow, design: AssumedDesign): PrintedRow {
  const { degree } = row;
  if (degree === undefined || intersection(degree.interval, degreeBounds(design))) return row;
  const { index, coordination } = row;
  // Beyond the bounds: D alone is held against (C·T)^θ.
  const expected = expectedCell(row, design, 'coordination');
  const isMet =
    index !== undefined &&
    coordination !== undefined &&
    expected !== undefined &&
    distance(coordination.interval, expected) === 0;
  return isMet ? { levels: row.levels } : row;
}

export function solvability(row: PrintedRow, design: AssumedDesign): Solvability {
  return allSteps(solvabilitySteps(row, design));
}

export function* solvabilitySteps(row: PrintedRow, design: AssumedDesign): Solving<Solvability> {
  const constraints = rowConstraints(row, design);
  const solved = constraints === undefined ? 'impossible' : yield* solveRowSteps(constraints);
  yield undefined;
  return solved;
}
