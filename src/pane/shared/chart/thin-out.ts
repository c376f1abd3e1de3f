/**
 * Places of the values to draw where there are more of them than the eye can tell apart: of each of
 * so many stretches the first, the least, the greatest and the last. All places where there are few.
 * Values that are none (NaN) are neither least nor greatest.
 */
export function thinOut(values: readonly number[], stretches: number): number[] {
  const count = values.length;
  if (count <= 4 * stretches) return values.map((_, place) => place);
  const places: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const start = Math.floor((stretch * count) / stretches);
    const end = Math.floor(((stretch + 1) * count) / stretches);
    let least = start;
    let greatest = start;
    for (let place = start; place < end; place++) {
      const value = values[place];
      if (value < values[least] || Number.isNaN(values[least])) least = place;
      if (value > values[greatest] || Number.isNaN(values[greatest])) greatest = place;
    }
    const chosen = [start, least, greatest, end - 1].sort((a, b) => a - b);
    places.push(...chosen.filter((place, index) => place !== chosen[index - 1]));
  }
  return places;
}
