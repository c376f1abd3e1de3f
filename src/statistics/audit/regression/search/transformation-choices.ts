import type { Transformation, TransformationKind } from './transformation';

/**
 * One of each kind that changes R² and the slopes' t, by its place in the choices below. z-scores,
 * min-max and shares of the largest only shift and stretch a series, which an equation with a constant
 * does not notice.
 */
export const TRIED_TRANSFORMATIONS: readonly Transformation[] = [
  { kind: 'asIs', over: 'window' },
  { kind: 'abszscore', over: 'window' },
  { kind: 'abszscore', over: 'all' },
  { kind: 'log', over: 'window' },
  { kind: 'difference', over: 'window' },
  { kind: 'logDifference', over: 'window' },
  { kind: 'zscore', over: 'window' },
  { kind: 'minmax', over: 'window' },
];

/** A place in TRIED_TRANSFORMATIONS for each series of an equation. */
export type TransformationChoice = readonly number[];

/** Series of one equation that are differenced or not, as their order of integration asks. */
const DIFFERENCED: readonly (readonly TransformationKind[])[] = [
  ['asIs', 'difference'],
  ['log', 'logDifference'],
  ['difference', 'logDifference'],
];

/**
 * What may have been done to so many series of one equation: levels, |z| and logarithms in any
 * mixture; differences beside what they are differences of, which keeps the number of mixtures down.
 * Without a constant all as z-scores and all as min-max, too, which then are regressions of their own.
 */
export function transformationChoices(
  seriesCount: number,
  hasConstant: boolean,
): TransformationChoice[] {
  const places = (...kinds: readonly TransformationKind[]): number[] =>
    TRIED_TRANSFORMATIONS.flatMap(({ kind, over }, place) =>
      kinds.includes(kind) && (hasConstant || over === 'window') ? [place] : [],
    );
  const groups = [
    places('asIs', 'abszscore', 'log'),
    ...DIFFERENCED.map((kinds) => places(...kinds)),
    ...(hasConstant ? [] : [places('zscore'), places('minmax')]),
  ];
  const all = groups.flatMap((group) => mixtures(group, seriesCount));
  return [...new Map(all.map((choice) => [choice.join(), choice])).values()];
}

/** Differences, or differences of logarithms, of all series: what stands beside levels of them. */
export function differencesOf(seriesCount: number): TransformationChoice[] {
  return TRIED_TRANSFORMATIONS.flatMap(({ kind }, place) =>
    kind === 'difference' || kind === 'logDifference'
      ? [new Array<number>(seriesCount).fill(place)]
      : [],
  );
}

function mixtures(places: readonly number[], seriesCount: number): TransformationChoice[] {
  let all: TransformationChoice[] = [[]];
  for (let series = 0; series < seriesCount; series++) {
    all = all.flatMap((choice) => places.map((place) => [...choice, place]));
  }
  return all;
}
