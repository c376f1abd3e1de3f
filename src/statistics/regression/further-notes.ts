import type { Design } from './design';
import { cointegrationCriticalValue, dickeyFullerCriticalValues } from './diagnostics/mackinnon';
import { residualUnitRoot } from './diagnostics/residual-unit-root';
import { varianceInflation } from './diagnostics/variance-inflation';
import { type Expression, isShiftOf, seriesIn } from './equation/expression';
import { termsOf } from './equation/parse-equation';
import { unshifted } from './equation/shift-expression';
import type { Note } from './notes';
import type { Regression } from './regression';
import { isUnbroken } from './unbroken';

/** From here on textbooks call regressors nearly collinear. */
const LARGE_INFLATION = 10;
/** Fewer residuals say nothing of a unit root. */
const FEWEST_RESIDUALS = 12;
/** The place of 10% among MacKinnon's critical values. */
const TEN_PERCENT = 2;

/**
 * What a reader should doubt of a regression, beyond the notes under its table: regressors that are
 * nearly collinear, residuals that look as if they had a unit root.
 */
export function furtherNotesOf(regression: Regression): Note[] {
  return [...collinearityNotes(regression), ...unitRootNotes(regression)];
}

/** Centred variance inflation above 10; an equation without a constant has none. */
function collinearityNotes(regression: Regression): Note[] {
  const terms = varianceInflation(regression).flatMap(({ term, centered }) =>
    typeof centered === 'number' && centered > LARGE_INFLATION
      ? [{ term, inflation: centered }]
      : [],
  );
  return terms.length === 0 ? [] : [{ code: 'nearlyCollinear', terms }];
}

/**
 * Where the order of observations means something, residuals are one unbroken series, and a unit
 * root in them is not rejected at 10%, by the critical value of as many series as the equation holds.
 * A lag of the dependent variable takes the unit root out of the residuals; beside it, where that
 * value does not hold, the one of an observed series raises no doubt too many.
 */
function unitRootNotes(regression: Regression): Note[] {
  const { design, isExactFit, observationCount } = regression;
  const isOrdered = design.observations.calendar !== undefined || design.dependsOnOrder;
  if (!isOrdered || isExactFit || observationCount < FEWEST_RESIDUALS) return [];
  if (!isUnbroken(design)) return [];
  const found = residualUnitRoot(regression);
  if (found === undefined) return [];
  const { statistic, lags, observationCount: count } = found;
  const series = design.hasLaggedDependent ? 1 : seriesCount(design);
  const criticalValue =
    series === 1
      ? dickeyFullerCriticalValues(count, 'n')[TEN_PERCENT]
      : cointegrationCriticalValue(count, series);
  if (!(statistic >= criticalValue)) return [];
  return [{ code: 'unitRootInResiduals', statistic, criticalValue, lags, series }];
}

/** The series of an equation, the dependent variable counted, each once whatever its lags. */
function seriesCount({ equation }: Design): number {
  const own: Expression[] = [];
  for (const { expression } of termsOf(equation)) {
    if (seriesIn(expression).length === 0) continue;
    const series = unshifted(expression);
    if (!own.some((known) => isShiftOf(series, known, 0))) own.push(series);
  }
  return own.length;
}
