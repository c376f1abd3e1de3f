import { absolute, contains, hull, overlap } from '../../numerics/interval';
import { checkStars } from '../../statistics/audit/regression/check-stars';
import { ratioOf } from '../../statistics/audit/regression/coefficient-ratio';
import { prepare } from '../../statistics/audit/regression/prepared-table';
import type { PrintedRow, RowColumn } from '../../statistics/audit/regression/printed-regression';
import { MOST_DEGREES, tailOf } from '../../statistics/audit/regression/student-tail';
import type { Beside, NamedLine } from './coefficient-lines';
import type { FoundNumber } from './found-number';
import { printedCell } from './printed-cell';

/** What may stand in parentheses beside or beneath a coefficient. */
export type InParentheses = Exclude<RowColumn, 'coefficient'>;

type Enclosure = 'parentheses' | 'brackets';
const ENCLOSURES: readonly Enclosure[] = ['parentheses', 'brackets'];

/** What the numbers beside coefficients were taken for, and on what grounds. */
export interface BesideReading {
  readonly parentheses?: InParentheses;
  readonly brackets?: InParentheses;
  /**
   * stated: by the user. note: by the table. evident: nothing else goes with signs, stars and ratios.
   * assumed: others would go as well. unknown: they were left out, because nothing tells.
   */
  readonly grounds: 'stated' | 'note' | 'evident' | 'assumed' | 'unknown';
}

type Roles = Readonly<Partial<Record<Enclosure, InParentheses>>>;

/** The likeliest first: of readings that go as well as each other it is assumed. */
const ORDER: readonly InParentheses[] = ['tStatistic', 'standardError', 'probability'];
/** Degrees of freedom that no published regression falls below: stars are held against them. */
const FEWEST_DEGREES = 3;

/**
 * What stands in parentheses and in brackets: as stated, as a note of the table says, or as signs,
 * bounds, stars and, where both are there, b/se = t allow. Undefined where nothing stands there.
 */
export function besideReading(
  lines: readonly NamedLine[],
  stated: InParentheses | undefined,
  noted: Roles,
): BesideReading | undefined {
  const used = ENCLOSURES.filter((enclosure) =>
    lines.some(({ beside }) => at(beside, enclosure) !== undefined),
  );
  if (used.length === 0) return undefined;
  const known: Roles = {
    ...noted,
    ...(stated === undefined ? {} : { [used[0]]: stated }),
  };
  const tried = combinations(used).filter((roles) =>
    used.every(
      (enclosure) => known[enclosure] === undefined || known[enclosure] === roles[enclosure],
    ),
  );
  const scored = tried
    .map((roles) => ({ roles, misfits: misfitsOf(lines, roles) }))
    .sort((a, b) => a.misfits - b.misfits);
  const [best, next] = scored;
  if (best === undefined) return { grounds: 'unknown' };
  if (next === undefined) {
    return { ...best.roles, grounds: stated === undefined ? 'note' : 'stated' };
  }
  if (best.misfits < next.misfits) return { ...best.roles, grounds: 'evident' };
  return best.misfits === 0 ? { ...best.roles, grounds: 'assumed' } : { grounds: 'unknown' };
}

function combinations(used: readonly Enclosure[]): Roles[] {
  const [first, second] = used;
  return ORDER.flatMap((role): Roles[] =>
    second === undefined
      ? [{ [first]: role }]
      : ORDER.filter((other) => other !== role).map((other) => ({
          [first]: role,
          [second]: other,
        })),
  );
}

/** What stands in an enclosure; a line beneath without one counts as in parentheses. */
function at(
  { parentheses, brackets, plain }: Beside,
  enclosure: Enclosure,
): FoundNumber | undefined {
  return enclosure === 'brackets' ? brackets : (parentheses ?? plain);
}

/** The cells of a line, with those beside its coefficient in their roles. */
export function rolesApplied(
  { cells, beside }: NamedLine,
  roles: Roles,
): Partial<Record<RowColumn, FoundNumber>> {
  const applied: Partial<Record<RowColumn, FoundNumber>> = { ...cells };
  for (const enclosure of ENCLOSURES) {
    const role = roles[enclosure];
    const found = at(beside, enclosure);
    if (role === undefined || found === undefined) continue;
    applied[role] ??= signed(found, role, cells.coefficient);
  }
  return applied;
}

