import { distance, type Interval } from '../../../numerics/interval';
import { allSteps } from '../../../numerics/steps';
import type { AssumedDesign } from './assumed-design';
import { expectedCell } from './expected-cell';
import {
  cellOfRow,
  printedCells,
  type PrintedRow,
  type RowCell,
  withoutCell,
} from './printed-coupling-table';
import { degreeBounds } from './row-constraints';
import {
  type BrokenIdentity,
  brokenIdentitiesSteps,
  rowIdentities,
  solvabilitySteps,
} from './row-identities';
import type { Solvability, Solving } from './solve-row';
import type { Verdict } from './verdict';

/** A row held against a design. */
export interface RowAudit {
  readonly solvability: Solvability;
  readonly broken: readonly BrokenIdentity[];
  readonly verdicts: ReadonlyMap<RowCell, Verdict>;
}

/** Judges every printed cell of a row: by the bounds, by each identity, and by all together. */
export function auditRow(row: PrintedRow, design: AssumedDesign): RowAudit {
  return allSteps(auditRowSteps(row, design));
}

/** The same, one step for each question that is solved. */
export function* auditRowSteps(row: PrintedRow, design: AssumedDesign): Solving<RowAudit> {
  const verdicts = new Map<RowCell, Verdict>();
  for (const cell of printedCells(row)) {
    const beyond = boundVerdict(row, design, cell);
    if (beyond !== undefined) verdicts.set(cell, beyond);
  }
  const solved = yield* solvabilitySteps(row, design);
  const isWhole = verdicts.size === 0 && solved !== 'impossible';
  if (isWhole) {
    for (const cell of printedCells(row)) verdicts.set(cell, soundVerdict(row, cell, solved));
    return { solvability: solved, broken: [], verdicts };
  }
  const broken = yield* brokenIdentitiesSteps(row, design);
  yield* blame(row, design, broken, verdicts);
  return { solvability: 'impossible', broken, verdicts };
}

function boundVerdict(row: PrintedRow, design: AssumedDesign, cell: RowCell): Verdict | undefined {
  const printed = cellOfRow(row, cell);
  // T may be below 0, and so may levels of which neither C nor D is said to come.
  const isBounded = cell !== 'index' && (typeof cell !== 'number' || hasDegree(row));
  if (printed === undefined || !isBounded) return undefined;
  const { lower, upper } = printed.interval;
  if (upper < 0) return { verdict: 'impossible', reason: { code: 'belowZero' }, by: -upper };
  const largest = degreeBounds(design).upper;
  if (cell !== 'degree' || lower <= largest) return undefined;
  const reason = { code: 'aboveLargest', largest, form: design.form } as const;
  return { verdict: 'impossible', reason, by: lower - largest };
}

function hasDegree({ degree, coordination }: PrintedRow): boolean {
  return degree !== undefined || coordination !== undefined;
}

function soundVerdict(row: PrintedRow, cell: RowCell, solved: Solvability): Verdict {
  const identities = rowIdentities(row)
    .filter((identity) => cellOfRow(identity.row, cell) !== undefined)
    .map(({ name }) => name);
  if (identities.length === 0) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  return solved === 'possible'
    ? { verdict: 'consistent', reason: { code: 'holds', identities } }
    : { verdict: 'cannotTell', reason: { code: 'undecided' } };
}

/**
 * Of a row that cannot be right: the one cell without which the rest holds, where there is one; else
 * the results that differ from what gives them, while the cells beside them may as well be wrong.
 */
function* blame(
  row: PrintedRow,
  design: AssumedDesign,
  broken: readonly BrokenIdentity[],
  verdicts: Map<RowCell, Verdict>,
): Solving<void> {
  const cells = printedCells(row);
  const beyond = [...verdicts.keys()];
  const rest = beyond.reduce(withoutCell, row);
  const solvedRest = yield* solvabilitySteps(rest, design);
  if (beyond.length > 0 && solvedRest !== 'impossible') {
    // What is beyond its bounds explains all: whatever it is held against says nothing of the others.
    for (const cell of printedCells(rest)) verdicts.set(cell, soundVerdict(rest, cell, solvedRest));
    return;
  }
  const others = cells.filter((cell) => !verdicts.has(cell));
  const culprits: RowCell[] = [];
  for (const cell of others) {
    const solved = yield* solvabilitySteps(withoutCell(rest, cell), design);
    if (solved !== 'impossible') culprits.push(cell);
  }
  const [culprit] = culprits;
  if (culprits.length === 1 && beyond.length === 0) {
    const expected = expectedCell(row, design, culprit);
    verdicts.set(culprit, culpritVerdict(row, culprit, expected));
  } else {
    for (const identity of broken) blameResult(identity, verdicts);
    if (broken.length === 0 && beyond.length === 0) blameAll(cells, verdicts);
  }
  for (const cell of cells) {
    if (!verdicts.has(cell)) verdicts.set(cell, besideVerdict(row, cell, culprits, broken));
  }
}

function culpritVerdict(row: PrintedRow, cell: RowCell, expected: Interval | undefined): Verdict {
  const printed = cellOfRow(row, cell)?.interval;
  const by = printed === undefined || expected === undefined ? 0 : distance(printed, expected);
  return {
    verdict: 'differs',
    reason: { code: 'onlyCulprit', expected },
    ...(by > 0 ? { by } : {}),
  };
}

function blameResult(
  { name, result, expected, by }: BrokenIdentity,
  verdicts: Map<RowCell, Verdict>,
): void {
  if (verdicts.has(result) || expected === undefined) return;
  const reason = { code: 'differs', identity: name, expected } as const;
  verdicts.set(result, { verdict: 'differs', reason, ...(by > 0 ? { by } : {}) });
}

function blameAll(cells: readonly RowCell[], verdicts: Map<RowCell, Verdict>): void {
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    verdicts.set(cell, { verdict: 'impossible', reason: { code: 'onlyTogether', cells } });
  }
}

/** A cell that is not blamed: sound where the contradiction is explained without it. */
function besideVerdict(
  row: PrintedRow,
  cell: RowCell,
  culprits: readonly RowCell[],
  broken: readonly BrokenIdentity[],
): Verdict {
  const isInvolved = broken.some(({ cells }) => cells.includes(cell));
  const isExplained = culprits.length === 1 || (culprits.length > 0 && !culprits.includes(cell));
  if (isInvolved && !isExplained) {
    const cells = culprits.length > 0 ? culprits : [...new Set(broken.flatMap((b) => b.cells))];
    return { verdict: 'cannotTell', reason: { code: 'oneOfThese', cells } };
  }
  return soundVerdict(row, cell, 'possible');
}
