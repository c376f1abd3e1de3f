import { type Interval, isBounded, overlap } from '../../../numerics/interval';
import { comprehensiveIndex, coordinationDegree } from '../../coupling/coupling-coordination';
import { couplingForm } from '../../coupling/coupling-degree';
import type { AssumedDesign } from './assumed-design';
import { expectedCell } from './expected-cell';
import { type PrintedRow, RESULT_COLUMNS, type ResultColumn } from './printed-coupling-table';
import { degreeBounds, leavesForm, levelBounds, levelBox, levelRange } from './row-constraints';
import { brokenIdentities, rowIdentities, solvability } from './row-identities';
import type { VerdictName } from './verdict';

/** A printed result beside what the levels of its row give. */
export interface ComparedResult {
  /** From the levels as they are printed; NaN where they give none, or one is only <0.001. */
  readonly expected: number;
  /** Undefined where the result is not printed. */
  readonly verdict: VerdictName | undefined;
}

export interface TwoWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly theta: number;
}

/**
 * C, T and D of a row of two systems against its levels: consistent where the digits of both allow it;
 * impossible beyond the bounds of the form, C and D also where a level is; and where each may be right,
 * but not all together.
 */
export function compareResults(
  row: PrintedRow,
  design: AssumedDesign,
  weights: TwoWeights,
): Readonly<Record<ResultColumn, ComparedResult>> {
  const expected = expectedResults(row, design, weights);
  const verdicts = RESULT_COLUMNS.map((column) => verdictOn(row, design, column));
  const isBlamed = verdicts.some((verdict) => verdict === 'impossible' || verdict === 'differs');
  const contradict = !isBlamed && solvability(row, design) === 'impossible';
  const compared = RESULT_COLUMNS.map((column, i): [ResultColumn, ComparedResult] => [
    column,
    {
      expected: expected[column],
      verdict: contradict && verdicts[i] === 'consistent' ? 'impossible' : verdicts[i],
    },
  ]);
  return Object.fromEntries(compared) as Record<ResultColumn, ComparedResult>;
}

function verdictOn(
  row: PrintedRow,
  design: AssumedDesign,
  column: ResultColumn,
): VerdictName | undefined {
  const printed = row[column]?.interval;
  if (printed === undefined) return undefined;
  const bounds: Interval =
    column === 'degree' ? degreeBounds(design) : { lower: 0, upper: Infinity };
  if (column !== 'index' && !overlap(printed, bounds)) return 'impossible';
  const box = levelBox({ levels: row.levels, index: row.index }, design);
  const levels = Array.isArray(box) ? box : row.levels.map((level) => level?.interval);
  if (column !== 'index' && levels.some((level) => leavesForm(level, design))) return 'impossible';
  const isWhole = row.levels.every((level) => level !== undefined && isBounded(levelRange(level)));
  return isWhole ? againstLevels(row, design, column) : againstTheRest(row, design, column);
}

function againstLevels(row: PrintedRow, design: AssumedDesign, column: ResultColumn): VerdictName {
  const printed = row[column]?.interval;
  const expected = expectedCell({ levels: row.levels }, design, column);
  if (printed === undefined || expected === undefined) return 'cannotTell';
  if (!overlap(printed, expected)) return 'differs';
  // What is expected may be a little wider than what the levels give.
  const alone: PrintedRow = { levels: row.levels, [column]: row[column] };
  return solvability(alone, design) === 'impossible' ? 'differs' : 'consistent';
}

/** Where a level is not printed: C and D against the one that T leaves, and D against (C·T)^θ. */
function againstTheRest(row: PrintedRow, design: AssumedDesign, column: ResultColumn): VerdictName {
  const identities = rowIdentities(row).filter(({ result }) => result === column);
  if (brokenIdentities(row, design).some(({ result }) => result === column)) return 'differs';
  const areHeld = identities.every((each) => solvability(each.row, design) === 'possible');
  return identities.length > 0 && areHeld ? 'consistent' : 'cannotTell';
}

function expectedResults(
  { levels }: PrintedRow,
  design: AssumedDesign,
  { alpha, beta, theta }: TwoWeights,
): Record<ResultColumn, number> {
  const [first = NaN, second = NaN] = levels.map((level) =>
    level !== undefined && isBounded(level.interval) ? level.value : NaN,
  );
  const { lower, upper } = levelBounds(design);
  const isInForm = Math.min(first, second) >= lower && Math.max(first, second) <= upper;
  const degree = isInForm ? couplingForm(design.form).degree(first, second) : NaN;
  const index = comprehensiveIndex(first, second, alpha, beta);
  return { degree, index, coordination: coordinationDegree(degree, index, theta) };
}
