import { fromNumber, multiply, subtract } from '../../../numerics/double-double';
import { type DoubleDoubleVector, zeroVector } from '../../../numerics/double-double-vector';
import type { Regression } from '../regression';
import { requireUnbroken } from '../unbroken';
import { fOfMoreTerms, quotient, regressAuxiliary, regressorsOf } from './auxiliary-regression';
import { type TestResult, chiSquareTest, fTest } from './test-result';

/**
 * Serial correlation LM test (T. S. Breusch, Australian Economic Papers 17 (1978) 334–355; L. G.
 * Godfrey, Econometrica 46 (1978) 1293–1301): the residuals on the regressors and their own lags,
 * presample residuals zero. Obs·R² = T(1 − u′u/e′e), which is T times the centred R² where the
 * equation has a constant; F tests the lags.
 *
 * @throws InputError severalGroups, holeInSeries, auxiliaryTooShort
 */
export function serialCorrelationTest(regression: Regression, lags: number): TestResult {
  requireUnbroken(regression.design, 'bg');
  const { residuals, sumSquaredResiduals, observationCount, coefficientCount } = regression;
  const auxiliary = regressAuxiliary({
    test: 'bg',
    dependent: { text: 'RESID', values: residuals },
    terms: [
      ...regressorsOf(regression),
      ...Array.from({ length: lags }, (_, index) => ({
        text: `RESID(-${index + 1})`,
        values: movedDown(residuals, index + 1),
      })),
    ],
    redundant: 'refused',
  });
  const left = auxiliary.sumSquaredResiduals;
  const degrees = observationCount - coefficientCount - lags;
  const explained = subtract(sumSquaredResiduals, left);
  const lagrange = quotient(multiply(fromNumber(observationCount), explained), sumSquaredResiduals);
  return {
    statistics: [
      fTest(fOfMoreTerms(sumSquaredResiduals, left, lags, degrees), lags, degrees),
      chiSquareTest('observationsTimesRSquared', lagrange, lags),
    ],
    equation: auxiliary.equation,
  };
}

/** The vector some places later, zeros before it. */
function movedDown(vector: DoubleDoubleVector, places: number): DoubleDoubleVector {
  const moved = zeroVector(vector.high.length);
  if (places >= vector.high.length) return moved;
  moved.high.set(vector.high.subarray(0, vector.high.length - places), places);
  moved.low.set(vector.low.subarray(0, vector.low.length - places), places);
  return moved;
}
