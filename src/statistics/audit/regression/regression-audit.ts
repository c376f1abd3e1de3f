import type { Allowance } from './allowance';
import type { AuditedCell } from './audited-cell';
import { cellVerdicts } from './cell-verdicts';
import type { Circumstances } from './circumstances';
import { checkStars, type StarAudit } from './check-stars';
import { type CountRange, rangesOf } from './count-range';
import { type ImpliedCount, impliedCounts } from './implied-counts';
import { type Judgement, explanationOf, isContradicted, judge, judgeAll } from './judgement';
import { type LikelySlip, likelySlip } from './likely-slip';
import { largestTried } from './counts-to-try';
import type { CellPlace, PrintedRegression } from './printed-regression';
import { type PreparedTable, prepare } from './prepared-table';
import type { Reading } from './reading';
import type { StarConventionName } from './star-convention';
import { type CriterionForm, RESIDUAL_STATISTICS, isCriterion } from './residual-squares';

/** What holding a printed regression against itself shows, as data. */
export interface RegressionAudit {
  readonly printed: PrintedRegression;
  /** Every printed number with its verdict, rows first. */
  readonly cells: readonly AuditedCell[];
  /** What the verdicts assume; undefined where the table leaves no degrees of freedom. */
  readonly assumed: AssumedSetting | undefined;
  /** Numbers of observations, and how many of the printed numbers contradict them. */
  readonly sampleSize: SampleSize;
  /** Which numbers of observations each pair of printed numbers leaves. */
  readonly implied: readonly ImpliedCount[];
  /** Printed probabilities of 0: they are small, not 0. */
  readonly zeroProbabilities: readonly CellPlace[];
  /** Rows that print the same numbers as an earlier one. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** A practice of which the table says nothing, with which nothing would differ. */
  readonly explanation?: Allowance | undefined;
  /** How F and R² would go together. */
  readonly slip?: LikelySlip | undefined;
  /** Undefined for a table without stars. */
  readonly stars?: StarAudit | undefined;
}

export interface RegressionAuditOptions {
  /** What the table says that its stars stand for; else only what no usual convention allows differs. */
  readonly stars?: StarConventionName;
  /** How standard errors and F were computed, where that is stated. */
  readonly errors?: NonNullable<Circumstances['errors']>;
}

export interface AssumedSetting {
  readonly count: number;
  readonly reading: Reading;
  /** How criteria are printed; undefined without any. */
  readonly form: CriterionForm | undefined;
}

export interface SampleSize {
  readonly printed: number | undefined;
  /** Those that contradict the fewest printed numbers besides n itself. */
  readonly fitting: readonly CountRange[];
  /** How many printed numbers besides n even those contradict. */
  readonly contradicted: number;
  /** Up to which all were tried. */
  readonly largestTried: number;
}

export interface RepeatedRow {
  readonly row: number;
  readonly of: number;
}

/** Holds a printed regression against itself: every verdict by what the printed digits allow. */
export function auditRegression(
  printed: PrintedRegression,
  { stars, errors }: RegressionAuditOptions = {},
): RegressionAudit {
  const table = prepare(withErrors(printed, errors));
  const all = judgeAll(table);
  const sampleSize = sampleSizeOf(table, all);
  const best = judge(table, () => all);
  const explanation = best && explanationOf(table, best);
  return {
    printed,
    cells: cellVerdicts(table, best, sampleSize, explanation),
    assumed: best && assumedOf(table, best),
    sampleSize,
    implied: best === undefined ? [] : impliedCounts(table, best.setting),
    zeroProbabilities: zeroProbabilities(printed),
    repeatedRows: repeatedRows(printed),
    explanation,
    slip: best && slipUnder(table, best),
    stars: checkStars(printed, table.rows, fewestDegrees(table, sampleSize), stars),
  };
}

/** Only where the printed n stands: where other numbers tell of another, F is not the question. */
function slipUnder(table: PreparedTable, best: Judgement): LikelySlip | undefined {
  const { count } = best.setting;
  const isInDoubt = best.contradicted > 0 && count === table.printedCount;
  return isInDoubt ? likelySlip(table, count) : undefined;
}

