import fc from 'fast-check';
import {
  type Enclosure,
  differenceOf,
  productOf,
  rootOf,
  scaled,
  sumOf,
  variable,
} from '../../../../src/numerics/enclosure';
import { type Interval, contains, pointInterval } from '../../../../src/numerics/interval';
import { findPoint } from '../../../../src/statistics/audit/coupling/find-point';
import type { RowConstraints } from '../../../../src/statistics/audit/coupling/row-constraints';

type Point = Enclosure[];

const UNIT: Interval = { lower: 0, upper: 1 };

/** Functions of the variables of a box, each with its target. */
function constraints(
  box: readonly Interval[],
  ...functions: readonly (readonly [(point: Point) => Enclosure, Interval])[]
): RowConstraints {
  return {
    box,
    targets: functions.map(([, target]) => target),
    enclose: (part) => {
      const point = part.map((side, i) => variable(side, i, part.length));
      return functions.map(([of]) => of(point));
    },
  };
}

const found = (
  box: readonly Interval[],
  ...functions: Parameters<typeof constraints> extends [unknown, ...infer Rest] ? Rest : never
): boolean => findPoint(constraints(box, ...functions), box);

const sum = ([x, y]: Point): Enclosure => sumOf(x, y);
const first = ([x]: Point): Enclosure => x;

describe('a point at which every function lies within its target', () => {
  it('may be the middle itself', () => {
    expect(found([UNIT, UNIT], [sum, { lower: 0.99, upper: 1.01 }])).toBe(true);
  });

  it('is found in a corner of the box, ends included', () => {
    expect(found([UNIT, UNIT], [sum, { lower: 1.999, upper: 2 }])).toBe(true);
    expect(found([UNIT, UNIT], [sum, pointInterval(2)])).toBe(true);
    expect(found([UNIT, UNIT], [sum, pointInterval(0)])).toBe(true);
  });

  it('is not found where there is none', () => {
    expect(found([UNIT, UNIT], [sum, { lower: 2.001, upper: 3 }])).toBe(false);
    expect(found([UNIT, UNIT], [sum, { lower: -1, upper: -0.001 }])).toBe(false);
    expect(
      found([UNIT, UNIT], [sum, { lower: 1.8, upper: 2 }], [first, { lower: 0, upper: 0.7 }]),
    ).toBe(false);
  });

  it('is found where two thin targets cross, by going past their edges', () => {
    // x + y = 1.2 and x + 3y = 2.4 meet at x = 0.6, y = 0.6.
    const steep = ([x, y]: Point): Enclosure => sumOf(x, scaled(pointInterval(3), y));
    expect(
      found(
        [UNIT, UNIT],
        [sum, { lower: 1.1995, upper: 1.2005 }],
        [steep, { lower: 2.3995, upper: 2.4005 }],
      ),
    ).toBe(true);
  });

  it('is found along a curve', () => {
    // xy = 0.24 with x − y = 0.2: 0.6 and 0.4.
    const product = ([x, y]: Point): Enclosure => productOf(x, y);
    const difference = ([x, y]: Point): Enclosure => differenceOf(x, y);
    expect(
      found(
        [UNIT, UNIT],
        [product, { lower: 0.239, upper: 0.241 }],
        [difference, { lower: 0.199, upper: 0.201 }],
      ),
    ).toBe(true);
  });

  it('moves each variable by its own width, one that is known not at all', () => {
    const known = pointInterval(0.25);
    expect(found([known, UNIT], [sum, { lower: 1.2, upper: 1.21 }])).toBe(true);
    expect(found([known, UNIT], [sum, { lower: 1.26, upper: 1.3 }])).toBe(false);
    expect(found([known], [first, pointInterval(0.25)])).toBe(true);
    expect(found([known], [first, { lower: 0.3, upper: 0.4 }])).toBe(false);
    const narrow: Interval = { lower: 0.5, upper: 0.5001 };
    expect(found([narrow, UNIT], [sum, { lower: 1.4, upper: 1.41 }])).toBe(true);
  });

  it('is given up where a function has no slope to follow, or an infinite one', () => {
    // x² over −1 … 1 has its middle at the bottom.
    const square = ([x]: Point): Enclosure => productOf(x, x);
    expect(found([{ lower: -1, upper: 1 }], [square, { lower: 0.5, upper: 1 }])).toBe(false);
    const root = ([x]: Point): Enclosure => rootOf(x);
    expect(found([pointInterval(0)], [root, { lower: 0.5, upper: 1 }])).toBe(false);
  });

  it('is anywhere without anything to satisfy', () => {
    expect(found([UNIT])).toBe(true);
  });

  it('is looked for within the box only', () => {
    const box: readonly Interval[] = [
      { lower: 0.2, upper: 0.3 },
      { lower: -0.5, upper: 0.5 },
    ];
    const { targets, enclose } = constraints(box, [sum, { lower: 0.7, upper: 0.71 }]);
    const seen: (readonly Interval[])[] = [];
    const watched: RowConstraints = {
      box,
      targets,
      enclose: (part) => {
        seen.push(part);
        return enclose(part);
      },
    };
    expect(findPoint(watched, box)).toBe(true);
    expect(seen.length).toBeGreaterThan(1);
    for (const point of seen) {
      point.forEach(({ lower, upper }, i) => {
        expect(lower).toBe(upper);
        expect(contains(box[i], lower)).toBe(true);
      });
    }
  });

  it('is found for any two sums that a point of the box gives', () => {
    // Far from the sides, and the sums not nearly the same: elsewhere the box has to be halved first.
    const inside = fc.double({ min: 0.3, max: 0.7, noNaN: true });
    const little = fc.double({ min: 0, max: 0.25, noNaN: true });
    const much = fc.double({ min: 0.75, max: 1, noNaN: true });
    fc.assert(
      fc.property(inside, inside, little, much, (x, y, one, other) => {
        const mean =
          (weight: number) =>
          ([a, b]: Point): Enclosure =>
            sumOf(scaled(pointInterval(weight), a), scaled(pointInterval(1 - weight), b));
        const near = (weight: number): Interval => {
          const value = weight * x + (1 - weight) * y;
          return { lower: value - 0.0005, upper: value + 0.0005 };
        };
        expect(found([UNIT, UNIT], [mean(one), near(one)], [mean(other), near(other)])).toBe(true);
      }),
    );
  });
});
