import {
  type LagChoice,
  type LagChoiceRequest,
  chooseLags,
  lagChoiceSteps,
  laggedSeriesOf,
} from '../../../src/statistics/regression/lag-choice';
import { LAG_CRITERIA, type LagCandidate } from '../../../src/statistics/regression/lag-candidate';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS } from '../../../src/statistics/regression/statistics';
import type { SeriesTable } from '../../../src/statistics/regression/series-table';
import { expectAllDigits, expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { henanTable } from '../../support/henan';
import { realSeries } from '../../support/real-series';
import { inputErrorOf, reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

const { models: R } = readGolden<{
  models: Record<string, { observations: number; rows: readonly (readonly number[])[] }>;
}>('real-series/r-lag-choice.json');
const { models: STATSMODELS } = readGolden<{
  models: Record<string, readonly (readonly number[])[]>;
}>('real-series/statsmodels-lag-choice.json');

const MODELS: Record<string, [SeriesTable, LagChoiceRequest]> = {
  paper: [
    henanTable(),
    { equation: 'DU C K', dependentLags: 3, seriesLags: 3, leastDependentLags: 0 },
  ],
  longley: [
    realSeries('longley'),
    {
      equation: 'EMPLOYED C GNP UNEMPLOYED',
      dependentLags: 2,
      seriesLags: { GNP: 1, UNEMPLOYED: 2 },
    },
  ],
  gas: [realSeries('gas'), { equation: 'LOG(GAS) C @TREND', dependentLags: 8, seriesLags: 0 }],
  orange: [
    realSeries('orange'),
    {
      equation: 'GIRTH C AGE',
      dependentLags: 2,
      seriesLags: 1,
      leastDependentLags: 0,
      group: 'TREE',
    },
  ],
};
const chosen = (name: string): LagChoice => chooseLags(...MODELS[name]);
const ordersOf = ({ orders }: LagCandidate): number[] => [orders.dependent, ...orders.series];
const numbersOf = (candidate: LagCandidate): number[] => [
  candidate.coefficientCount,
  candidate.logLikelihood,
  candidate.aic,
  candidate.sc,
  candidate.hq,
  candidate.adjustedRSquared,
];

describe.each(Object.keys(MODELS))('the lags of %s', (name) => {
  const choice = chosen(name);
  const { rows, observations } = R[name];
  const width = choice.series.length + 1;

  it('are compared over as many observations as R has, combination by combination', () => {
    expect(choice.observationCount).toBe(observations);
    expect(choice.candidates.map(ordersOf)).toEqual(rows.map((row) => row.slice(0, width)));
  });

  it('have the criteria that R gives', () => {
    choice.candidates.forEach((candidate, place) => {
      expectAllDigits(numbersOf(candidate), rows[place].slice(width), 9);
    });
  });

  it('are best where R’s criteria are least and its adjusted R² largest', () => {
    const columns = { aic: 2, sc: 3, hq: 4, adjustedRSquared: 5 } as const;
    for (const criterion of LAG_CRITERIA) {
      const values = rows.map((row) => row[width + columns[criterion]]);
      const wanted = criterion === 'adjustedRSquared' ? Math.max(...values) : Math.min(...values);
      expect(choice.best[criterion].place).toBe(values.indexOf(wanted));
    }
  });

  it('are written as equations that run, with the same criteria over the same sample', () => {
    const [table, { group }] = MODELS[name];
    const { first, last } = choice.sample;
    for (const candidate of choice.candidates) {
      const { equation } = candidate;
      // In a panel of trees rows are numbered through: no sample cuts the first of each.
      const sample = group === undefined ? `${first} ${last}` : undefined;
      const regression = runRegression(table, { equation, sample, group });
      expect(regression.coefficientCount).toBe(candidate.coefficientCount);
      if (regression.observationCount !== choice.observationCount) continue;
      expectDigits(candidate.aic, Number(STATISTICS.aic(regression)), 13);
      expectDigits(candidate.logLikelihood, Number(STATISTICS.loglik(regression)), 13);
      expectDigits(candidate.adjustedRSquared, Number(STATISTICS.adjr2(regression)), 13);
    }
  });

  it('say how many observations the best would have by itself', () => {
    const [table, { group }] = MODELS[name];
    for (const criterion of LAG_CRITERIA) {
      const { place, ownObservationCount } = choice.best[criterion];
      const { equation } = choice.candidates[place];
      const { observationCount } = runRegression(table, { equation, group });
      expect(ownObservationCount).toBe(observationCount);
    }
  });
});

describe.each(Object.keys(STATSMODELS))('the lags of %s against statsmodels', (name) => {
  it('have its criteria, once its parameter for the variance is taken off', () => {
    const { candidates, observationCount: count } = chosen(name);
    const penalties = [2, Math.log(count), 2 * Math.log(Math.log(count))];
    for (const candidate of candidates) {
      const orders = ordersOf(candidate);
      const row = STATSMODELS[name].find((known) => orders.every((order, i) => known[i] === order));
      if (row === undefined) throw new Error(`statsmodels has no ${orders.join()}`);
      [candidate.aic, candidate.sc, candidate.hq].forEach((value, i) => {
        expectDigits(value * count + penalties[i], row[orders.length + i], 8);
      });
    }
  });
});

describe('a choice of lags', () => {
  const Y = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3];
  const X = Y.map((_, i) => i + 1);
  const Z = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5, 9, 0, 4, 5];
  const choose = (request: LagChoiceRequest): LagChoice =>
    chooseLags(tableOf({ Y, X, Z }), request);

  it('tells the series whose lags are open', () => {
    expect(laggedSeriesOf('DU C LOG(K(-1)) K DU(-2)')).toEqual([
      { text: 'LOG(K)', firstLag: 1 },
      { text: 'K', firstLag: 0 },
    ]);
  });

  it('marks what is collinear, and goes on', () => {
    const { candidates, best } = choose({ equation: 'Y C X', dependentLags: 1, seriesLags: 1 });
    expect(candidates.map(({ equation }) => equation)).toEqual([
      'Y C Y(-1) X',
      'Y C Y(-1) X(0 to -1)',
    ]);
    expect(candidates[0].notComparable).toBeUndefined();
    expect(candidates[1]).toMatchObject({
      notComparable: { because: 'collinear', term: 'X(-1)', others: ['C', 'X'] },
      coefficientCount: 4,
      aic: NaN,
      adjustedRSquared: NaN,
    });
    expect(best.aic.place).toBe(0);
  });

  it('marks what fits exactly, and goes on', () => {
    const W = Z.map((value, i) => (i === 0 ? 0 : 2 * Z[i - 1] + value));
    const { candidates, best } = chooseLags(tableOf({ W, Z }), {
      equation: 'W C Z',
      dependentLags: 0,
      seriesLags: 1,
    });
    expect(candidates.map(({ notComparable }) => notComparable)).toEqual([
      undefined,
      { because: 'exactFit' },
    ]);
    expect(candidates[1].logLikelihood).toBeNaN();
    expect(best.sc.place).toBe(0);
  });

  it('refuses an equation of which nothing can be compared', () => {
    expect(
      reasonOf(() => choose({ equation: 'Y C X 2*X', dependentLags: 1, seriesLags: 0 })),
    ).toEqual({ code: 'collinear', term: '2*X', others: ['X'] });
    const error = inputErrorOf(() =>
      choose({ equation: '2*Y C Y', dependentLags: 0, seriesLags: 0 }),
    );
    expect(error.reason).toMatchObject({ code: 'statisticUndefined', why: 'exactFit' });
    expect(error.cellError).toBe('#N/A');
  });

  it('refuses a dependent variable without a difference', () => {
    const table = tableOf({ Y: Y.map(() => 2), X });
    const request = { equation: 'Y C X', dependentLags: 0, seriesLags: 1 };
    expect(reasonOf(() => chooseLags(table, request))).toEqual({
      code: 'constantDependent',
      name: 'Y',
    });
  });

  it('needs more observations than the largest candidate has coefficients', () => {
    const request = { equation: 'Y C X Z', dependentLags: 4, seriesLags: 4 };
    expect(reasonOf(() => choose(request))).toEqual({
      code: 'tooFewObservations',
      observations: 12,
      coefficients: 15,
    });
  });

  it('points into the equation where a name is unknown', () => {
    const request = { equation: 'Y C X W', dependentLags: 1, seriesLags: 1 };
    expect(reasonOf(() => choose(request))).toMatchObject({
      code: 'unknownName',
      position: 6,
      name: 'W',
    });
  });

  it('goes in steps, each of which counts', () => {
    const request = { equation: 'Y C Z', dependentLags: 2, seriesLags: 2 };
    const steps = lagChoiceSteps(tableOf({ Y, X, Z }), request);
    const told: number[] = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) {
      expect(next.value.total).toBe(1 + 6 + 4);
      told.push(next.value.done);
    }
    expect(told).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(next.value).toEqual(choose(request));
  });

  it('does not depend on how many rows are taken in at a time', () => {
    const count = 4100;
    const long = tableOf({
      Y: Array.from({ length: count }, (_, i) => ((i * i) % 97) + Y[i % 16]),
      Z: Array.from({ length: count }, (_, i) => ((i * 7) % 31) + Z[i % 16]),
    });
    const { candidates, observationCount, sample } = chooseLags(long, {
      equation: 'Y C Z',
      dependentLags: 2,
      seriesLags: 1,
    });
    expect(observationCount).toBe(count - 2);
    const { equation, aic } = candidates[candidates.length - 1];
    const regression = runRegression(long, {
      equation,
      sample: `${sample.first} ${sample.last}`,
    });
    expectDigits(aic, Number(STATISTICS.aic(regression)), 14);
  });
});
