/**
 * The ordinate at x of the smooth curve through the points, which rises and falls only where they do:
 * cubics between neighbours, their slopes by M. Steffen, "A simple method for monotonic interpolation
 * in one dimension", Astronomy & Astrophysics 239 (1990) 443–450.
 *
 * The abscissae ascend, three or more of them; NaN outside them.
 */
export function monotoneInterpolation(
  abscissae: readonly number[],
  ordinates: readonly number[],
  x: number,
): number {
  const last = abscissae.length - 1;
  if (!(x >= abscissae[0] && x <= abscissae[last])) return NaN;
  let interval = 0;
  while (interval < last - 1 && x > abscissae[interval + 1]) interval++;
  const width = abscissae[interval + 1] - abscissae[interval];
  const secant = (ordinates[interval + 1] - ordinates[interval]) / width;
  const left = slopeAt(abscissae, ordinates, interval);
  const right = slopeAt(abscissae, ordinates, interval + 1);
  const step = x - abscissae[interval];
  const cubic = (left + right - 2 * secant) / width ** 2;
  const quadratic = (3 * secant - 2 * left - right) / width;
  return ordinates[interval] + step * (left + step * (quadratic + step * cubic));
}

/** Steffen's slope of the curve at a point, equations 11 and 24 to 27. */
function slopeAt(
  abscissae: readonly number[],
  ordinates: readonly number[],
  point: number,
): number {
  const last = abscissae.length - 1;
  const widthAfter = (from: number): number => abscissae[from + 1] - abscissae[from];
  const secantAfter = (from: number): number =>
    (ordinates[from + 1] - ordinates[from]) / widthAfter(from);
  if (point === 0 || point === last) {
    const outer = point === 0 ? 0 : last - 1;
    const inner = point === 0 ? 1 : last - 2;
    const share = widthAfter(outer) / (widthAfter(outer) + widthAfter(inner));
    const slope = secantAfter(outer) * (1 + share) - secantAfter(inner) * share;
    return limited(slope, 2 * secantAfter(outer));
  }
  const before = secantAfter(point - 1);
  const after = secantAfter(point);
  if (before * after <= 0) return 0;
  const parabola =
    (before * widthAfter(point) + after * widthAfter(point - 1)) /
    (widthAfter(point - 1) + widthAfter(point));
  const gentler = Math.abs(before) < Math.abs(after) ? before : after;
  return limited(parabola, 2 * gentler);
}

/** The slope, no steeper than the limit and 0 where it would run against it. */
function limited(slope: number, limit: number): number {
  if (slope * limit <= 0) return 0;
  return Math.abs(slope) > Math.abs(limit) ? limit : slope;
}
