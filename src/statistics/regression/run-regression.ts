import { parseCovariance } from './covariance/covariance-choice';
import { type Design, type DesignOptions, designOf } from './design';
import { parseEquation } from './equation/parse-equation';
import { type Regression, estimate } from './regression';
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
  const design: Design = designOf(parseEquation(request.equation), table, request);
  return estimate(design, parseCovariance(request.covariance ?? 'ordinary'));
}
