/** Whole numbers from one to another, both included. */
export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/** Ascending whole numbers as ranges of neighbours. */
export function rangesOf(counts: readonly number[]): CountRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const count of counts) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.to + 1 === count) last.to = count;
    else ranges.push({ from: count, to: count });
  }
  return ranges;
}

export function isInRanges(count: number, ranges: readonly CountRange[]): boolean {
  return ranges.some(({ from, to }) => from <= count && count <= to);
}
