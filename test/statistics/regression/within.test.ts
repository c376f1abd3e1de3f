import { designOf } from '../../../src/statistics/regression/design';
import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import type { SeriesTable } from '../../../src/statistics/regression/series-table';
import { degreesOfFreedom } from '../../../src/statistics/regression/statistics';
import { type WithinRegression, estimateWithin } from '../../../src/statistics/regression/within';
import { expectAllDigits, expectDigits } from '../../support/correct-digits';
import { type FixedEffectsModel, R_FIXED_EFFECTS } from '../../support/fixed-effects';
import { readGolden, readGoldenCsv } from '../../support/golden';
import { realSeries } from '../../support/real-series';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

const COLUMNS = ['estimate', 'standardError', 'tStatistic', 'probability'] as const;

const within = (equation: string, table: SeriesTable, group: string): WithinRegression =>
  estimateWithin(designOf(parseEquation(equation), table, { group }));
const ofModel = ({ series, equation, group }: FixedEffectsModel): WithinRegression =>
  within(equation, realSeries(series), group);

const rows = readGoldenCsv('real-series/orange.csv');
const orange = tableOf({
  TREE: rows.map(({ TREE }) => `tree ${TREE}`),
  AGE: rows.map(({ AGE }) => Number(AGE)),
  GIRTH: rows.map(({ GIRTH }) => Number(GIRTH)),
  PLOT: rows.map(({ TREE }) => Number(TREE) % 2),
});
const run = (equation: string, table: SeriesTable = orange): WithinRegression =>
  within(equation, table, 'TREE');

describe.each(Object.entries(R_FIXED_EFFECTS))('fixed effects of %s against R', (_, golden) => {
  const found = ofModel(golden);

  it.each(COLUMNS)('give the column %s of the regressors', (column) => {
    expectAllDigits(
      found.coefficients.map((line) => line[column]),
      golden[column],
      9,
    );
  });

  it('give the constant, with its standard error and probability', () => {
    const { estimate, standardError, probability, term } = found.constant;
    expect(term).toBe('C');
    expectDigits(estimate, golden.constant, 9);
    expectDigits(standardError, golden.constantError, 9);
    expectDigits(probability, golden.constantProbability, 8);
  });

  it('give the effect of each group by its name', () => {
    expect(found.effects.map(({ group }) => group)).toEqual(golden.groups);
    expect(found.effects.map(({ observationCount }) => observationCount)).toEqual(golden.sizes);
    found.effects.forEach(({ effect }, i) => {
      const size = Math.abs(golden.constant);
      expect(Math.abs(effect - golden.effects[i])).toBeLessThan(1e-9 * size);
    });
  });

  it('have effects that sum to nothing over all observations', () => {
    const total = found.effects.reduce(
      (sum, { effect, observationCount }) => sum + effect * observationCount,
      0,
    );
    expect(Math.abs(total)).toBeLessThan(1e-9 * golden.n * Math.abs(golden.constant));
  });
});

describe('fixed effects against gretl', () => {
  type Gretl = Record<'coefficient' | 'standardError' | 'groupConstants' | 'statistics', number[]>;
  const { models } = readGolden<{ models: Record<string, Gretl> }>(
    'real-series/gretl-fixed-effects.json',
  );

  it.each(Object.entries(models))('%s has gretl’s constant, effects and R²', (name, golden) => {
    const found = ofModel(R_FIXED_EFFECTS[name]);
    const lines = [found.constant, ...found.coefficients];
    expectAllDigits(
      lines.map(({ estimate }) => estimate),
      golden.coefficient,
      9,
    );
    expectAllDigits(
      lines.map(({ standardError }) => standardError),
      golden.standardError,
      9,
    );
    expectAllDigits(
      found.effects.map(({ effect }) => effect + found.constant.estimate),
      golden.groupConstants,
      8,
    );
    expectDigits(found.rSquaredWithin, golden.statistics[1], 10);
  });
});

describe('fixed effects by the within estimator', () => {
  const found = run('GIRTH C AGE AGE^2');

  it('give the constant whether or not the equation names it', () => {
    const unnamed = run('GIRTH AGE AGE^2');
    expect({ ...unnamed, design: undefined }).toEqual({ ...found, design: undefined });
  });

  it('keep lags within their group', () => {
    const { observationCount } = run('GIRTH C GIRTH(-1)');
    expect(observationCount).toBe(rows.length - 5);
  });

  it('tell an exact fit', () => {
    const table = tableOf({
      TREE: ['a', 'a', 'a', 'b', 'b', 'b'],
      Y: [0.1, 0.3, 0.5, 7, 7.2, 7.4],
      X: [1, 2, 3, 1, 2, 3],
    });
    const exact = run('Y C X', table);
    expect(exact.isExactFit).toBe(true);
    expect(exact.constant.estimate).toBeCloseTo(3.35, 14);
    expect(exact.effects.map(({ effect }) => effect)).toEqual([-3.45, 3.45]);
    expect(exact.constant.standardError).toBe(0);
  });

  it('are a plain regression where there is one group', () => {
    const single = tableOf({ TREE: ['a', 'a', 'a', 'a'], Y: [1, 2, 4, 3], X: [1, 3, 2, 5] });
    const { effects, constant } = run('Y C X', single);
    expect(effects).toEqual([{ group: 'a', effect: 0, observationCount: 4 }]);
    expectDigits(constant.estimate, 12 / 7, 14);
  });

  it('refuse what they cannot estimate, in words', () => {
    expect(reasonOf(() => run('GIRTH C AGE PLOT'))).toEqual({
      code: 'constantWithinGroups',
      term: 'PLOT',
    });
    expect(reasonOf(() => run('PLOT C AGE'))).toMatchObject({ code: 'constantDependent' });
    expect(reasonOf(() => run('GIRTH C AGE 2*AGE'))).toMatchObject({ code: 'collinear' });
    expect(reasonOf(() => run('GIRTH C'))).toEqual({ code: 'noRegressors' });
    const short = tableOf({ TREE: ['a', 'a', 'b', 'b'], Y: [1, 2, 4, 3], X: [1, 3, 2, 5] });
    expect(degreesOfFreedom(run('Y X', short))).toBe(1);
    expect(reasonOf(() => run('Y X X^2', short))).toEqual({
      code: 'tooFewObservations',
      observations: 4,
      coefficients: 4,
    });
  });
});
