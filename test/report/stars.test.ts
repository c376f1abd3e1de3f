import { starsOf } from '../../src/report/stars';

it.each([
  [0, '***'],
  [0.00999999, '***'],
  [0.01, '**'],
  [0.01000001, '**'],
  [0.04999999, '**'],
  [0.05, '*'],
  [0.09999999, '*'],
  [0.1, ''],
  [1, ''],
  [NaN, ''],
])('p = %p has the stars “%s”: a cut itself is not below the cut', (probability, stars) => {
  expect(starsOf(probability)).toBe(stars);
});
