import type { Interval } from '../../../numerics/interval';

/** Below which probability a coefficient gets its first star, its second, and so on. */
export type StarLevels = readonly number[];

/** The conventions that a table may state. */
export const STAR_CONVENTIONS = {
  /** * 10 %, ** 5 %, *** 1 %, as in economics. */
  tenFiveOne: [0.1, 0.05, 0.01],
  /** * 5 %, ** 1 %, *** 0.1 %, as in psychology and in R. */
  fiveOneTenth: [0.05, 0.01, 0.001],
} as const;
export type StarConventionName = keyof typeof STAR_CONVENTIONS;
export const STAR_CONVENTION_NAMES = Object.keys(STAR_CONVENTIONS) as StarConventionName[];

/** Those in use go on with a fourth star, or stop earlier. */
const LADDERS: readonly StarLevels[] = [
  [0.1, 0.05, 0.01, 0.001],
  [0.05, 0.01, 0.001, 0.0001],
  [0.01, 0.001],
];

/** Every usual convention that has so many stars. */
export function usualConventions(mostStars: number): StarLevels[] {
  return LADDERS.flatMap((ladder) =>
    ladder.flatMap((_, last) => (last + 1 >= mostStars ? [ladder.slice(0, last + 1)] : [])),
  );
}

/**
 * The probabilities that so many stars stand for, both ends included, as papers differ in < and ≤;
 * undefined where the convention has not so many.
 */
export function claimOf(stars: number, levels: StarLevels): Interval | undefined {
  if (stars > levels.length) return undefined;
  return { lower: levels[stars] ?? 0, upper: stars === 0 ? 1 : levels[stars - 1] };
}
