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
} from '../../../numerics/enclosure';
import { divide, type Interval, pointInterval } from '../../../numerics/interval';
import type { CouplingFormName } from '../../coupling/coupling-degree';

type FormEnclosure = (levels: readonly Enclosure[]) => Enclosure;

const ratio = (above: number, below: number): Interval =>
  divide(pointInterval(above), pointInterval(below));
const sum = (terms: readonly Enclosure[]): Enclosure => terms.reduce(sumOf);
const product = (factors: readonly Enclosure[]): Enclosure => factors.reduce(productOf);
const one = (levels: readonly Enclosure[]): Enclosure =>
  constant(pointInterval(1), levels[0].slopes.length);

/** x^(1/n), exactly as a square root where n is 2. */
function rootOfOrder(order: number, radicand: Enclosure): Enclosure {
  return powerOf(radicand, order === 2 ? pointInterval(0.5) : ratio(1, order));
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, i) =>
    items.slice(i + 1).map((second): [Item, Item] => [first, second]),
  );
}

/** n·(∏U)^(1/n)/ΣU. */
function standard(levels: readonly Enclosure[]): Enclosure {
  const count = levels.length;
  const mean = scaled(pointInterval(count), rootOfOrder(count, product(levels)));
  return quotientOf(mean, sum(levels));
}

/** √(U₁U₂)/(U₁+U₂), or ∛(U₁U₂U₃/∏(Uᵢ+Uⱼ)). */
function paper(levels: readonly Enclosure[]): Enclosure {
  if (levels.length === 2) return quotientOf(rootOf(product(levels)), sum(levels));
  const sums = pairs(levels).map(([first, second]) => sumOf(first, second));
  return rootOfOrder(levels.length, quotientOf(product(levels), product(sums)));
}

/** √{[1 − mean |Uᵢ − Uⱼ|]·(∏U/Uₘₐₓ)^(1/(n−1))}. */
function wang2021(levels: readonly Enclosure[]): Enclosure {
  const distances = pairs(levels).map(([a, b]) => absoluteOf(differenceOf(a, b)));
  const nearness = differenceOf(one(levels), scaled(ratio(1, distances.length), sum(distances)));
  const largest = levels.reduce(largerOf);
  const ratios = product(levels.map((level) => quotientOf(level, largest)));
  const mean = levels.length === 2 ? ratios : rootOfOrder(levels.length - 1, ratios);
  return rootOf(productOf(nearness, mean));
}

/** 1 − 2·SD over n; of two systems 1 − |U₁ − U₂|. */
function fan2024(levels: readonly Enclosure[]): Enclosure {
  if (levels.length === 2) {
    return differenceOf(one(levels), absoluteOf(differenceOf(levels[0], levels[1])));
  }
  // Σ(U − Ū)²/n as the squares of the pairs' distances over n².
  const squares = sum(pairs(levels).map(([a, b]) => squareOf(differenceOf(a, b))));
  const deviation = rootOf(scaled(ratio(1, levels.length ** 2), squares));
  return differenceOf(one(levels), scaled(pointInterval(2), deviation));
}

/** {∏U/(ΣU/n)ⁿ}²: the 2n-th power of standard. */
function liao1999(levels: readonly Enclosure[]): Enclosure {
  const count = levels.length;
  const mean = scaled(ratio(1, count), sum(levels));
  return squareOf(product(levels.map((level) => quotientOf(level, mean))));
}

/** The coupling degree over a box of levels, for each form as coupling-degree defines it. */
export const FORM_ENCLOSURES: Readonly<Record<CouplingFormName, FormEnclosure>> = {
  paper,
  standard,
  wang2021,
  fan2024,
  liao1999,
};
