import { type Interval, isBounded, overlap } from '../../../numerics/interval';
import { comprehensiveIndex, coordinationDegree } from '../../coupling/coupling-coordination';
import { couplingForm } from '../../coupling/coupling-degree';
import type { AssumedDesign } from './assumed-design';
import { expectedCell } from './expected-cell';
import { type PrintedRow, RESULT_COLUMNS, type ResultColumn } from './printed-coupling-table';
import { degreeBounds, leavesForm, levelBounds } from './row-constraints';
import { solvability } from './row-identities';
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
  const areAllConsistent = verdicts.every((v) => v === undefined || v === 'consistent');
  const contradict = areAllConsistent && solvability(row, design) === 'impossible';
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
  if (column !== 'index' && row.levels.some((level) => leavesForm(level?.interval, design))) {
    return 'impossible';
  }
  const expected = expectedCell({ levels: row.levels }, design, column);
  if (expected === undefined || row.levels.includes(undefined)) return 'cannotTell';
  if (!overlap(printed, expected)) return 'differs';
  // What is expected may be a little wider than what the levels give.
  const alone: PrintedRow = { levels: row.levels, [column]: row[column] };
  return solvability(alone, design) === 'impossible' ? 'differs' : 'consistent';
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
