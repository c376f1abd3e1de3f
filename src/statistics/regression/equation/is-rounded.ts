import { isDecimal } from '../../../numerics/decimal';
import type { Expression, SeriesReference } from './expression';

/**
 * Whether the values of an expression are off by the rounding of doubles: where a series holds
 * numbers that were worked out in cells, and where a logarithm, an exponential or a root is taken.
 * Everything else is computed in double-double from decimals.
 */
export function isRounded(
  expression: Expression,
  isRoundedSeries: (series: SeriesReference) => boolean,
): boolean {
  const within = (part: Expression): boolean => isRounded(part, isRoundedSeries);
  switch (expression.kind) {
    case 'number':
      return !isDecimal(expression.value);
    case 'trend':
      return false;
    case 'series':
      return isRoundedSeries(expression);
    case 'function':
      return expression.name !== 'ABS' || within(expression.argument);
    case 'difference':
      return within(expression.argument);
    case 'negate':
      return within(expression.operand);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '^' && !isWholeNumber(right)) return true;
      return within(left) || within(right);
    }
  }
}

function isWholeNumber(expression: Expression): boolean {
  return expression.kind === 'negate'
    ? isWholeNumber(expression.operand)
    : expression.kind === 'number' && Number.isInteger(expression.value);
}
