/** A direction or a point in up to three dimensions. */
export type Vector = readonly number[];

/**
 * Directions in which a point may lie outside the zonotope Σ [−1, 1]·gᵢ about the origin: the normals
 * of its facets, each spanned by as many generators as there are dimensions less one. If none of
 * them parts the point from the zonotope, the point lies within.
 *
 * @returns those that part them, as far as doubles tell
 */
export function separatingDirections(point: Vector, generators: readonly Vector[]): Vector[] {
  return normals(point.length, generators).filter((direction) => {
    const reach = generators.reduce(
      (sum, generator) => sum + Math.abs(dot(direction, generator)),
      0,
    );
    return Math.abs(dot(direction, point)) > reach;
  });
}

function normals(dimensions: number, generators: readonly Vector[]): Vector[] {
  if (dimensions === 1) return [[1]];
  if (dimensions === 2) return generators.map(([x, y]) => [-y, x]);
  return generators.flatMap((first, index) =>
    generators.slice(index + 1).map((second) => cross(first, second)),
  );
}

function dot(first: Vector, second: Vector): number {
  return first.reduce((sum, value, i) => sum + value * second[i], 0);
}

function cross([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}
