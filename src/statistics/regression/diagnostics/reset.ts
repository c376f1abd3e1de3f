import { integerPower, subtract } from '../../../numerics/double-double';
import { type DoubleDoubleVector, element, vectorOf } from '../../../numerics/double-double-vector';
import type { Regression } from '../regression';
import { fOfMoreTerms, quotient, regressAuxiliary, regressorsOf } from './auxiliary-regression';
import { type TestResult, chiSquareTest, fTest, tTest } from './test-result';

/**
 * RESET (J. B. Ramsey, Journal of the Royal Statistical Society B 31 (1969) 350–371): the equation
 * with powers ŷ², …, ŷ^(m+1) of its fitted values added. F and LR = T·ln(e′e/u′u) test the powers;
 * of one power t as well.
 *
 * @throws InputError auxiliaryTooShort, auxiliaryCollinear where the powers add nothing new
 */
export function resetTest(regression: Regression, powers: number): TestResult {
  const { design, residuals, sumSquaredResiduals, observationCount } = regression;
  const fitted = vectorOf(observationCount, (i) =>
    subtract(element(design.dependent, i), element(residuals, i)),
  );
  const auxiliary = regressAuxiliary({
    test: 'reset',
    dependent: { text: design.equation.dependent.text, values: design.dependent },
    terms: [
      ...regressorsOf(regression),
      ...Array.from({ length: powers }, (_, index) => ({
        text: `FITTED^${index + 2}`,
        values: power(fitted, index + 2),
      })),
    ],
    redundant: 'refused',
  });
  const left = auxiliary.sumSquaredResiduals;
  const degrees = observationCount - auxiliary.coefficientCount;
  const ratio = observationCount * Math.log(quotient(sumSquaredResiduals, left));
  const added = auxiliary.equation.coefficients.slice(-1)[0];
  return {
    statistics: [
      ...(powers === 1 ? [tTest(added.tStatistic, degrees)] : []),
      fTest(fOfMoreTerms(sumSquaredResiduals, left, powers, degrees), powers, degrees),
      chiSquareTest('logLikelihoodRatio', ratio, powers),
    ],
    equation: auxiliary.equation,
  };
}

function power(vector: DoubleDoubleVector, exponent: number): DoubleDoubleVector {
  return vectorOf(vector.high.length, (i) => integerPower(element(vector, i), exponent));
}