/** Of the printed n where the rest allows it, else of all numbers of observations that may be the table's. */
function fewestDegrees(
  { printed, printedCount, readings }: PreparedTable,
  { fitting }: SampleSize,
): number {
  const { errors, hasFurtherCoefficients } = printed.circumstances ?? {};
  // Clusters and effects that are not printed leave fewer degrees than n − k.
  if (errors === 'robust' || hasFurtherCoefficients === true) return 1;
  const isAllowed = fitting.some(
    ({ from, to }) => printedCount !== undefined && printedCount >= from && printedCount <= to,
  );
  const counts = [
    ...(isAllowed ? [] : fitting.map(({ from }) => from)),
    ...(printedCount === undefined ? [] : [printedCount]),
  ];
  const most = Math.max(...readings.map(({ coefficientCount }) => coefficientCount));
  const fewest = Math.min(...counts) - most;
  return Number.isFinite(fewest) ? Math.max(1, fewest) : 1;
}

/**
 * Whether a table contradicts itself, without looking for the reasons: the part of auditRegression
 * that many tables are put through.
 */
export function contradictsItself(
  printed: PrintedRegression,
  { errors }: Pick<RegressionAuditOptions, 'errors'> = {},
): boolean {
  const table = prepare(withErrors(printed, errors));
  return table.outOfBounds.length > 0 || hasBrokenCount(table) || isContradicted(table);
}

function withErrors(
  printed: PrintedRegression,
  errors: RegressionAuditOptions['errors'],
): PrintedRegression {
  return errors === undefined
    ? printed
    : { ...printed, circumstances: { ...printed.circumstances, errors } };
}

/** n or df printed, but not whole. */
function hasBrokenCount({ printed, printedCount, printedDegrees }: PreparedTable): boolean {
  const { n, df } = printed.statistics;
  return (
    (n !== undefined && printedCount === undefined) ||
    (df !== undefined && printedDegrees === undefined)
  );
}

function assumedOf({ statistics }: PreparedTable, { setting }: Judgement): AssumedSetting {
  const hasCriteria = RESIDUAL_STATISTICS.some(
    (name) => isCriterion(name) && statistics[name] !== undefined,
  );
  const { count, reading, form } = setting;
  return { count, reading, form: hasCriteria ? form : undefined };
}

function sampleSizeOf(table: PreparedTable, all: readonly Judgement[]): SampleSize {
  const { printedCount } = table;
  const others = all.map(({ setting: { count }, contradicted }) => ({
    count,
    contradicted: contradicted - (printedCount !== undefined && printedCount !== count ? 1 : 0),
  }));
  const fewest = Math.min(...others.map(({ contradicted }) => contradicted));
  const fitting = others.filter(({ contradicted }) => contradicted === fewest);
  return {
    printed: printedCount,
    fitting: rangesOf(fitting.map(({ count }) => count)),
    contradicted: others.length === 0 ? 0 : fewest,
    largestTried: largestTried(table),
  };
}

function zeroProbabilities({ rows, statistics }: PrintedRegression): CellPlace[] {
  const inRows = rows.flatMap(({ probability }, row): CellPlace[] =>
    probability?.value === 0 ? [{ kind: 'row', row, column: 'probability' }] : [],
  );
  return statistics.probf?.value === 0 ? [...inRows, { kind: 'statistic', name: 'probf' }] : inRows;
}

/** Two regressors rarely share all digits; whether they do is for the reader to judge. */
function repeatedRows({ rows }: PrintedRegression): RepeatedRow[] {
  const keys = rows.map(({ coefficient, standardError, tStatistic }) =>
    [coefficient, standardError, tStatistic].map((cell) => cell?.text ?? '').join('|'),
  );
  return keys.flatMap((key, row) => {
    const of = keys.indexOf(key);
    return of < row && key !== '||' ? [{ row, of }] : [];
  });
}
