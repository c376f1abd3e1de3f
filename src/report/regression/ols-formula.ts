import { formulaCall, textArgument } from '../../text/formula-text';
import { sheetPrefix } from '../cell-address';
import type { RegressionSource } from './regression-sheet';

/** =OLS(equation, data, sample, covariance, group), what is left out at the end left out. */
export function olsFormula(source: RegressionSource): string {
  const { equation, sample, covariance, group } = source;
  const standard = covariance === 'ordinary' ? undefined : covariance;
  return formulaCall('OLS', [
    textArgument(equation),
    dataAddress(source),
    textArgument(sample),
    textArgument(standard),
    textArgument(group),
  ]);
}

/** =OLS.FIT(equation, data, sample, group). */
export function fitFormula(source: RegressionSource): string {
  const { equation, sample, group } = source;
  return formulaCall('OLS.FIT', [
    textArgument(equation),
    dataAddress(source),
    textArgument(sample),
    textArgument(group),
  ]);
}

function dataAddress({ sheetName, address }: RegressionSource): string {
  return sheetPrefix(sheetName) + address;
}
