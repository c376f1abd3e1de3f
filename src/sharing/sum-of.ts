/** A short sum of a cell's content (FNV-1a), enough to tell that it was changed. */
export function sumOf(content: unknown): number {
  let sum = 0x811c9dc5;
  for (const sign of String(content)) {
    sum ^= sign.codePointAt(0)!;
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
