import { deviations, norm, toUnitScale } from './moments';

/** A column's deviations from its mean, scaled to length 1; NaN throughout for a constant one. */
export function unitDeviations(values: Float64Array): Float64Array {
  const centred = deviations(toUnitScale(values));
  const length = norm(centred);
  return centred.map((value) => value / length);
}

/**
 * Pearson's correlations rⱼₗ of k columns of n values each, k × k, exactly 1 on the diagonal. They
 * are formed from the distance of the unit deviations, r = 1 − ‖zⱼ − zₗ‖²/2, or from their sum where
 * that is shorter, so that a correlation next to 1 or −1 keeps its digits.
 */
export function correlationMatrix(columns: readonly Float64Array[]): number[][] {
  const units = columns.map(unitDeviations);
  return units.map((first, j) =>
    units.map((second, l) => (j === l ? 1 : correlationOfUnits(first, second))),
  );
}

function correlationOfUnits(first: Float64Array, second: Float64Array): number {
  const apart = oneLessCorrelation(first, second);
  return apart <= 1
    ? 1 - apart
    : oneLessCorrelation(
        first,
        second.map((value) => -value),
      ) - 1;
}

/** 1 − r of two columns of unit deviations. */
export function oneLessCorrelation(first: Float64Array, second: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < first.length; i++) squares += (first[i] - second[i]) ** 2;
  return squares / 2;
}
