import { figuresOfRegression, figuresOfStudySteps } from '../../src/models/figures';
import type { Figure, KeptFigures } from '../../src/models/stored-model';
import { allSteps } from '../../src/numerics/steps';
import { regressionSections } from '../../src/report/regression/regression-sections';
import { runStudy } from '../../src/statistics/coupling/study/run-study';
import { runRegression } from '../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanTable } from '../support/henan';
import { SMALL_PANEL, STANDARD_DESIGN, tableOf } from '../support/small-panel';

it('has every number of a regression’s table under its own label', () => {
  const sections = regressionSections(
    runRegression(henanTable(), { equation: HENAN_EQUATION }),
    'en',
  );
  const figures = figuresOfRegression(sections);
  const labels = figures.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toEqual(
    expect.arrayContaining(['Sample', 'Included observations', 'K(-1): Prob.', 'R-squared']),
  );
  // 4 terms of 4 numbers, 13 statistics, sample and count.
  expect(figures).toHaveLength(4 * 4 + 13 + 2);
  expect(figures.find(({ label }) => label === 'Included observations')?.printed).toBe(
    '16 after adjustments',
  );
});

it('has D of every row of a study under its region and period', () => {
  const study = runStudy(tableOf(SMALL_PANEL), STANDARD_DESIGN);
  const figures = allSteps(figuresOfStudySteps(study));
  expect(figures).toHaveLength(12);
  expect((figures as Figure[])[0]).toEqual({
    label: '东部 2015',
    printed: study.coordination[0].toFixed(4),
  });
});

describe('a study of more rows than are kept', () => {
  const small = runStudy(tableOf(SMALL_PANEL), STANDARD_DESIGN);
  const COUNT = 6_000;
  const large = (degrees: (place: number) => number, places?: readonly number[]): KeptFigures => {
    const order = places ?? Array.from({ length: COUNT }, (_, place) => place);
    const study = {
      ...small,
      table: { ...small.table, regions: undefined, periods: undefined },
      rows: Int32Array.from(order),
      coordination: Float64Array.from(order, degrees),
    };
    return allSteps(figuresOfStudySteps(study));
  };
  const degree = (place: number): number => (place % 97) / 97;

  it('has a digest in place of each D', () => {
    expect(large(degree)).toEqual({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      count: COUNT,
    });
  });

  it('has another digest where one D is printed otherwise, and only there', () => {
    const changed = (by: number) => (place: number) => degree(place) + (place === 4_711 ? by : 0);
    expect(large(changed(0.001))).not.toEqual(large(degree));
    expect(large(changed(1e-9))).toEqual(large(degree));
  });

  it('has the same digest where rows stand in another order', () => {
    const backwards = Array.from({ length: COUNT }, (_, place) => COUNT - 1 - place);
    expect(large(degree, backwards)).toEqual(large(degree));
  });
});
