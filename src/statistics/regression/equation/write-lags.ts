import type { Expression } from './expression';
import { shiftExpression } from './shift-expression';
import { writeExpression } from './write-expression';

/**
 * The terms that shift an expression back by each number of periods from first to last: `K(0 to -2)`
 * for a series, `LOG(K) LOG(K(-1))` for anything else; empty where last is before first.
 */
export function writeLags(expression: Expression, first: number, last: number): string {
  if (last < first) return '';
  if (expression.kind === 'series' && last > first) {
    const { shift } = expression;
    const name = writeExpression({ ...expression, shift: 0 });
    return `${name}(${shift - first} to ${shift - last})`;
  }
  return Array.from({ length: last - first + 1 }, (_, index) =>
    writeExpression(shiftExpression(expression, -first - index)),
  ).join(' ');
}
