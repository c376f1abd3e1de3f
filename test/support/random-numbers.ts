/** Numbers in [0, 1): x → 1664525·x + 1013904223 mod 2³² (Numerical Recipes), divided by 2³². */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
