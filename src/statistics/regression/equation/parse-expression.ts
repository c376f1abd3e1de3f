import { InputError } from '../../../errors/input-error';
import {
  BRACKETED,
  type BinaryOperator,
  type EquationFunction,
  type Expression,
  type SeriesReference,
  bracketedName,
} from './expression';
import type { Scanner } from './scanner';

const FUNCTIONS: readonly EquationFunction[] = ['LOG', 'EXP', 'ABS', 'SQR'];
/** All that may stand before a parenthesis and is no series. */
export const EQUATION_FUNCTION_NAMES: readonly string[] = [...FUNCTIONS, 'D', 'DLOG'];

const PLAIN_WORD = /\p{L}[\p{L}\p{M}\p{N}_.]*/uy;
const BRACKETED_HERE = new RegExp(BRACKETED.source, 'y');
const TREND = /@TREND(?![\p{L}\p{N}_.])/iuy;
const TO = /to/iy;
const NUMBER = /(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy;
const INTEGER = /[+-]?\s*\d+(?![\p{L}\p{N}_.*/^+-])/uy;

/** (-1 to -3) and (to -3); (TO) may be a series of that name. */
const LAG_RANGE = /^\(\s*([+-]?\s*\d+\s+to\b|to\s*[+-]?\s*\d)/i;

/** A higher difference is taken for a slip of the pen. */
const HIGHEST_DIFFERENCE = 20;

/** `K(-1 to -3)`: a whole term only. */
export interface LagRange {
  readonly kind: 'lagRange';
  readonly series: SeriesReference;
  readonly nameText: string;
  readonly first: number;
  readonly last: number;
}

/** Reads one term: an expression, or a range of lags of one series. */
export function parseTermExpression(scanner: Scanner): Expression | LagRange {
  const start = scanner.position;
  const range = lagRange(scanner);
  if (range !== undefined) return range;
  scanner.rewind(start);
  return sum(scanner);
}

function lagRange(scanner: Scanner): LagRange | undefined {
  const start = scanner.position;
  const name = seriesName(scanner);
  if (name === undefined || scanner.next !== '(') return undefined;
  const nameText = scanner.text.slice(start, scanner.position);
  if (!LAG_RANGE.test(scanner.text.slice(scanner.position))) return undefined;
  refuseConstant(nameText, start);
  const [first, last] = scanner.inParentheses((): [number, number] => {
    const from = integer(scanner) ?? 0;
    scanner.match(TO);
    return [from, integer(scanner) ?? scanner.fail('integer')];
  });
  const series: SeriesReference = { kind: 'series', name, shift: 0, position: start };
  return { kind: 'lagRange', series, nameText, first, last };
}

function sum(scanner: Scanner): Expression {
  return leftToRight(scanner, ['+', '-'], product);
}

function product(scanner: Scanner): Expression {
  return leftToRight(scanner, ['*', '/'], signed);
}

function leftToRight(
  scanner: Scanner,
  operators: readonly BinaryOperator[],
  operand: (scanner: Scanner) => Expression,
): Expression {
  let left = operand(scanner);
  for (;;) {
    const operator = operators.find((candidate) => scanner.take(candidate));
    if (operator === undefined) return left;
    left = { kind: 'binary', operator, left, right: operand(scanner) };
  }
}

function signed(scanner: Scanner): Expression {
  scanner.countPart();
  if (scanner.take('-')) return { kind: 'negate', operand: signed(scanner) };
  if (scanner.take('+')) return signed(scanner);
  return power(scanner);
}

/** ^ binds tightest and to the right; its exponent may carry a sign. */
function power(scanner: Scanner): Expression {
  const base = primary(scanner);
  if (!scanner.take('^')) return base;
  return { kind: 'binary', operator: '^', left: base, right: signed(scanner) };
}

function primary(scanner: Scanner): Expression {
  if (scanner.next === '(') return scanner.inParentheses(() => sum(scanner));
  const number = scanner.match(NUMBER);
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (scanner.next === '@') return trend(scanner);
  const { position } = scanner;
  const bracketed = scanner.next === '[';
  const name = seriesName(scanner);
  if (name === undefined) return scanner.fail('operand', position);
  if (!bracketed) refuseConstant(name, position);
  return scanner.next === '('
    ? called(scanner, name, position, bracketed)
    : { kind: 'series', name, shift: 0, position };
}

function trend(scanner: Scanner): Expression {
  if (scanner.match(TREND) === undefined) scanner.fail('plainWordAfterAt');
  return { kind: 'trend' };
}

/** A plain word, or any name in brackets. */
function seriesName(scanner: Scanner): string | undefined {
  if (scanner.next !== '[') return scanner.match(PLAIN_WORD);
  const name = bracketedName(scanner.match(BRACKETED_HERE) ?? '');
  return name ?? scanner.fail('closingBracket', scanner.text.length);
}

/** What a name with parentheses means: a lag where an integer stands in them, else a function. */
function called(scanner: Scanner, name: string, position: number, bracketed: boolean): Expression {
  const word = name.toUpperCase();
  if (!bracketed && (FUNCTIONS as readonly string[]).includes(word)) {
    const argument = scanner.inParentheses(() => sum(scanner));
    return { kind: 'function', name: word as EquationFunction, argument };
  }
  if (!bracketed && word === 'DLOG') {
    const argument = scanner.inParentheses(() => sum(scanner));
    return { kind: 'difference', order: 1, argument: { kind: 'function', name: 'LOG', argument } };
  }
  return scanner.inParentheses(() => {
    const start = scanner.position;
    const shift = integer(scanner);
    if (shift !== undefined && scanner.next === ')') {
      return { kind: 'series', name, shift, position };
    }
    if (!bracketed && word === 'D') {
      // What began like a lag is the number that an expression begins with: D(2 * K).
      scanner.rewind(start);
      return difference(scanner);
    }
    if (shift !== undefined || bracketed) return scanner.fail('closingParenthesis');
    throw new InputError({
      code: 'unknownEquationFunction',
      position,
      name: word,
      known: EQUATION_FUNCTION_NAMES,
    });
  });
}

/** The inside of `D(K)` and `D(K,2)`. */
function difference(scanner: Scanner): Expression {
  const argument = sum(scanner);
  let order = 1;
  if (scanner.take(',')) {
    const { position } = scanner;
    order = integer(scanner) ?? scanner.fail('integer');
    if (order < 1 || order > HIGHEST_DIFFERENCE) {
      throw new InputError({
        code: 'differenceOrder',
        position,
        order,
        allowed: HIGHEST_DIFFERENCE,
      });
    }
  }
  return { kind: 'difference', order, argument };
}

function integer(scanner: Scanner): number | undefined {
  const text = scanner.match(INTEGER);
  return text === undefined ? undefined : Number(text.replace(/\s/g, ''));
}

function refuseConstant(name: string, position: number): void {
  if (name.toUpperCase() === 'C') throw new InputError({ code: 'constantInsideTerm', position });
}
