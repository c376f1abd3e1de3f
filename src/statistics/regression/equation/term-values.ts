import type { Reason } from '../../../errors/reason';
import { recoverDecimal } from '../../../numerics/decimal';
import {
  type DoubleDouble,
  add,
  divide,
  fromNumber,
  integerPower,
  multiply,
  negate,
  subtract,
  toNumber,
} from '../../../numerics/double-double';
import { type DoubleDoubleVector, zeroVector } from '../../../numerics/double-double-vector';
import { neighbours } from '../neighbours';
import { type Observations, trendOf } from '../observations';
import type { BinaryOperator, EquationFunction, Expression } from './expression';

/** The values of an expression at each observation: NaN where missing, and why a value is no number. */
export interface TermValues {
  readonly values: DoubleDoubleVector;
  /** By observation; such an observation holds NaN in values. */
  readonly faults: ReadonlyMap<number, Reason>;
}

/** Where an expression takes its series from. */
export interface EvaluationContext {
  readonly observations: Observations;
  /** A series by the name in the equation, its decimals recovered. */
  readonly series: (name: string, position: number) => DoubleDoubleVector;
  /** The text of the term, for messages. */
  readonly term: string;
}

const MISSING: DoubleDouble = { high: NaN, low: 0 };
/** Too large for a double; whatever is formed from it is so too, never a missing value. */
const OVERFLOW: DoubleDouble = { high: Infinity, low: 0 };
const NO_FAULTS: ReadonlyMap<number, Reason> = new Map();

/**
 * Computes an expression in double-double. Sums, products, quotients and integer powers keep about
 * 32 digits; LOG, EXP, SQR and other powers are taken in doubles.
 */
export function evaluate(expression: Expression, context: EvaluationContext): TermValues {
  const { observations } = context;
  switch (expression.kind) {
    case 'number':
      return withoutFaults(fill(observations.count, () => recoverDecimal(expression.value)));
    case 'trend':
      return withoutFaults({
        high: trendOf(observations),
        low: new Float64Array(observations.count),
      });
    case 'series': {
      const read = withoutFaults(context.series(expression.name, expression.position));
      return expression.shift === 0 ? read : shifted(read, observations, expression.shift);
    }
    case 'negate':
      return mapValues(evaluate(expression.operand, context), negate);
    case 'function':
      return applyFunction(expression.name, evaluate(expression.argument, context), context);
    case 'difference':
      return differenced(evaluate(expression.argument, context), observations, expression.order);
    case 'binary':
      return combine(
        expression.operator,
        evaluate(expression.left, context),
        evaluate(expression.right, context),
        context,
      );
  }
}

function withoutFaults(values: DoubleDoubleVector): TermValues {
  return { values, faults: NO_FAULTS };
}

function at({ high, low }: DoubleDoubleVector, index: number): DoubleDouble {
  return { high: high[index], low: low[index] };
}

/** Fills a vector; a missing value, or one that cannot be represented, loses its low part. */
function fill(count: number, value: (index: number) => DoubleDouble): DoubleDoubleVector {
  const filled = zeroVector(count);
  for (let i = 0; i < count; i++) {
    const { high, low } = value(i);
    filled.high[i] = high;
    filled.low[i] = Number.isFinite(high) ? low : 0;
  }
  return filled;
}

function mapValues(
  { values, faults }: TermValues,
  map: (value: DoubleDouble) => DoubleDouble,
): TermValues {
  return { values: fill(values.high.length, (i) => map(at(values, i))), faults };
}

function shifted(read: TermValues, observations: Observations, shift: number): TermValues {
  const sources = neighbours(observations, shift);
  const values = fill(observations.count, (i) =>
    sources[i] < 0 ? MISSING : at(read.values, sources[i]),
  );
  if (read.faults.size === 0) return withoutFaults(values);
  const faults = new Map<number, Reason>();
  sources.forEach((source, i) => {
    const fault = read.faults.get(source);
    if (fault !== undefined) faults.set(i, fault);
  });
  return { values, faults };
}

/** (1 − L)ⁿ x. */
function differenced(read: TermValues, observations: Observations, order: number): TermValues {
  let result = read;
  for (let step = 0; step < order; step++) {
    const before = shifted(result, observations, -1);
    const now = result.values;
    result = {
      values: fill(observations.count, (i) => combined('-', at(now, i), at(before.values, i))),
      faults: new Map([...before.faults, ...result.faults]),
    };
  }
  return result;
}

function applyFunction(
  name: EquationFunction,
  argument: TermValues,
  { observations, term }: EvaluationContext,
): TermValues {
  const faults = new Map(argument.faults);
  const values = fill(observations.count, (i) => {
    const value = at(argument.values, i);
    const number = toNumber(value);
    if (isOverflow(value)) return OVERFLOW;
    const label = observations.labels[i];
    if (name === 'LOG' && number <= 0) {
      faults.set(i, { code: 'domainOfLog', term, label, arrived: number });
      return MISSING;
    }
    if (name === 'SQR' && number < 0) {
      faults.set(i, { code: 'domainOfRoot', term, label, arrived: number });
      return MISSING;
    }
    return name === 'ABS' && value.high < 0 ? negate(value) : plainFunction(name, value);
  });
  return { values, faults };
}

function plainFunction(name: EquationFunction, value: DoubleDouble): DoubleDouble {
  switch (name) {
    case 'ABS':
      return value;
    case 'LOG':
      // The low part's share of the logarithm, to first order.
      return fromNumber(Math.log(value.high) + value.low / value.high);
    case 'EXP':
      return fromNumber(Math.exp(value.high) * (1 + value.low));
    case 'SQR':
      return fromNumber(Math.sqrt(toNumber(value)));
  }
}

function combine(
  operator: BinaryOperator,
  left: TermValues,
  right: TermValues,
  { observations, term }: EvaluationContext,
): TermValues {
  const faults = new Map([...right.faults, ...left.faults]);
  const values = fill(observations.count, (i) => {
    const a = at(left.values, i);
    const b = at(right.values, i);
    const label = observations.labels[i];
    const dividesByZero =
      (operator === '/' && b.high === 0) || (operator === '^' && a.high === 0 && b.high < 0);
    if (dividesByZero && !Number.isNaN(a.high)) {
      faults.set(i, { code: 'divisionByZero', term, label });
      return MISSING;
    }
    if (operator === '^' && a.high < 0 && !Number.isInteger(b.high) && !Number.isNaN(b.high)) {
      faults.set(i, { code: 'domainOfRoot', term, label, arrived: toNumber(a) });
      return MISSING;
    }
    return combined(operator, a, b);
  });
  return { values, faults };
}

function isOverflow({ high }: DoubleDouble): boolean {
  return high === Infinity || high === -Infinity;
}

/** Beyond about 1e300 the parts of a product overflow where the product need not. */
function combined(operator: BinaryOperator, a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  if (Number.isNaN(a.high) || Number.isNaN(b.high)) return MISSING;
  if (isOverflow(a) || isOverflow(b)) return OVERFLOW;
  const result = inDoubleDouble(operator, a, b);
  return Number.isNaN(result.high) ? fromNumber(inDoubles(operator, a.high, b.high)) : result;
}

function inDoubles(operator: BinaryOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
  }
}

function inDoubleDouble(operator: BinaryOperator, a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    case '^':
      return Number.isInteger(b.high) && b.low === 0 && Math.abs(b.high) <= 1000
        ? integerPower(a, b.high)
        : fromNumber(toNumber(a) ** toNumber(b));
  }
}
