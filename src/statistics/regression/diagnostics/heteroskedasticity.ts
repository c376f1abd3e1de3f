import { InputError } from '../../../errors/input-error';
import {
  type DoubleDouble,
  divide,
  fromNumber,
  multiply,
  negate,
  subtract,
  toNumber,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  element,
  multiplyElements,
  vectorOf,
} from '../../../numerics/double-double-vector';
import type { Regression } from '../regression';
import {
  type AuxiliaryTerm,
  jointTests,
  quotient,
  regressAuxiliary,
  regressorsWithConstant,
} from './auxiliary-regression';
import { type TestResult, chiSquareTest } from './test-result';

export type HeteroskedasticityTest = 'bpg' | 'harvey' | 'glejser' | 'white' | 'whitecross';

/**
 * Tests of heteroskedasticity by a regression of the size of the residuals on a constant and on:
 *
 * - bpg (Breusch-Pagan-Godfrey): e² on the regressors; scaled ESS/(2s⁴)
 * - harvey: ln e² on the regressors; scaled ESS/ψ′(½), ψ′(½) = π²/2
 * - glejser: |e| on the regressors; scaled ESS/((1 − 2/π)s²)
 * - white: e² on the squares of the regressors, as EViews has it; scaled as bpg
 * - whitecross: e² on the regressors, their squares and products; scaled as bpg
 *
 * with s² = e′e/(T − k), as EViews scales; R and gretl divide by T. F and Obs·R² test all terms but
 * the constant; a term that others explain wholly (the square of a dummy) is left out.
 *
 * @throws InputError onlyConstant, zeroResidual, auxiliaryTooShort
 */
export function heteroskedasticityTest(
  regression: Regression,
  test: HeteroskedasticityTest,
): TestResult {
  const auxiliary = regressAuxiliary({
    test,
    dependent: sizeOfResiduals(regression, test),
    terms: explainingTerms(regression, test),
    redundant: 'leftOut',
  });
  const terms = auxiliary.coefficientCount - 1;
  if (terms === 0) throw new InputError({ code: 'testNeedsRegressors', test });
  const explained = subtract(auxiliary.totalSumOfSquares, auxiliary.sumSquaredResiduals);
  return {
    statistics: [
      ...jointTests(auxiliary),
      chiSquareTest('scaledExplained', scaledExplained(regression, test, explained), terms),
    ],
    equation: auxiliary.equation,
  };
}

function sizeOfResiduals(regression: Regression, test: HeteroskedasticityTest): AuxiliaryTerm {
  const { residuals, design } = regression;
  if (test === 'glejser') return { text: 'ARESID', values: absolute(residuals) };
  if (test !== 'harvey') return { text: 'RESID^2', values: multiplyElements(residuals, residuals) };
  const zero = residuals.high.indexOf(0);
  if (zero >= 0) {
    const label = design.observations.labels[design.included[zero]];
    throw new InputError({ code: 'zeroResidual', test, label });
  }
  return { text: 'LRESID2', values: logarithmOfSquare(residuals) };
}

function absolute(vector: DoubleDoubleVector): DoubleDoubleVector {
  return vectorOf(vector.high.length, (i) =>
    vector.high[i] < 0 ? negate(element(vector, i)) : element(vector, i),
  );
}

/** ln e², taken in doubles with the low part's share to first order. */
function logarithmOfSquare({ high, low }: DoubleDoubleVector): DoubleDoubleVector {
  return vectorOf(high.length, (i) =>
    fromNumber(2 * (Math.log(Math.abs(high[i])) + low[i] / high[i])),
  );
}

function explainingTerms(regression: Regression, test: HeteroskedasticityTest): AuxiliaryTerm[] {
  const terms = regressorsWithConstant(regression);
  if (test !== 'white' && test !== 'whitecross') return terms;
  const [constant, ...levels] = terms;
  const squares = levels.map((term) => product(term, term));
  if (test === 'white') return [constant, ...squares];
  const crosses = levels.flatMap((left, i) =>
    levels.slice(i + 1).map((right) => product(left, right)),
  );
  return [constant, ...levels, ...squares, ...crosses];
}

function product(left: AuxiliaryTerm, right: AuxiliaryTerm): AuxiliaryTerm {
  return {
    text:
      left === right
        ? `${inParentheses(left.text)}^2`
        : `${inParentheses(left.text)}*${inParentheses(right.text)}`,
    values: multiplyElements(left.values, right.values),
  };
}

/** A term of several parts keeps them together. */
function inParentheses(text: string): string {
  const outside = text.replace(/\[[^\]]*\]/g, '').replace(/\([^()]*\)/g, '');
  return /[-+*/^]/.test(outside) ? `(${text})` : text;
}

function scaledExplained(
  { sumSquaredResiduals, observationCount, coefficientCount }: Regression,
  test: HeteroskedasticityTest,
  explained: DoubleDouble,
): number {
  const variance = divide(sumSquaredResiduals, fromNumber(observationCount - coefficientCount));
  switch (test) {
    case 'harvey':
      return (2 * toNumber(explained)) / Math.PI ** 2;
    case 'glejser':
      return quotient(explained, variance) / (1 - 2 / Math.PI);
    default:
      return quotient(explained, multiply(variance, variance)) / 2;
  }
}
