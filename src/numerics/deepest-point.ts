/** All x ≥ 0 with normal·x ≤ limit. */
export interface HalfSpace {
  readonly normal: readonly number[];
  readonly limit: number;
  /** What counts as a distance of 1 from its border. */
  readonly scale: number;
}

/** The point that lies farthest within all half spaces, counted in their scales, but no deeper than 1. */
export interface DeepestPoint {
  readonly point: readonly number[];
  /** Below 0 where no point lies within all. */
  readonly depth: number;
  /** Whether it is proved that none does, whatever the rounding here. */
  readonly isEmpty: boolean;
  /** The half spaces that hold the point where it is: without one of them none is empty by these. */
  readonly binding: readonly number[];
}

const NOTHING = 1e-11;
const MOST_PIVOTS = 500;
/** Beyond so many steps the first way that gains is taken, which cannot go round in circles. */
const CAREFUL_FROM = 200;
/** Relative; sums of a hundred products of doubles are better. */
const ROUNDING = 1e-13;

/**
 * Linear programming by the simplex method: t as large as can be with normal·x/scale + t ≤ limit/scale.
 *
 * @param largest how large a coordinate can be at all: the proof counts with it
 */
export function deepestPoint(
  spaces: readonly HalfSpace[],
  dimensions: number,
  largest = 1,
): DeepestPoint {
  const scaled = spaces.map(({ normal, limit, scale }) => ({
    normal: normal.map((x) => x / scale),
    limit: limit / scale,
  }));
  const start = Math.min(1, ...scaled.map(({ limit }) => limit));
  const none = new Array<number>(dimensions).fill(0);
  const rows = [...scaled.map(({ normal }) => [...normal, 1]), [...none, 1]];
  const limits = [...scaled.map(({ limit }) => limit - start), 1 - start];
  const { values, multipliers } = maximise([...none, 1], rows, limits);
  const shares = multipliers.slice(0, scaled.length);
  return {
    point: values.slice(0, dimensions),
    depth: start + values[dimensions],
    isEmpty: isProof(scaled, shares, largest),
    binding: shares.flatMap((share, k) => (share > NOTHING ? [k] : [])),
  };
}

/** From the least to the greatest of normal·x over all half spaces, from a point within. */
export function rangeWithin(
  spaces: readonly HalfSpace[],
  { point }: DeepestPoint,
  normal: readonly number[],
): { readonly lower: number; readonly upper: number } {
  // Steps to either side of the point, none of which may lead beyond 0.
  const both = (direction: readonly number[]): number[] => [
    ...direction,
    ...direction.map((x) => -x),
  ];
  const units = point.map((_, i) => point.map((__, j) => (i === j ? -1 : 0)));
  const rows = [...spaces.map((space) => both(space.normal)), ...units.map(both)];
  const limits = [
    ...spaces.map((space) => Math.max(0, space.limit - dot(space.normal, point))),
    ...point,
  ];
  const at = dot(normal, point);
  const up = maximise(both(normal), rows, limits);
  const down = maximise(both(normal.map((x) => -x)), rows, limits);
  return { lower: at - down.value, upper: at + up.value };
}

/** Farkas: a sum of the half spaces with shares from 0 on that no x from 0 to largest satisfies. */
function isProof(
  spaces: readonly { readonly normal: readonly number[]; readonly limit: number }[],
  shares: readonly number[],
  largest: number,
): boolean {
  let limit = 0;
  let size = 0;
  const sum = spaces.length === 0 ? [] : spaces[0].normal.map(() => 0);
  spaces.forEach((space, k) => {
    const share = Math.max(0, shares[k]);
    limit += share * space.limit;
    size += share * Math.abs(space.limit);
    space.normal.forEach((x, j) => {
      sum[j] += share * x;
      size += share * Math.abs(x) * largest;
    });
  });
  const least = sum.reduce((total, x) => total + Math.min(0, x) * largest, 0);
  return limit - least + ROUNDING * size < 0;
}

interface Maximum {
  /** Infinity where nothing bounds it. */
  readonly value: number;
  readonly values: number[];
  /** What a unit more of each limit would gain. */
  readonly multipliers: number[];
}

/** c·x as large as can be with rows·x ≤ limits, x ≥ 0; the limits are 0 at least. */
function maximise(
  objective: readonly number[],
  given: readonly (readonly number[])[],
  givenLimits: readonly number[],
): Maximum {
  const count = objective.length;
  const rows = given.map((row) => [...row]);
  const limits = [...givenLimits];
  const gains = [...objective];
  // Variables first, then the slacks of the rows.
  const outside = gains.map((_, j) => j);
  const inside = rows.map((_, i) => count + i);
  let value = 0;
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const column = entering(gains, pivots >= CAREFUL_FROM);
    if (column === undefined) break;
    const row = leaving(rows, limits, column);
    if (row === undefined) {
      value = Infinity;
      break;
    }
    value += pivot(rows, limits, gains, row, column);
    [outside[column], inside[row]] = [inside[row], outside[column]];
  }
  const values = new Array<number>(count).fill(0);
  inside.forEach((own, i) => {
    if (own < count) values[own] = limits[i];
  });
  const multipliers = new Array<number>(rows.length).fill(0);
  outside.forEach((own, j) => {
    if (own >= count) multipliers[own - count] = -gains[j];
  });
  return { value, values, multipliers };
}

function entering(gains: readonly number[], isCareful: boolean): number | undefined {
  if (isCareful) {
    const first = gains.findIndex((gain) => gain > NOTHING);
    return first < 0 ? undefined : first;
  }
  const most = Math.max(...gains);
  return most > NOTHING ? gains.indexOf(most) : undefined;
}

function leaving(
  rows: readonly (readonly number[])[],
  limits: readonly number[],
  column: number,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  rows.forEach((row, i) => {
    if (row[column] <= NOTHING) return;
    const ratio = limits[i] / row[column];
    if (ratio < least) {
      least = ratio;
      best = i;
    }
  });
  return best;
}

/** Exchanges a variable and a slack. @returns what the objective gains */
function pivot(
  rows: number[][],
  limits: number[],
  gains: number[],
  row: number,
  column: number,
): number {
  const own = rows[row];
  const by = own[column];
  for (let j = 0; j < own.length; j++) own[j] = j === column ? 1 / by : own[j] / by;
  limits[row] /= by;
  const reduce = (line: number[]): number => {
    const factor = line[column];
    if (factor === 0) return 0;
    for (let j = 0; j < line.length; j++) {
      line[j] = j === column ? -factor * own[j] : line[j] - factor * own[j];
    }
    return factor;
  };
  rows.forEach((line, i) => {
    if (i === row) return;
    limits[i] = Math.max(0, limits[i] - reduce(line) * limits[row]);
  });
  return reduce(gains) * limits[row];
}

function dot(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, x, i) => sum + x * second[i], 0);
}
