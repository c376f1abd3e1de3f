import { InputError } from '../../errors/input-error';
import { parseCovariance } from './covariance/covariance-choice';
import { designOf } from './design';
import { parseEquation } from './equation/parse-equation';
import type { RegressionRequest } from './run-regression';
import type { SeriesTable } from './series-table';
import { type WithinRegression, estimateWithin } from './within';

/**
 * An equation with a constant of its own for each group.
 * @throws InputError for every input that cannot be used; fixedEffectsCovariance for standard errors
 *   that are not ordinary
 */
export function runWithin(table: SeriesTable, request: RegressionRequest): WithinRegression {
  const { covariance = 'ordinary' } = request;
  if (parseCovariance(covariance).kind !== 'ordinary') {
    throw new InputError({ code: 'fixedEffectsCovariance', arrived: covariance });
  }
  return estimateWithin(designOf(parseEquation(request.equation), table, request));
}
