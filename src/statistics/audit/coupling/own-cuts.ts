import type { Interval } from '../../../numerics/interval';

/** Where the cut between two names lies, if the names follow D at all. */
export interface OwnCut {
  readonly below: string;
  readonly above: string;
  readonly range: Interval;
}

/** Rows whose names go with no cuts: one name stands above the other in one place and below in another. */
export interface Disorder {
  readonly rows: readonly number[];
}

/**
 * The cuts that a table's own names of levels imply: all D of a name lie below the cut to the next one,
 * whatever the scheme is.
 *
 * @returns undefined where fewer than two names have a D
 */
export function ownCuts(
  names: readonly (string | undefined)[],
  coordination: readonly (Interval | undefined)[],
): { readonly cuts: readonly OwnCut[] } | Disorder | undefined {
  const named = new Map<string, NamedRows>();
  names.forEach((name, row) => {
    const range = coordination[row];
    if (name === undefined || range === undefined) return;
    const own = named.get(name);
    if (own === undefined) named.set(name, { name, highest: row, lowest: row });
    else {
      const { highest, lowest } = own;
      named.set(name, {
        name,
        highest: range.lower > lowerOf(coordination, highest) ? row : highest,
        lowest: range.upper < upperOf(coordination, lowest) ? row : lowest,
      });
    }
  });
  if (named.size < 2) return undefined;
  const floor = ({ highest }: NamedRows): number => lowerOf(coordination, highest);
  const ceiling = ({ lowest }: NamedRows): number => upperOf(coordination, lowest);
  const order = [...named.values()].sort(
    (one, other) => floor(one) + ceiling(one) - floor(other) - ceiling(other),
  );
  for (const [place, one] of order.entries()) {
    const other = order.slice(place + 1).find((next) => floor(one) > ceiling(next));
    if (other !== undefined) {
      return {
        rows: [...new Set([one.lowest, one.highest, other.lowest, other.highest])].sort(
          (a, b) => a - b,
        ),
      };
    }
  }
  return {
    cuts: order.slice(1).map((above, place) => ({
      below: order[place].name,
      above: above.name,
      range: {
        lower: Math.max(...order.slice(0, place + 1).map(floor)),
        upper: Math.min(...order.slice(place + 1).map(ceiling)),
      },
    })),
  };
}

interface NamedRows {
  readonly name: string;
  /** The row whose D lies highest at least, and the one whose D lies lowest at most. */
  readonly highest: number;
  readonly lowest: number;
}

function lowerOf(coordination: readonly (Interval | undefined)[], row: number): number {
  return coordination[row]?.lower ?? -Infinity;
}

function upperOf(coordination: readonly (Interval | undefined)[], row: number): number {
  return coordination[row]?.upper ?? Infinity;
}
