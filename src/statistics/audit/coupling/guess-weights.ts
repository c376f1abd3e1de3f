import { deepestPoint } from '../../../numerics/deepest-point';
import { type Interval, pointInterval } from '../../../numerics/interval';
import { mostShared } from '../../../numerics/most-shared';
import { equalWeights } from './assumed-design';
import type { WeightFrame } from './row-check';
import type { PrintedRow } from './printed-coupling-table';
import { simpleWeights } from './simple-weights';
import { slabOf, weighedRow, withoutLast } from './weight-slabs';

/** Where a system is not printed at all: its weight in steps of this. */
const STEPS = [0.3, 0.35, 0.4, 0.45, 0.55, 0.6, 0.65, 0.7];

/**
 * Weights for a table in which many rows are wrong: stated ones, else equal ones and those that most
 * rows go with. Rows that part the weights from the others are dropped one by one.
 */
export function guessWeights(rows: readonly PrintedRow[], frame: WeightFrame): Interval[][] {
  if (frame.stated !== undefined) return [frame.stated.map(({ written }) => written)];
  const equal = equalWeights(frame.systemCount);
  if (!rows.some(({ levels }) => levels.some(Boolean))) return [equal];
  if (rows.every(({ levels }) => levels.includes(undefined))) {
    return frame.systemCount === 2
      ? [equal, ...STEPS.map((alpha) => [pointInterval(alpha), pointInterval(1 - alpha)])]
      : [equal];
  }
  const suggested = suggestedWeights(rows, frame);
  return suggested === undefined ? [equal] : [equal, ...suggested];
}

function suggestedWeights(
  rows: readonly PrintedRow[],
  { form, theta, systemCount }: WeightFrame,
): Interval[][] | undefined {
  const ones = new Array<number>(systemCount - 1).fill(1);
  const positive = { normal: ones, limit: 1, scale: 1 };
  let slabs = rows.flatMap((row) => {
    const weighed = weighedRow(row, form, theta);
    return weighed === undefined || weighed === 'none' ? [] : [slabOf(weighed).map(withoutLast)];
  });
  if (systemCount === 2) {
    const most = mostShared(slabs.flatMap((slab) => rangeOf(slab) ?? []));
    if (most === undefined) return undefined;
    const alpha = (most.shared.lower + most.shared.upper) / 2;
    return withSimple([alpha, 1 - alpha], [most.shared]);
  }
  const fewest = slabs.length / 2;
  while (slabs.length > fewest) {
    const spaces = slabs.flat();
    const found = deepestPoint([...spaces, positive], systemCount - 1);
    if (found.depth >= 0) {
      const last = 1 - found.point.reduce((sum, weight) => sum + weight, 0);
      return withSimple([...found.point, last], []);
    }
    const worst = new Set(found.binding.map((space) => spaces[space]));
    const kept = slabs.filter((slab) => !slab.some((space) => worst.has(space)));
    if (kept.length === slabs.length) return undefined;
    slabs = kept;
  }
  return undefined;
}

function withSimple(weights: readonly number[], within: readonly Interval[]): Interval[][] {
  const [alpha = { lower: 0, upper: 1 }] = within;
  const ranges = weights.map((_, i) => (i === 0 ? alpha : { lower: 0, upper: 1 }));
  return [...simpleWeights(weights, ranges), weights.map(pointInterval)];
}

/** α of a slab of two systems. */
function rangeOf(slab: ReturnType<typeof slabOf>): Interval | undefined {
  let range: Interval = { lower: 0, upper: 1 };
  for (const {
    normal: [slope],
    limit,
  } of slab) {
    if (slope === 0) continue;
    const cut = limit / slope;
    range =
      slope > 0
        ? { ...range, upper: Math.min(range.upper, cut) }
        : { ...range, lower: Math.max(range.lower, cut) };
  }
  return range.lower <= range.upper ? range : undefined;
}
