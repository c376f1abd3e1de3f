import type { PrintedRegression } from '../printed-regression';
import { type FoundSpecification, byDigits, heldAgainst } from './found-specification';
import { type SearchData, type Specification, usedSeries } from './specification';
import { SHIFTED_AND_STRETCHED, STRETCHED, type Transformation } from './transformation';

const KEPT_BY_SCALE = 3;

/** Whether all coefficients are there already, so that no other scale need be tried. */
export function isScaled({ match }: FoundSpecification): boolean {
  return match.cells.every(
    ({ place, isMatched }) => place.kind !== 'row' || place.column !== 'coefficient' || isMatched,
  );
}

/**
 * The same with every way to shift and stretch its untransformed series, one series after the other:
 * each scale shows in the digits of its own coefficients.
 */
export function withScales(
  printed: PrintedRegression,
  data: SearchData,
  found: FoundSpecification,
): FoundSpecification[] {
  const scales = found.specification.hasConstant ? SHIFTED_AND_STRETCHED : STRETCHED;
  let best = [found];
  for (const series of usedSeries(found.specification)) {
    const { transformations } = found.specification;
    if (transformations[series].kind !== 'asIs') continue;
    const tried = best.flatMap(({ specification }) =>
      scales.map((scale) =>
        heldAgainst(printed, data, withTransformation(specification, series, scale)),
      ),
    );
    best = tried
      .filter((each) => each !== undefined)
      .sort(byDigits)
      .slice(0, KEPT_BY_SCALE);
  }
  return best;
}

function withTransformation(
  specification: Specification,
  series: number,
  transformation: Transformation,
): Specification {
  return {
    ...specification,
    transformations: specification.transformations.map((own, at) =>
      at === series ? transformation : own,
    ),
  };
}
