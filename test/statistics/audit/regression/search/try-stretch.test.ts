import { CandidateList } from '../../../../../src/statistics/audit/regression/search/candidate-list';
import type {
  SearchData,
  Specification,
} from '../../../../../src/statistics/audit/regression/search/specification';
import { longestLag } from '../../../../../src/statistics/audit/regression/search/specification';
import type { SearchTargets } from '../../../../../src/statistics/audit/regression/search/targets';
import { termChoices } from '../../../../../src/statistics/audit/regression/search/term-choices';
import { transformationChoices } from '../../../../../src/statistics/audit/regression/search/transformation-choices';
import {
  type Trials,
  tryStretch,
} from '../../../../../src/statistics/audit/regression/search/try-stretch';
import type { Interval } from '../../../../../src/numerics/interval';
import {
  GOLDEN_SEARCHED,
  type GoldenSearched,
  longleyData,
  specificationOf,
} from '../../../../support/audit-goldens';

const DATA = longleyData();
const GOLDEN = Object.fromEntries(GOLDEN_SEARCHED);
/** Of the others the scale is found later: R² and t do not tell it. */
const TOLD_BY_R2_AND_T = GOLDEN_SEARCHED.filter(([, { transformations }]) =>
  transformations.every(({ kind }) => kind !== 'minmax' && kind !== 'max'),
);

const near = (value: number): Interval => ({
  lower: value * (1 - 1e-8),
  upper: value * (1 + 1e-8),
});

function targetsOf(golden: GoldenSearched, share = 1 - golden.r2): SearchTargets {
  const slopes = golden.hasConstant ? golden.tStatistics.slice(1) : golden.tStatistics;
  return {
    constants: [golden.hasConstant],
    slopeCount: golden.terms.length,
    share: near(share),
    tStatistics: slopes
      .map(Math.abs)
      .sort((a, b) => a - b)
      .map(near),
    allowsCount: () => true,
  };
}

function trialsOf({ hasConstant, terms }: GoldenSearched, seriesCount: number): Trials {
  return {
    hasConstant,
    choices: termChoices(seriesCount, terms.length, 1),
    transformations: (count) => transformationChoices(count, hasConstant),
  };
}

function nearestOf(
  golden: GoldenSearched,
  targets = targetsOf(golden),
  data: SearchData = DATA,
  list = new CandidateList(5),
) {
  const { window, terms } = golden;
  const stretch = { window, lost: longestLag(terms) };
  const tried = tryStretch(data, targets, trialsOf(golden, data.series.length), stretch, list);
  return { tried, nearest: list.nearest() };
}

/** A specification with what was done to its own series only, its terms in any order. */
function ownOf({ window, dependent, terms, hasConstant, transformations }: Specification): string {
  const shown = (series: number, lag: number): string =>
    `${transformations[series].kind} over ${transformations[series].over} of ${series}(-${lag})`;
  const regressors = terms.map(({ series, lag }) => shown(series, lag)).sort();
  return [`${window.first}–${window.last}`, shown(dependent, 0), hasConstant, ...regressors].join();
}

describe('all regressions over one run of rows', () => {
  it.each(TOLD_BY_R2_AND_T)('have that of statsmodels among them: %s', (_name, golden) => {
    const { nearest } = nearestOf(golden);
    expect(nearest[0].distance).toBeLessThan(1e-6);
    // What comes as near is the same regression: an equal series, or one that only stretches it.
    const equals = nearest.filter(({ distance }) => distance < 1e-6);
    expect(equals.map(({ specification }) => ownOf(specification))).toContain(ownOf(golden));
    expect(nearest[nearest.length - 1].distance).toBeGreaterThan(1e-6);
  });

  it('are held against R² about the mean and about 0 where they have no constant', () => {
    const golden = GOLDEN['logarithms without a constant'];
    const y = DATA.series[0].values.map(Math.log);
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
    const about = (centre: number): number => y.reduce((sum, v) => sum + (v - centre) ** 2, 0);
    const aboutMean = ((1 - golden.r2) * about(0)) / about(mean);
    // A share above 1: R² about the mean is below 0.
    expect(aboutMean).toBeGreaterThan(1);
    const { nearest } = nearestOf(golden, targetsOf(golden, aboutMean));
    expect(nearest[0].distance).toBeLessThan(1e-6);
    expect(ownOf(nearest[0].specification)).toBe(ownOf(golden));
  });

  it('are as many as there are choices that use up the rows lost to lags', () => {
    // Two slopes and one lag: of each dependent's seven columns, any pair with a lag in it.
    const golden = GOLDEN['levels with a lag'];
    const pairsWithLag = (7 * 6) / 2 - (3 * 2) / 2;
    const { tried } = nearestOf(golden);
    const { choices, transformations } = trialsOf(golden, 4);
    const lagged = choices.filter(({ reach }) => reach === 1);
    expect(lagged).toHaveLength(4 * pairsWithLag);
    expect(tried).toBe(
      lagged.reduce((sum, { used }) => sum + transformations(used.length).length, 0),
    );
  });

  it('are told by R² alone where no t is known, and by t alone where no R² is', () => {
    const golden = GOLDEN['levels with a lag'];
    const whole = targetsOf(golden);
    for (const part of [
      { ...whole, tStatistics: [] },
      { ...whole, share: undefined },
    ]) {
      const { nearest } = nearestOf(golden, part);
      expect(nearest[0].distance).toBeLessThan(1e-6);
      expect(ownOf(nearest[0].specification)).toBe(ownOf(golden));
    }
  });

  it('are kept only where nearer than what is known', () => {
    const golden = GOLDEN['levels with a lag'];
    const list = new CandidateList(1);
    const specification = specificationOf(golden);
    list.add({ specification, distance: 0 });
    list.nearest();
    expect(list.farthest).toBe(0);
    const { nearest } = nearestOf(golden, targetsOf(golden), DATA, list);
    expect(nearest).toEqual([{ specification, distance: 0 }]);
  });

  it('leave out those with a missing value in their rows', () => {
    const golden = GOLDEN['levels with a lag'];
    const holed: SearchData = {
      labels: DATA.labels,
      series: DATA.series.map(({ name, values }) => ({
        name,
        values: name === 'GNP' ? values.map((value, row) => (row === 7 ? NaN : value)) : values,
      })),
    };
    const { tried, nearest } = nearestOf(golden, targetsOf(golden), holed, new CandidateList(1000));
    expect(tried).toBe(nearestOf(golden).tried);
    expect(nearest.length).toBeGreaterThan(0);
    for (const { specification, distance } of nearest) {
      expect(distance).not.toBeNaN();
      expect(specification.terms.some(({ series }) => series === 1)).toBe(false);
      expect(specification.dependent).not.toBe(1);
    }
  });

  it('leave out those that fit without a residual, by which nothing can be told', () => {
    const [employed] = DATA.series;
    const twice = employed.values.map((value) => 2 * value);
    const data: SearchData = {
      labels: DATA.labels,
      series: [employed, { name: 'TWICE', values: twice }],
    };
    const golden: GoldenSearched = {
      ...GOLDEN['levels with a lag'],
      terms: [{ series: 1, lag: 0 }],
    };
    const targets = { ...targetsOf(golden), tStatistics: [], share: { lower: 0, upper: 1e-9 } };
    const { tried, nearest } = nearestOf(golden, targets, data, new CandidateList(1000));
    expect(tried).toBeGreaterThan(nearest.length);
    for (const { distance } of nearest) expect(Number.isFinite(distance)).toBe(true);
  });
});
