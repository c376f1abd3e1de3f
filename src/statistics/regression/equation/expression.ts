/** A term of an equation, read: what it computes, how it is written, where it stands. */
export interface Term {
  readonly expression: Expression;
  /** The text of the equation in capitals, without blanks outside brackets. */
  readonly text: string;
  /** Counted from 0 in the equation's text. */
  readonly position: number;
}

/** The constant, or a term with values of its own. */
export type Regressor =
  { readonly kind: 'constant'; readonly text: 'C' } | ({ readonly kind: 'term' } & Term);

export interface Equation {
  readonly dependent: Term;
  readonly regressors: readonly Regressor[];
}

export type EquationFunction = 'LOG' | 'EXP' | 'ABS' | 'SQR';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | SeriesReference
  | { readonly kind: 'trend' }
  | { readonly kind: 'function'; readonly name: EquationFunction; readonly argument: Expression }
  | { readonly kind: 'difference'; readonly order: number; readonly argument: Expression }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A column by name; a shift of −1 is the period before, 1 the period after. */
export interface SeriesReference {
  readonly kind: 'series';
  readonly name: string;
  readonly shift: number;
  readonly position: number;
}

/** The series that an expression reads, each time it is named. */
export function seriesIn(expression: Expression): SeriesReference[] {
  switch (expression.kind) {
    case 'number':
    case 'trend':
      return [];
    case 'series':
      return [expression];
    case 'function':
    case 'difference':
      return seriesIn(expression.argument);
    case 'negate':
      return seriesIn(expression.operand);
    case 'binary':
      return [...seriesIn(expression.left), ...seriesIn(expression.right)];
  }
}

/** Whether an expression differs from one observation to the next: it reads a series or the trend. */
export function hasValues(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'series':
    case 'trend':
      return true;
    case 'function':
    case 'difference':
      return hasValues(expression.argument);
    case 'negate':
      return hasValues(expression.operand);
    case 'binary':
      return hasValues(expression.left) || hasValues(expression.right);
  }
}

/** Whether one expression is another with every series shifted by the same number of periods. */
export function isShiftOf(candidate: Expression, original: Expression, shift: number): boolean {
  if (candidate.kind === 'series' && original.kind === 'series') {
    return (
      foldName(candidate.name) === foldName(original.name) &&
      candidate.shift === original.shift + shift
    );
  }
  if (candidate.kind === 'number' && original.kind === 'number') {
    return candidate.value === original.value;
  }
  if (candidate.kind === 'function' && original.kind === 'function') {
    return (
      candidate.name === original.name && isShiftOf(candidate.argument, original.argument, shift)
    );
  }
  if (candidate.kind === 'difference' && original.kind === 'difference') {
    return (
      candidate.order === original.order && isShiftOf(candidate.argument, original.argument, shift)
    );
  }
  if (candidate.kind === 'negate' && original.kind === 'negate') {
    return isShiftOf(candidate.operand, original.operand, shift);
  }
  if (candidate.kind === 'binary' && original.kind === 'binary') {
    return (
      candidate.operator === original.operator &&
      isShiftOf(candidate.left, original.left, shift) &&
      isShiftOf(candidate.right, original.right, shift)
    );
  }
  return false;
}

/**
 * Full-width letters, digits and signs, as Chinese keyboards write them, to their plain forms, and
 * the minus sign U+2212 to a hyphen. Every character keeps its place.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
    .replace(/\u2212/g, '-');
}

/** The form in which names are compared: case, width and outer blanks do not count. */
export function foldName(name: string): string {
  return foldWidth(name).trim().replace(/\s+/g, ' ').toUpperCase();
}

/** A name in brackets, inside which `]]` stands for `]`. */
export const BRACKETED = /\[(?:[^\]]|\]\])*\](?!\])/;

/** A column's name as an equation has it: in brackets unless it is a plain word other than C. */
export function writeName(name: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N}_.]*$/u.test(foldWidth(name)) && foldName(name) !== 'C';
  return isPlain ? name : `[${name.replaceAll(']', ']]')}]`;
}

/** The name that a text in brackets stands for; undefined for any other text. */
export function bracketedName(text: string): string | undefined {
  const isBracketed = BRACKETED.exec(text)?.[0] === text;
  return isBracketed ? text.slice(1, -1).replaceAll(']]', ']') : undefined;
}
