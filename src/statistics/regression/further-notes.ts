import { dickeyFullerCriticalValues } from './diagnostics/mackinnon';
import { residualUnitRoot } from './diagnostics/residual-unit-root';
import { varianceInflation } from './diagnostics/variance-inflation';
import type { Note } from './notes';
import type { Regression } from './regression';
import { firstHole, placesByGroup } from './unbroken';

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
 * root in them is not rejected at 10%. MacKinnon's critical values are those of an observed series;
 * those of an equation's residuals lie farther out, so that this raises no doubt too many.
 */
function unitRootNotes(regression: Regression): Note[] {
  const { design, isExactFit, observationCount } = regression;
  const isOrdered = design.observations.calendar !== undefined || design.dependsOnOrder;
  if (!isOrdered || isExactFit || observationCount < FEWEST_RESIDUALS) return [];
  if (placesByGroup(design).length > 1 || firstHole(design) !== undefined) return [];
  const found = residualUnitRoot(regression);
  if (found === undefined) return [];
  const { statistic, lags } = found;
  const criticalValue = dickeyFullerCriticalValues(found.observationCount, 'n')[TEN_PERCENT];
  if (!(statistic >= criticalValue)) return [];
  return [{ code: 'unitRootInResiduals', statistic, criticalValue, lags }];
}
