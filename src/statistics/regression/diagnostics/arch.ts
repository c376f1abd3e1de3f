import {
  type DoubleDoubleVector,
  constantVector,
  multiplyElements,
} from '../../../numerics/double-double-vector';
import { InputError } from '../../../errors/input-error';
import type { Regression } from '../regression';
import { requireUnbroken } from '../unbroken';
import { jointTests, regressAuxiliary } from './auxiliary-regression';
import type { TestResult } from './test-result';

/**
 * ARCH test (R. F. Engle, Econometrica 50 (1982) 987–1007): e² on a constant and q lags of e², over
 * the T − q observations that have them. F and (T − q)·R² test the lags.
 *
 * @throws InputError severalGroups, holeInSeries, auxiliaryTooShort
 */
export function archTest(regression: Regression, lags: number): TestResult {
  requireUnbroken(regression.design, 'arch');
  const squares = multiplyElements(regression.residuals, regression.residuals);
  const count = regression.observationCount - lags;
  if (count <= lags + 1) {
    throw new InputError({
      code: 'auxiliaryTooShort',
      test: 'arch',
      observations: Math.max(0, count),
      coefficients: lags + 1,
    });
  }
  const auxiliary = regressAuxiliary({
    test: 'arch',
    dependent: { text: 'RESID^2', values: part(squares, lags, count) },
    terms: [
      { text: 'C', values: constantVector(count, 1) },
      ...Array.from({ length: lags }, (_, index) => ({
        text: `RESID^2(-${index + 1})`,
        values: part(squares, lags - index - 1, count),
      })),
    ],
    redundant: 'refused',
  });
  return { statistics: jointTests(auxiliary), equation: auxiliary.equation };
}

function part({ high, low }: DoubleDoubleVector, start: number, count: number): DoubleDoubleVector {
  return { high: high.slice(start, start + count), low: low.slice(start, start + count) };
}