/** t with the sign of its coefficient, where it is printed without one. */
export function withSignOf<Cells extends Partial<Record<RowColumn, FoundNumber>>>(
  cells: Cells,
): Cells {
  const { coefficient, tStatistic } = cells;
  if (tStatistic === undefined) return cells;
  const unsure: FoundNumber = { ...tStatistic, isSignUnsure: true };
  return { ...cells, tStatistic: signed(unsure, 'tStatistic', coefficient) };
}

/**
 * Whether t under its own heading may stand in parentheses: a spreadsheet made each negative, and b is not
 * so throughout.
 */
export function mayBeEnclosedRatios(
  rows: readonly Partial<Record<RowColumn, FoundNumber>>[],
): boolean {
  const beside = rows.filter(({ tStatistic }) => tStatistic !== undefined);
  return (
    beside.every(({ tStatistic }) => tStatistic?.isSignUnsure === true) &&
    beside.some(({ coefficient }) => (coefficient?.number.value ?? 0) > 0)
  );
}

/** Of a number whose sign Excel made up the size is known: t has the sign of its coefficient. */
function signed(
  found: FoundNumber,
  role: InParentheses,
  coefficient: FoundNumber | undefined,
): FoundNumber {
  if (found.isSignUnsure !== true) return found;
  const isNegative = role === 'tStatistic' && (coefficient?.number.value ?? 0) < 0;
  const { number } = found;
  if (isNegative === number.value < 0) return { number, text: found.text };
  const { value, digits, interval } = number;
  return {
    number: {
      ...number,
      value: -value,
      digits: -digits,
      interval: { lower: -interval.upper, upper: -interval.lower },
    },
    text: found.text.replace(/^[-−(]\s*|\)$/g, ''),
  };
}

function misfitsOf(lines: readonly NamedLine[], roles: Roles): number {
  const rows = lines.map((line): PrintedRow => {
    const cells = Object.entries(rolesApplied(line, roles)).map(
      ([column, { number, text }]) => [column, printedCell(number, text)] as const,
    );
    return { name: line.name, ...Object.fromEntries(cells) };
  });
  const printed = { rows, statistics: {} };
  const stars = checkStars(printed, prepare(printed).rows, FEWEST_DEGREES);
  const starred =
    (stars?.rows.filter(({ verdict }) => verdict === 'differs').length ?? 0) +
    (stars?.disordered.length ?? 0);
  return rows.reduce((sum, row) => sum + misfitsOfRow(row), starred);
}

/** Bounds, signs, t as b/se and p of t where both are there. */
function misfitsOfRow({ coefficient, standardError, tStatistic, probability }: PrintedRow): number {
  const isNegative = standardError !== undefined && standardError.interval.upper < 0;
  const isNoShare =
    probability !== undefined && !overlap(probability.interval, { lower: 0, upper: 1 });
  const hasOtherSign =
    coefficient !== undefined &&
    tStatistic !== undefined &&
    !contains(coefficient.interval, 0) &&
    !contains(tStatistic.interval, 0) &&
    coefficient.value < 0 !== tStatistic.value < 0;
  const isOtherRatio =
    coefficient !== undefined &&
    standardError !== undefined &&
    tStatistic !== undefined &&
    !overlap(
      absolute(ratioOf(coefficient.interval, standardError.interval)),
      absolute(tStatistic.interval),
    );
  const isOtherTail =
    probability !== undefined &&
    tStatistic !== undefined &&
    !overlap(
      hull(tailOf(tStatistic.interval, FEWEST_DEGREES), tailOf(tStatistic.interval, MOST_DEGREES)),
      probability.interval,
    );
  // A sign may be lost and a digit slip; what no standard error and no probability can be weighs more.
  const impossible = [isNegative, isNoShare].filter(Boolean).length;
  return 2 * impossible + [hasOtherSign, isOtherRatio, isOtherTail].filter(Boolean).length;
}
