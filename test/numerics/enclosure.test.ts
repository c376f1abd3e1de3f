import fc from 'fast-check';
import {
  absoluteOf,
  constant,
  differenceOf,
  type Enclosure,
  largerOf,
  powerOf,
  productOf,
  quotientOf,
  rootOf,
  scaled,
  squareOf,
  sumOf,
  variable,
} from '../../src/numerics/enclosure';
import { contains, type Interval, pointInterval } from '../../src/numerics/interval';
import { exactly, minus, over, plus, type Rational, times } from '../support/exact';

const COUNT = 2;

/** A box of two sides above 0, a point of it, and the two as enclosures. */
const box = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.01, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { minLength: COUNT, maxLength: COUNT },
  )
  .map((sides) => {
    const ranges = sides.map(([lower, length]): Interval => ({ lower, upper: lower + length }));
    const point = sides.map(([lower, , share], i) =>
      Math.min(ranges[i].upper, lower + share * (ranges[i].upper - lower)),
    );
    return { ranges, point, sides: ranges.map((range, i) => variable(range, i, COUNT)) };
  });

function isAtMost(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator <= b.numerator * a.denominator;
}

function holds({ lower, upper }: Interval, value: Rational): boolean {
  return isAtMost(exactly(lower), value) && isAtMost(value, exactly(upper));
}

describe('what a function takes over a box', () => {
  it('holds polynomials of every point, worked out in fractions', () => {
    fc.assert(
      fc.property(box, ({ point, sides: [x, y] }) => {
        const [a, b] = point.map(exactly);
        expect(holds(sumOf(x, y).value, plus(a, b))).toBe(true);
        expect(holds(differenceOf(x, y).value, minus(a, b))).toBe(true);
        expect(holds(productOf(x, y).value, times(a, b))).toBe(true);
        expect(holds(squareOf(x).value, times(a, a))).toBe(true);
        // (x + y)·x − y²
        const whole = differenceOf(productOf(sumOf(x, y), x), squareOf(y));
        expect(holds(whole.value, minus(times(plus(a, b), a), times(b, b)))).toBe(true);
      }),
    );
  });

  it('holds the slopes of a polynomial at every point, worked out in fractions', () => {
    fc.assert(
      fc.property(box, ({ point, sides: [x, y] }) => {
        const [a, b] = point.map(exactly);
        const { slopes } = differenceOf(productOf(sumOf(x, y), x), squareOf(y));
        // 2x + y and x − 2y
        expect(holds(slopes[0], plus(plus(a, a), b))).toBe(true);
        expect(holds(slopes[1], minus(a, plus(b, b)))).toBe(true);
      }),
    );
  });

  it('holds quotients of every point, and roots by their squares', () => {
    fc.assert(
      fc.property(box, ({ point, sides: [x, y] }) => {
        const [a, b] = point.map(exactly);
        expect(holds(quotientOf(x, y).value, over(a, b))).toBe(true);
        const root = rootOf(x).value;
        expect(isAtMost(times(exactly(root.lower), exactly(root.lower)), a)).toBe(true);
        expect(isAtMost(a, times(exactly(root.upper), exactly(root.upper)))).toBe(true);
      }),
    );
  });

  it.each<[string, (x: Enclosure, y: Enclosure) => Enclosure, (a: number, b: number) => number]>([
    ['quotient', quotientOf, (a, b) => a / b],
    ['root', rootOf, (a) => Math.sqrt(a)],
    ['power', (x) => powerOf(x, pointInterval(0.3)), (a) => a ** 0.3],
    ['|x − y|', (x, y) => absoluteOf(differenceOf(x, y)), (a, b) => Math.abs(a - b)],
    ['larger', largerOf, (a, b) => Math.max(a, b)],
    ['multiple', (x) => scaled(pointInterval(-3), x), (a) => -3 * a],
    ['constant', () => constant(pointInterval(2), COUNT), () => 2],
  ])('goes from one point to another by its slopes: %s', (_name, over, at) => {
    fc.assert(
      fc.property(box, ({ ranges, point, sides: [x, y] }) => {
        const { value, slopes } = over(x, y);
        expect(contains(value, at(point[0], point[1]))).toBe(true);
        // The mean value theorem along each side.
        const [first, second] = ranges;
        const along = [
          at(first.upper, point[1]) - at(point[0], point[1]),
          at(point[0], second.upper) - at(point[0], point[1]),
        ];
        along.forEach((rise, i) => {
          const run = ranges[i].upper - point[i];
          const slack = 1e-14 * (1 + Math.abs(at(point[0], point[1])));
          expect(rise).toBeGreaterThanOrEqual(slopes[i].lower * run - slack);
          expect(rise).toBeLessThanOrEqual(slopes[i].upper * run + slack);
        });
      }),
    );
  });
});
