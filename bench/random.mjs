/** Repeatable numbers in (0, 1) with six decimals, as a sheet holds them. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round((state / 2 ** 32) * 999998 + 1) / 1e6;
  };
}

/** k columns of n numbers, the first of them ones, and a y that they explain in part. */
export function randomDesign(n, k) {
  const next = randomNumbers(20201124);
  const columns = Array.from({ length: k }, (_, j) =>
    Float64Array.from({ length: n }, () => (j === 0 ? 1 : next())),
  );
  const y = Float64Array.from({ length: n }, (_, i) =>
    Number((columns.reduce((total, column) => total + column[i], 0) + next()).toFixed(6)),
  );
  return { columns, y };
}
