import { type Steps, asPart, allSteps } from '../../numerics/steps';
import { parseCovariance } from './covariance/covariance-choice';
import { type DesignOptions, designSteps } from './design';
import { parseEquation } from './equation/parse-equation';
import { type Regression, estimateSteps } from './regression';
import type { SeriesTable } from './series-table';

export interface RegressionRequest extends DesignOptions {
  /** In EViews' language, as in `DU C K K(-1) DU(-1)`. */
  readonly equation: string;
  /** As a user writes it: ordinary, hc0 to hc3, hac, hac:L, hac:L:raw; ordinary when left out. */
  readonly covariance?: string | undefined;
}

/**
 * Least squares of an equation over a table, as EViews' `ls` command runs it.
 * @throws InputError for every input that cannot be used
 */
export function runRegression(table: SeriesTable, request: RegressionRequest): Regression {
  return allSteps(regressionSteps(table, request));
}

/**
 * runRegression in steps, so that a host may do something else between them, or stop.
 * @throws InputError as runRegression
 */
export function* regressionSteps(
  table: SeriesTable,
  request: RegressionRequest,
): Steps<Regression> {
  const equation = parseEquation(request.equation);
  const design = yield* asPart(designSteps(equation, table, request), 0, 0.5);
  const choice = parseCovariance(request.covariance ?? 'ordinary');
  return yield* asPart(estimateSteps(design, choice), 0.5, 1);
}
