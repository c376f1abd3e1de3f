import { designOf } from '../../../src/statistics/regression/design';
import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import type { SeriesTable } from '../../../src/statistics/regression/series-table';
import { type WithinRegression, estimateWithin } from '../../../src/statistics/regression/within';
import { expectDigits } from '../../support/correct-digits';
import { readGolden, readGoldenCsv } from '../../support/golden';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

const COLUMNS = ['estimate', 'standardError', 'tStatistic', 'probability'] as const;

const { within: R } = readGolden<{
  within: Record<(typeof COLUMNS)[number], number[]> &
    Record<'ssr' | 'df' | 'rSquaredWithin', number>;
}>('real-series/r-description.json');

const rows = readGoldenCsv('real-series/orange.csv');
const orange = tableOf({
  TREE: rows.map(({ TREE }) => `tree ${TREE}`),
  AGE: rows.map(({ AGE }) => Number(AGE)),
  GIRTH: rows.map(({ GIRTH }) => Number(GIRTH)),
  PLOT: rows.map(({ TREE }) => Number(TREE) % 2),
});
const run = (equation: string, table: SeriesTable = orange): WithinRegression =>
  estimateWithin(designOf(parseEquation(equation), table, { group: 'TREE' }));

describe('fixed effects by the within estimator', () => {
  const found = run('GIRTH C AGE AGE^2');

  it('give what R gives with a dummy for each group', () => {
    for (const column of COLUMNS) {
      found.coefficients.forEach((line, j) => expectDigits(line[column], R[column][j], 10));
    }
    expectDigits(found.sumSquaredResiduals, R.ssr, 11);
    expectDigits(found.rSquaredWithin, R.rSquaredWithin, 11);
    expect([found.degreesOfFreedom, found.groupCount]).toEqual([R.df, 5]);
  });

  it('do not depend on the constant, which each group has of its own', () => {
    expect(run('GIRTH AGE AGE^2')).toEqual(found);
  });

  it('keep lags within their group', () => {
    const { observationCount } = run('GIRTH C GIRTH(-1)');
    expect(observationCount).toBe(rows.length - 5);
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
    expect(run('Y X', short).degreesOfFreedom).toBe(1);
    expect(reasonOf(() => run('Y X X^2', short))).toEqual({
      code: 'tooFewObservations',
      observations: 4,
      coefficients: 4,
    });
  });
});
