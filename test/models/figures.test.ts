import { figuresOfRegression, figuresOfStudy } from '../../src/models/figures';
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
  const figures = figuresOfStudy(study);
  expect(figures).toHaveLength(12);
  expect(figures?.[0]).toEqual({
    label: '东部 2015',
    printed: study.coordination[0].toFixed(4),
  });
});

it('keeps no figures of a study that would make the file large', () => {
  const study = runStudy(tableOf(SMALL_PANEL), STANDARD_DESIGN);
  expect(figuresOfStudy({ ...study, rows: new Int32Array(5_001) })).toBeUndefined();
});
