import type { RowColumn } from '../../statistics/audit/regression/printed-regression';
import { isConstantName } from '../../statistics/audit/regression/reading';
import { type FoundNumber, holdsWords, numbersAt } from './found-number';
import { type ShownBlock, shownText } from './reader';
import { readPrinted } from './read-printed';
import { namesStatistic, rowColumnOf, statisticNamed } from './regression-headings';
import type { TableHeader } from './table-header';

/** What stands beside or beneath a coefficient without a heading of its own. */
export interface Beside {
  readonly parentheses?: FoundNumber;
  readonly brackets?: FoundNumber;
  /** A line beneath without either. */
  readonly plain?: FoundNumber;
}

/** A named line of a table with the lines without a name beneath it. */
export interface NamedLine {
  readonly row: number;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<RowColumn, FoundNumber>>>;
  readonly beside: Beside;
  /** Words stand under a heading of numbers. */
  readonly hasWords: boolean;
}

/** The named lines of a table, told apart. */
export interface TableLines {
  readonly coefficients: readonly NamedLine[];
  /** The others, statistics among them. */
  readonly others: readonly NamedLine[];
  /** Whether one of the others may be a coefficient. */
  readonly mayHaveFurther: boolean;
}

/**
 * A line is a coefficient only where it is evidently one: a number with its standard error, t or p
 * beside or beneath it, or with stars; alone only in a table that prints nothing beside any. With the
 * first statistic after them the coefficients end.
 */
export function tableLines(shown: ShownBlock, header: TableHeader): TableLines {
  const lines = namedLines(shown, header);
  const candidates = lines.filter(({ cells }) => cells.coefficient !== undefined);
  const areAlone = !header.isHeaded && !candidates.some(isAccompanied);
  const coefficients: NamedLine[] = [];
  const others: NamedLine[] = [];
  let hasEnded = false;
  let mayHaveFurther = false;
  lines.forEach((line, at) => {
    const { name, cells } = line;
    const isStatistic = namesStatistic(name) && !isTerm(lines, at, hasEnded);
    if (isStatistic && cells.coefficient !== undefined && coefficients.length > 0) hasEnded = true;
    const isLone =
      cells.coefficient !== undefined &&
      !isAccompanied(line) &&
      !line.hasWords &&
      !isNumberOfModel(line);
    const isEvident = isAccompanied(line) || (isLone && (areAlone || isConstantName(name)));
    if (isStatistic) others.push(line);
    else if (isEvident && !hasEnded) coefficients.push(line);
    else {
      others.push(line);
      // Neither surely a coefficient nor surely none.
      if ((isEvident && !areAlone) || (isLone && !hasEnded && coefficients.length > 0)) {
        mayHaveFurther = true;
      }
    }
  });
  return { coefficients, others, mayHaveFurther };
}

/** (1) or 1 above a column of a table without other headings. */
function isNumberOfModel({ row, cells }: NamedLine): boolean {
  const value = Math.abs(cells.coefficient?.number.value ?? 0);
  return row === 0 && Number.isInteger(value) && value >= 1;
}

function isAccompanied({ cells, beside, hasWords }: NamedLine): boolean {
  if (cells.coefficient === undefined || hasWords) return false;
  const { standardError, tStatistic, probability } = cells;
  return (
    (standardError ?? tStatistic ?? probability ?? beside.parentheses ?? beside.brackets) !==
      undefined ||
    beside.plain !== undefined ||
    cells.coefficient.number.stars > 0
  );
}

/**
 * N, T and F name terms as well as statistics. A term has something beside it; n is whole, and what
 * stands with F is its probability, after the last coefficient.
 */
function isTerm(lines: readonly NamedLine[], at: number, hasEnded: boolean): boolean {
  const line = lines[at];
  const { name, cells, beside } = line;
  const { coefficient } = cells;
  if (name.length > 2 || hasEnded || coefficient === undefined || !isAccompanied(line))
    return false;
  const statistic = statisticNamed(name);
  if (statistic !== 'f') return true;
  const isMoreToCome = lines
    .slice(at + 1)
    .some((later) => !namesStatistic(later.name) && isAccompanied(later));
  if (isMoreToCome) return true;
  const { number } = beside.parentheses ?? beside.brackets ?? beside.plain ?? {};
  const { standardError, tStatistic } = cells;
  const isProbability = number === undefined || (number.interval.upper >= 0 && number.value <= 1);
  return (standardError ?? tStatistic) !== undefined || !isProbability;
}

function namedLines(shown: ShownBlock, header: TableHeader): NamedLine[] {
  const lines: NamedLine[] = [];
  for (let row = header.row + 1; row < shown.cells.length; row++) {
    // Another table with headings of its own begins.
    if (header.isHeaded && headsAgain(shown, row)) break;
    const name = nameAt(shown, row, header);
    const own = foundIn(shown, row, header);
    const last = lines[lines.length - 1];
    if (name !== '') lines.push({ row, name, ...own });
    else if (last !== undefined) lines[lines.length - 1] = withBeneath(last, own, header);
  }
  return lines;
}

function headsAgain({ cells }: ShownBlock, row: number): boolean {
  const roles = cells[row].map((cell) => rowColumnOf(shownText(cell)));
  return new Set(roles.filter((role) => role !== undefined)).size >= 2;
}

/** The words left of the numbers: the last of them, where a number of the model stands before. */
function nameAt({ cells }: ShownBlock, row: number, { roles, isHeaded }: TableHeader): string {
  const line = cells[row];
  const first = roles.findIndex((role) => role !== undefined);
  if (isHeaded && first > 1) {
    const words = line.slice(0, first).filter((cell) => {
      const text = shownText(cell);
      return text !== '' && readPrinted(cell) === undefined;
    });
    if (words.length > 0) return shownText(words[words.length - 1]);
  }
  return shownText(line[0]);
}

type Own = Pick<NamedLine, 'cells' | 'beside' | 'hasWords'>;

function foundIn(shown: ShownBlock, row: number, { roles, isHeaded }: TableHeader): Own {
  const cells: Partial<Record<RowColumn, FoundNumber>> = {};
  const beside: { -readonly [Key in keyof Beside]: Beside[Key] } = {};
  let hasWords = false;
  roles.forEach((role, column) => {
    if (role === undefined) return;
    if (isHeaded && column > 0 && holdsWords(shown.cells[row][column])) hasWords = true;
    for (const found of numbersAt(shown, row, column)) {
      const { enclosed } = found.number;
      if (role === 'coefficient' && enclosed !== undefined) beside[enclosed] ??= found;
      else cells[role] ??= withoutDoubt(found, role);
    }
  });
  return { cells, beside, hasWords };
}

/** Under a heading of its own a number has the sign that it shows; that of t is held against b. */
function withoutDoubt(found: FoundNumber, role: RowColumn): FoundNumber {
  if (role === 'coefficient' || role === 'tStatistic') return found;
  return { number: found.number, text: found.text };
}

/** With a line beneath that has no name: a number in its coefficient's column never replaces that. */
function withBeneath(line: NamedLine, own: Own, { isHeaded }: TableHeader): NamedLine {
  const { coefficient, ...headed } = own.cells;
  const added: Beside = { ...own.beside };
  const beneath: Beside =
    coefficient === undefined
      ? added
      : coefficient.isSignUnsure === true
        ? { ...added, parentheses: coefficient }
        : { ...added, plain: coefficient };
  return {
    ...line,
    cells: isHeaded && coefficient === undefined ? { ...headed, ...line.cells } : line.cells,
    beside: { ...beneath, ...line.beside },
  };
}
