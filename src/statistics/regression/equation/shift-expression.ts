import { type Expression, seriesIn } from './expression';

/** An expression with every series in it shifted by so many periods; −1 is the period before. */
export function shiftExpression(expression: Expression, shift: number): Expression {
  switch (expression.kind) {
    case 'number':
    case 'trend':
      return expression;
    case 'series':
      return { ...expression, shift: expression.shift + shift };
    case 'function':
    case 'difference':
      return { ...expression, argument: shiftExpression(expression.argument, shift) };
    case 'negate':
      return { ...expression, operand: shiftExpression(expression.operand, shift) };
    case 'binary':
      return {
        ...expression,
        left: shiftExpression(expression.left, shift),
        right: shiftExpression(expression.right, shift),
      };
  }
}

/** Moved so that its first series is that of the same period: what all lags of it have in common. */
export function unshifted(expression: Expression): Expression {
  const shift = seriesIn(expression)[0]?.shift ?? 0;
  return shiftExpression(expression, -shift);
}
