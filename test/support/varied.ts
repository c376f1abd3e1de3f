/** Further apart than the last bits, in which a column may differ and still count as constant. */
export function isVaried(values: readonly number[]): boolean {
  const spread = Math.max(...values) - Math.min(...values);
  return spread > 2e-15 * Math.max(...values.map(Math.abs));
}
