import type { BinaryOperator, Expression, SeriesReference } from './expression';
import { foldName, writeName } from './expression';
import { EQUATION_FUNCTION_NAMES } from './parse-expression';

/** How tightly an expression binds: a sum least, a number or a name most. */
const TIGHTNESS: Readonly<Record<BinaryOperator, number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  '^': 4,
};
/** A number as large as this was written, whatever it was. */
const BEYOND = '1E999';
const SIGN = 3;
const WHOLE = 5;

/** An expression in the equation language, in capitals; parsing gives the same expression again. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return Number.isFinite(expression.value) ? String(expression.value).toUpperCase() : BEYOND;
    case 'trend':
      return '@TREND';
    case 'series':
      return writeSeries(expression).toUpperCase();
    case 'function':
      return `${expression.name}(${writeExpression(expression.argument)})`;
    case 'difference':
      return writeDifference(expression.argument, expression.order);
    case 'negate':
      return `-${within(expression.operand, SIGN)}`;
    case 'binary': {
      const { operator, left, right } = expression;
      const tightness = TIGHTNESS[operator];
      // ^ takes a name or parentheses on its left and a sign on its right; the others bind leftwards.
      return operator === '^'
        ? `${within(left, WHOLE)}^${within(right, SIGN)}`
        : `${within(left, tightness)}${operator}${within(right, tightness + 1)}`;
    }
  }
}

/** Written so that what stands around it, binding so tightly, does not take it apart. */
function within(expression: Expression, tightness: number): string {
  const text = writeExpression(expression);
  return tightnessOf(expression) >= tightness ? text : `(${text})`;
}

function tightnessOf(expression: Expression): number {
  if (expression.kind === 'binary') return TIGHTNESS[expression.operator];
  return expression.kind === 'negate' ? SIGN : WHOLE;
}

/** A series in the equation language, its name spelled as it is; a shift of −1 is the period before. */
export function writeSeries({ name, shift }: Pick<SeriesReference, 'name' | 'shift'>): string {
  const word = writeName(name);
  const folded = foldName(word);
  // D(TO-1) would be a range of lags of D.
  if (folded === 'TO') return writeShift(`[${word}]`, shift);
  // LOG(-1) would be a logarithm; D(-1) is the lag of D.
  const isFunction = folded !== 'D' && EQUATION_FUNCTION_NAMES.includes(folded);
  return writeShift(isFunction && shift !== 0 ? `[${word}]` : word, shift);
}

function writeShift(word: string, shift: number): string {
  return shift === 0 ? word : `${word}(${shift})`;
}

/** D(1) would be a lead of the series D. */
function writeDifference(argument: Expression, order: number): string {
  const text = writeExpression(argument);
  const inside = /^[+-]?\d+$/.test(text) ? `(${text})` : text;
  return order === 1 ? `D(${inside})` : `D(${inside},${order})`;
}
