import { type Steps, asPart } from '../../numerics/steps';
import { furtherNotesOf } from './further-notes';
import type { Note } from './notes';
import type { Regression } from './regression';
import { type RegressionRequest, regressionSteps } from './run-regression';
import type { SeriesTable } from './series-table';

/** A regression, and what a reader should doubt of it beyond the notes under its table. */
export interface NotedRegression {
  readonly regression: Regression;
  readonly furtherNotes: readonly Note[];
}

/** What share of the work is done when the notes are left. */
const NOTES_BEGIN = 0.9;

/**
 * A regression and its further notes, in steps.
 * @throws InputError as runRegression
 */
export function* notedRegressionSteps(
  table: SeriesTable,
  request: RegressionRequest,
): Steps<NotedRegression> {
  const regression = yield* asPart(regressionSteps(table, request), 0, NOTES_BEGIN);
  return { regression, furtherNotes: furtherNotesOf(regression) };
}
