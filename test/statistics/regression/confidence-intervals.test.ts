import {
  type ConfidenceInterval,
  confidenceIntervals,
} from '../../../src/statistics/regression/confidence-intervals';
import type { Regression } from '../../../src/statistics/regression/regression';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { expectAllDigits, expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { HENAN_EQUATION, henanTable } from '../../support/henan';
import { realSeries } from '../../support/real-series';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

const { intervals } = readGolden<{
  intervals: {
    series: string;
    equation: string;
    level: number;
    lower: number[];
    upper: number[];
  }[];
}>('real-series/r-intervals.json');

const henan = (covariance?: string): Regression =>
  runRegression(henanTable(), { equation: HENAN_EQUATION, covariance });
const widths = (lines: readonly ConfidenceInterval[]): number[] =>
  lines.map(({ lower, upper }) => upper - lower);

describe('confidence intervals of coefficients', () => {
  it.each(intervals)(
    'are R’s for $series at the level $level',
    ({ series, equation, level, ...expected }) => {
      const found = confidenceIntervals(runRegression(realSeries(series), { equation }), level);
      // A bound next to 0 is judged by the size of the numbers that it is the difference of.
      found.forEach(({ lower, upper, estimate }, j) => {
        const size = Math.abs(estimate) + upper - lower;
        expect(Math.abs(lower - expected.lower[j])).toBeLessThan(1e-10 * size);
        expect(Math.abs(upper - expected.upper[j])).toBeLessThan(1e-10 * size);
      });
    },
  );

  it('name the terms and lie around their estimates', () => {
    const regression = henan();
    const found = confidenceIntervals(regression, 0.95);
    expect(found.map(({ term }) => term)).toEqual(['C', 'K', 'K(-1)', 'DU(-1)']);
    found.forEach(({ lower, upper, estimate }, j) => {
      expect(estimate).toBe(regression.coefficients[j].estimate);
      expectDigits((lower + upper) / 2, estimate, 13);
    });
  });

  it('hold 0 exactly where the probability is above one less the level', () => {
    const { coefficients, observationCount, coefficientCount } = henan();
    for (const { probability, term } of coefficients) {
      const of = (level: number): ConfidenceInterval | undefined =>
        confidenceIntervals({ coefficients, observationCount, coefficientCount }, level).find(
          (line) => line.term === term,
        );
      const [narrow, wide] = [of(1 - probability * 1.001), of(1 - probability * 0.999)];
      expect(Math.sign(narrow?.lower ?? NaN)).toBe(Math.sign(narrow?.upper ?? NaN));
      expect(Math.sign(wide?.lower ?? NaN)).toBe(-Math.sign(wide?.upper ?? NaN));
    }
  });

  it('take the covariance of the regression', () => {
    const [ordinary, robust] = [henan(), henan('hac')];
    const ratio = (place: number): number =>
      robust.coefficients[place].standardError / ordinary.coefficients[place].standardError;
    const [narrow, wide] = [ordinary, robust].map((each) => widths(confidenceIntervals(each, 0.9)));
    expectAllDigits(
      wide,
      narrow.map((width, place) => width * ratio(place)),
      13,
    );
  });

  it('shrink to the estimates of an exact fit', () => {
    const exact = runRegression(tableOf({ Y: [3, 5, 7, 9], X: [1, 2, 3, 4] }), {
      equation: 'Y C X',
    });
    expect(confidenceIntervals(exact, 0.95)).toEqual([
      { term: 'C', estimate: 1, lower: 1, upper: 1 },
      { term: 'X', estimate: 2, lower: 2, upper: 2 },
    ]);
  });

  it.each([0, 1, 95, -0.5, NaN])('refuse the level %p', (level) => {
    expect(reasonOf(() => confidenceIntervals(henan(), level))).toEqual({
      code: 'confidenceLevel',
      arrived: level,
    });
  });
});
