export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of one run, over several. */
export function time(run, repeats) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < repeats; i++) run();
  return Number(process.hrtime.bigint() - start) / 1e6 / repeats;
}

/**
 * Times two ways of doing the same, in turn, so that both meet the same machine: the medians in
 * milliseconds and the median of the ratios of the pairs.
 */
export function compare(ours, other, { repeats, rounds = 15, warmUps = 3 }) {
  for (let i = 0; i < warmUps; i++) {
    time(ours, repeats);
    time(other, repeats);
  }
  const pairs = Array.from({ length: rounds }, (_, round) => {
    // Neither side is always the one to meet the other's rubbish.
    if (round % 2 === 0) return [time(ours, repeats), time(other, repeats)];
    const second = time(other, repeats);
    return [time(ours, repeats), second];
  });
  return {
    ours: median(pairs.map(([a]) => a)),
    other: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}
