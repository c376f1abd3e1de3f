import { restoredSeries } from '../../../../../src/statistics/audit/regression/search/restored-series';
import type {
  SearchData,
  Specification,
} from '../../../../../src/statistics/audit/regression/search/specification';
import type { Transformation } from '../../../../../src/statistics/audit/regression/search/transformation';
import { rescale } from '../../../../../src/statistics/indicators/rescale';
import { randomNumbers } from '../../../../support/random-numbers';
import {
  PAPER_PRINTED,
  PAPER_RECOVERED,
  paperSpecification,
} from '../../../../support/paper-series';

const ZSCORE = { method: 'zscore', direction: 1, low: 0, high: 1 } as const;
const RISING = Float64Array.of(1.2, 1.9, 2.1, 3.4, 3.9, 5.2, 5.8, 7.7, 8.1, 9.6, 11.3, 12.8);
const SCORES = rescale(RISING, ZSCORE);
const LAST_NEGATIVE = SCORES.filter((score) => score < 0).length - 1;

/** Y on X, both over all rows; X holds the given values. */
const dataOf = (values: ArrayLike<number>): SearchData => ({
  labels: Array.from(values, (_, row) => String(2000 + row)),
  series: [
    { name: 'X', values: Float64Array.from(values) },
    { name: 'Y', values: Float64Array.from(values, (_, row) => 40 + ((row * 7) % 5)) },
  ],
});
const specification = (
  kind: Transformation['kind'],
  part: Partial<Specification> = {},
): Specification => ({
  window: { first: 0, last: SCORES.length - 1 },
  dependent: 1,
  terms: [
    { series: 0, lag: 0 },
    { series: 0, lag: 1 },
  ],
  hasConstant: true,
  transformations: [
    { kind, over: 'window' },
    { kind: 'asIs', over: 'window' },
  ],
  ...part,
});
const printed = (values: ArrayLike<number>, decimals: number): number[] =>
  Array.from(values, (value) => Number(value.toFixed(decimals)));
const sizes = SCORES.map(Math.abs);
const ofX = (
  values: ArrayLike<number>,
  kind: Transformation['kind'] = 'asIs',
  part: Partial<Specification> = {},
) => restoredSeries(dataOf(values), specification(kind, part), 0);

