import type { Expression } from './expression';

/**
 * How many periods away from its own an expression reads, differences counted: 3 for `D(K(-1),2)`.
 */
export function reachOf(expression: Expression): number {
  const { back, ahead } = span(expression);
  return Math.max(back, ahead);
}

/** Whether an expression depends on the order of observations. */
export function dependsOnOrder(expression: Expression): boolean {
  return reachOf(expression) > 0 || holdsTrend(expression);
}

/** The farthest periods that an expression reads, before and after its own. */
function span(expression: Expression): { back: number; ahead: number } {
  switch (expression.kind) {
    case 'number':
    case 'trend':
      return { back: 0, ahead: 0 };
    case 'series':
      return { back: -expression.shift, ahead: expression.shift };
    case 'negate':
      return span(expression.operand);
    case 'function':
      return span(expression.argument);
    case 'difference': {
      const { back, ahead } = span(expression.argument);
      return { back: back + expression.order, ahead };
    }
    case 'binary': {
      const [left, right] = [span(expression.left), span(expression.right)];
      return {
        back: Math.max(left.back, right.back),
        ahead: Math.max(left.ahead, right.ahead),
      };
    }
  }
}

function holdsTrend(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'series':
      return false;
    case 'trend':
      return true;
    case 'negate':
      return holdsTrend(expression.operand);
    case 'function':
    case 'difference':
      return holdsTrend(expression.argument);
    case 'binary':
      return holdsTrend(expression.left) || holdsTrend(expression.right);
  }
}
