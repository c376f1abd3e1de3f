import { type LaggedTerm, longestLag, usedSeries } from './specification';

/** A dependent series and regressors, whatever is done to them. */
export interface TermChoice {
  readonly dependent: number;
  readonly terms: readonly LaggedTerm[];
  /** Each series that takes part, once. */
  readonly used: readonly number[];
  /** The longest lag. */
  readonly reach: number;
  /** Whether lagged levels are among terms that are differenced otherwise. */
  readonly hasLevels?: true;
}

/** Every series as the dependent, with every set of so many terms of all series and lags. */
export function termChoices(seriesCount: number, termCount: number, mostLag: number): TermChoice[] {
  const pool = Array.from({ length: seriesCount }, (_, series) =>
    Array.from({ length: mostLag + 1 }, (_, lag): LaggedTerm => ({ series, lag })),
  ).flat();
  return Array.from({ length: seriesCount }, (_, dependent) => {
    const others = pool.filter(({ series, lag }) => series !== dependent || lag > 0);
    return subsetsOf(others, termCount).map((terms) => ({
      dependent,
      terms,
      used: usedSeries({ dependent, terms }),
      reach: longestLag(terms),
    }));
  }).flat();
}

/**
 * The same with lagged levels beside differences, as in an error correction or a Dickey-Fuller test:
 * D(A) on A(-1), B(-1), D(B).
 */
export function levelChoices(
  seriesCount: number,
  termCount: number,
  mostLag: number,
): TermChoice[] {
  if (mostLag < 1) return [];
  const places = Array.from({ length: seriesCount }, (_, series) => series);
  const differences = places.flatMap((series) =>
    Array.from({ length: mostLag + 1 }, (_, lag): LaggedTerm => ({ series, lag })),
  );
  const levels = places.map((series): LaggedTerm => ({ series, lag: 1, isLevel: true }));
  return places.flatMap((dependent) => {
    const others = differences.filter(({ series, lag }) => series !== dependent || lag > 0);
    return subsetsOf([...others, ...levels], termCount)
      .filter((terms) => terms.some(({ isLevel }) => isLevel))
      .map((terms) => ({
        dependent,
        terms,
        used: usedSeries({ dependent, terms }),
        reach: longestLag(terms),
        hasLevels: true as const,
      }));
  });
}

function subsetsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
