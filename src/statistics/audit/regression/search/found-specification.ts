import type { PrintedRegression } from '../printed-regression';
import { type Match, matchOf } from './match';
import { refit } from './refit';
import {
  type SearchData,
  type Specification,
  countOf,
  longestLag,
  usedSeries,
} from './specification';

const MOST_FOUND = 10;

/** A specification that comes near to a printed table, and how near. */
export interface FoundSpecification {
  readonly specification: Specification;
  /** Labels of the first and the last observation, after lags. */
  readonly sample: { readonly first: string; readonly last: string };
  readonly observationCount: number;
  readonly match: Match;
}

/** The most digits first. */
export const byDigits = (a: FoundSpecification, b: FoundSpecification): number =>
  b.match.digits - a.match.digits;

/** A specification computed in full beside the printed table; undefined where it has no estimate. */
export function heldAgainst(
  printed: PrintedRegression,
  data: SearchData,
  specification: Specification,
): FoundSpecification | undefined {
  const fit = refit(data, specification);
  if (fit === undefined) return undefined;
  const { window, terms } = specification;
  return {
    specification,
    sample: {
      first: data.labels[window.first + longestLag(terms)],
      last: data.labels[window.last],
    },
    observationCount: countOf(specification),
    match: matchOf(printed, fit),
  };
}

/** The first of those that give the same numbers; of series already made dimensionless there are many. */
export function distinct(found: readonly FoundSpecification[]): FoundSpecification[] {
  const seen = new Set<string>();
  const result: FoundSpecification[] = [];
  for (const each of [...found].sort((a, b) => byDigits(a, b) || plainness(b) - plainness(a))) {
    const key = each.match.cells.map(({ computed }) => computed.toPrecision(9)).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(each);
    if (result.length === MOST_FOUND) break;
  }
  return result;
}

/** How many of its series are used as they are: of equals the plainest is told. */
function plainness({ specification }: FoundSpecification): number {
  return usedSeries(specification).filter(
    (series) => specification.transformations[series].kind === 'asIs',
  ).length;
}
