import type { Allowance } from './allowance';
import type { AuditedStatistic, PrintedRegression } from './printed-regression';

/**
 * One way to read a table: how many coefficients the regression has, how many of them are slopes,
 * and whether its sums of squares are about the mean.
 */
export interface Reading {
  /** k, the constant counted. */
  readonly coefficientCount: number;
  /** The numerator's degrees of freedom of F. */
  readonly slopeCount: number;
  /** Σ(y − ȳ)² with n − 1 degrees of freedom, rather than Σy² with n. */
  readonly isCentred: boolean;
  /** Left out where all is as in ordinary least squares. */
  readonly allowance?: Allowance;
}

/** Whether a statistic is held against nothing. */
export function isLeftOut({ allowance }: Reading, name: AuditedStatistic): boolean {
  return allowance?.leftOut.includes(name) === true;
}

/** The degrees of freedom of p: n − k, unless other ones are allowed for. */
export function tailDegreesOf({ allowance, coefficientCount }: Reading, count: number): number {
  return allowance?.tailDegrees ?? count - coefficientCount;
}

/** How many coefficients are thought of where none is printed. */
const MOST_UNPRINTED = 8;

const CONSTANT_NAME =
  /^(c|const|constant|intercept|_cons|_const|\(?intercept\)?|\(?constant\)?|\(?const\)?|@c|常数|常数项|截距|截距项|常量)$/;

/** Whether a row is, by its name, that of the constant. */
export function isConstantName(name: string): boolean {
  return CONSTANT_NAME.test(name.normalize('NFKC').trim().toLowerCase());
}

/**
 * The readings that a table allows. With a constant among its rows, or k given, there is one. Without,
 * the constant may not be printed, may be there under another name, or may be missing.
 */
export function readingsOf({ rows, coefficientCount }: PrintedRegression): Reading[] {
  const count = rows.length;
  if (coefficientCount !== undefined) return [withConstant(coefficientCount)];
  if (count === 0) return Array.from({ length: MOST_UNPRINTED }, (_, i) => withConstant(i + 2));
  if (rows.some(({ name }) => isConstantName(name))) return [withConstant(count)];
  return [
    withConstant(count + 1),
    withConstant(count),
    { coefficientCount: count, slopeCount: count, isCentred: false },
  ];
}

function withConstant(coefficientCount: number): Reading {
  return { coefficientCount, slopeCount: coefficientCount - 1, isCentred: true };
}