describe('a series that is used without its signs', () => {
  it('gets those of its z-score where |z| is used, over the rows it was taken over', () => {
    expect(ofX(RISING, 'abszscore')).toEqual({ series: 0, over: { first: 0, last: 11 } });
    const overAll = restoredSeries(
      dataOf(RISING),
      specification('abszscore', {
        window: { first: 1, last: 9 },
        transformations: [
          { kind: 'abszscore', over: 'all' },
          { kind: 'asIs', over: 'window' },
        ],
      }),
      0,
    );
    expect(overAll).toEqual({ series: 0, over: { first: 0, last: 11 } });
  });

  it('keeps what it has where |z| is z, or −z, in all rows that are used', () => {
    for (const window of [
      { first: 0, last: LAST_NEGATIVE },
      { first: LAST_NEGATIVE + 1, last: 11 },
    ]) {
      const transformations = [
        { kind: 'abszscore', over: 'all' },
        { kind: 'asIs', over: 'window' },
      ] as const;
      expect(ofX(RISING, 'abszscore', { window, transformations })).toBe('kept');
      expect(ofX(printed(sizes, 6), 'asIs', { window })).toBe('kept');
    }
  });

  it('gets those that make a z-score of it where the data hold |z|', () => {
    const restored = { series: 0, over: { first: 0, last: 11 }, reversedTo: LAST_NEGATIVE };
    for (const decimals of [4, 5, 9]) expect(ofX(printed(sizes, decimals))).toEqual(restored);
    // As it stands in a cell that computes it.
    expect(ofX(sizes)).toEqual(restored);
    expect(ofX(printed(sizes, 5), 'difference')).toEqual(restored);
  });

  it('gets them over more rows than are used, and beside others that are not of it', () => {
    const window = { first: 2, last: 10 };
    const restored = { series: 0, over: { first: 0, last: 11 }, reversedTo: LAST_NEGATIVE };
    expect(ofX(printed(sizes, 5), 'asIs', { window })).toEqual(restored);
    expect(ofX([...printed(sizes, 5), 7.1, 2.25], 'asIs', { window })).toEqual(restored);
    // Of rows that are used, all have to belong to it.
    const further = { window: { first: 2, last: 13 } };
    expect(ofX([...printed(sizes, 5), 7.1, 2.25], 'asIs', further)).toBe('kept');
  });

  it('gets them to the digits that agree, where cells have more from arithmetic', () => {
    // The last digits of Du* = 2T − K are not those of |z|, and two rows have a digit more.
    const { series } = PAPER_RECOVERED;
    expect(series[0].values.some((value) => String(value).length > 9)).toBe(true);
    const of = (at: number) => restoredSeries(PAPER_RECOVERED, paperSpecification('asIs'), at);
    expect(of(0)).toEqual({ series: 0, over: { first: 0, last: 16 }, reversedTo: 7 });
    expect(of(1)).toEqual({ series: 1, over: { first: 0, last: 16 }, reversedTo: 8 });
  });

  it('gets the right ones of 300 rising series, or none where a number is near to 0', () => {
    const random = randomNumbers(20261128);
    let doubtful = 0;
    for (let table = 0; table < 300; table++) {
      let level = 0;
      const levels = Float64Array.from({ length: 8 + (table % 30) }, () => (level += random()));
      const scores = rescale(levels, ZSCORE);
      const window = { first: 0, last: levels.length - 1 };
      const found = ofX(printed(scores.map(Math.abs), 5), 'asIs', { window });
      const reversedTo = scores.filter((score) => score < 0).length - 1;
      if (found === 'doubtful') doubtful++;
      else expect(found).toEqual({ series: 0, over: window, reversedTo });
    }
    expect(doubtful).toBeLessThan(3);
  });

  it('is doubtful where its digits are too few', () => {
    expect(ofX(printed(sizes, 1))).toBe('doubtful');
  });

  it('is doubtful where a number is so near to 0 that it may have either sign', () => {
    const symmetric = rescale(Float64Array.of(-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5), ZSCORE);
    const window = { first: 0, last: 10 };
    expect(ofX(printed(symmetric.map(Math.abs), 6), 'asIs', { window })).toBe('doubtful');
  });

  it('is doubtful where |z| turned more than once', () => {
    const wave = Float64Array.from({ length: 14 }, (_, row) => 5 + Math.sin(row * 1.1) + row / 30);
    const window = { first: 0, last: 13 };
    const scores = rescale(wave, ZSCORE);
    expect(ofX(printed(scores.map(Math.abs), 5), 'asIs', { window })).toBe('doubtful');
    expect(ofX(printed(wave, 5), 'asIs', { window })).toBe('kept');
  });

  it('is doubtful where something else than a difference was taken of it', () => {
    for (const kind of ['log', 'logDifference', 'minmax', 'max', 'zscore'] as const) {
      expect(ofX(printed(sizes, 6), kind)).toBe('doubtful');
      expect(ofX(RISING, kind)).toBe('kept');
    }
  });

  it('keeps signs that it has, and levels that were never standardised', () => {
    expect(ofX(printed(SCORES, 6))).toBe('kept');
    expect(ofX(RISING)).toBe('kept');
    for (const kind of ['asIs', 'log', 'minmax'] as const) {
      expect(restoredSeries(PAPER_PRINTED, paperSpecification(kind), 0)).toBe('kept');
    }
  });

  it('keeps a missing value out of it', () => {
    const values = printed(sizes, 6);
    values[4] = NaN;
    expect(ofX(values)).toBe('kept');
  });
});
