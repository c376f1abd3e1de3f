import { allSteps } from '../../../../../src/numerics/steps';
import { auditRegression } from '../../../../../src/statistics/audit/regression/regression-audit';
import { refit } from '../../../../../src/statistics/audit/regression/search/refit';
import { restoredRegression } from '../../../../../src/statistics/audit/regression/search/restored-regression';
import type {
  SearchData,
  Specification,
} from '../../../../../src/statistics/audit/regression/search/specification';
import { specificationSearchSteps } from '../../../../../src/statistics/audit/regression/search/specification-search';
import { expectAllDigits } from '../../../../support/correct-digits';
import { readGolden } from '../../../../support/golden';
import {
  PAPER_PRINTED,
  PAPER_RECOVERED,
  paperSpecification,
} from '../../../../support/paper-series';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../../../support/paper-table-2';
import { type RowTexts, printedRegression } from '../../../../support/printed-regression';
import { randomNumbers } from '../../../../support/random-numbers';

interface Fit {
  readonly estimates: readonly number[];
  readonly tStatistics: readonly number[];
  readonly probabilities: readonly number[];
}
const GOLDEN = readGolden<
  Readonly<Record<'recoveredColumn' | 'printedColumn', Record<'found' | 'restored', Fit>>>
>('audit/restored-signs.json');

const AS_IS = { kind: 'asIs', over: 'window' } as const;

/** A series that rises with errors of its own, rounded as a table would print it. */
function trending(rows: number, random: () => number): Float64Array {
  const level = 0.2 + 3 * random();
  const slope = 0.02 + random() / 3;
  const decimals = 2 + Math.floor(4 * random());
  return Float64Array.from({ length: rows }, (_, row) =>
    Number((level + slope * row + 0.4 * slope * random()).toFixed(decimals)),
  );
}

function randomTable(rows: number, random: () => number): { data: SearchData; own: Specification } {
  return {
    data: {
      labels: Array.from({ length: rows }, (_, row) => String(2000 + row)),
      series: ['X', 'Y'].map((name) => ({ name, values: trending(rows, random) })),
    },
    own: {
      window: { first: 0, last: rows - 1 },
      dependent: 1,
      terms: [
        { series: 0, lag: 0 },
        { series: 1, lag: 1 },
      ],
      hasConstant: true,
      transformations: [AS_IS, AS_IS],
    },
  };
}

describe('a regression whose series get back their signs', () => {
  it.each([
    ['the recovered column, |z| in the data', PAPER_RECOVERED, 'asIs', GOLDEN.recoveredColumn],
    ['the printed column, used as |z|', PAPER_PRINTED, 'abszscore', GOLDEN.printedColumn],
  ] as const)('gives statsmodels’ numbers of the source paper with %s', (_, data, kind, golden) => {
    const { coefficients } = restoredRegression(data, paperSpecification(kind))!;
    for (const side of ['found', 'restored'] as const) {
      const of = coefficients.map((line) => line[side]);
      expectAllDigits(
        of.map(({ estimate }) => estimate),
        golden[side].estimates,
        10,
      );
      expectAllDigits(
        of.map(({ tStatistic }) => tStatistic),
        golden[side].tStatistics,
        10,
      );
      expectAllDigits(
        of.map(({ probability }) => probability),
        golden[side].probabilities,
        9,
      );
    }
  });

  it('has K and K(-1) at p 0.117 and 0.093', () => {
    const { coefficients } = restoredRegression(PAPER_RECOVERED, paperSpecification('asIs'))!;
    const shown = coefficients.map(({ restored }) => restored.probability.toFixed(3));
    expect(shown.slice(1, 3)).toEqual(['0.117', '0.093']);
  });

  it('gives the same |t| and p whichever side of a series is reversed', () => {
    const [du, k] = PAPER_RECOVERED.series;
    const turned = k.values.map((value, row) => (row <= 8 ? value : -value));
    const signed = du.values.map((value, row) => (row <= 7 ? -value : value));
    const other = refit(
      {
        ...PAPER_RECOVERED,
        series: [
          { ...du, values: signed },
          { ...k, values: turned },
        ],
      },
      paperSpecification('asIs'),
    )!.coefficients;
    const { coefficients } = restoredRegression(PAPER_RECOVERED, paperSpecification('asIs'))!;
    coefficients.forEach(({ restored }, at) => {
      const sign = at === 1 || at === 2 ? -1 : 1;
      expect(other[at].tStatistic).toBeCloseTo(sign * restored.tStatistic, 10);
      expect(other[at].probability).toBeCloseTo(restored.probability, 12);
    });
  });

  it('tells nothing beside a series that may have lost its signs', () => {
    const [du, k] = PAPER_RECOVERED.series;
    const coarse = { ...k, values: k.values.map((value) => Number(value.toFixed(1))) };
    const data = { ...PAPER_RECOVERED, series: [du, coarse] };
    expect(restoredRegression(data, paperSpecification('asIs'))).toBeUndefined();
  });

  it('tells nothing of series that were used with all their signs', () => {
    const terms = [{ series: 0, lag: 1 }];
    const given = paperSpecification('zscore', terms);
    expect(restoredRegression(PAPER_PRINTED, given)).toBeUndefined();
  });

  it('tells nothing of 400 random tables of trending series that were used as they are', () => {
    const random = randomNumbers(20261129);
    for (let table = 0; table < 400; table++) {
      const { data, own } = randomTable(8 + (table % 20), random);
      expect(restoredRegression(data, own)).toBeUndefined();
    }
  });
});

describe('the search', () => {
  it('restores the signs of the source paper’s series', () => {
    const audit = auditRegression(printedRegression(PAPER_ROWS, PAPER_STATISTICS));
    const { restored } = allSteps(specificationSearchSteps(audit, PAPER_RECOVERED));
    expect(restored?.series.map(({ reversedTo }) => reversedTo)).toEqual([7, 8]);
  });

  it('restores nothing where the table is of series as they are', () => {
    const random = randomNumbers(20261130);
    let compared = 0;
    for (let table = 0; table < 12; table++) {
      const { data, own } = randomTable(9 + (table % 4), random);
      const { coefficients, statistics } = refit(data, own)!;
      const rows = coefficients.map(
        ({ estimate, standardError, tStatistic, probability }, at): RowTexts => [
          ['C', 'X', 'Y(-1)'][at],
          estimate.toFixed(6),
          standardError.toFixed(6),
          tStatistic.toFixed(6),
          probability.toFixed(4),
        ],
      );
      const printed = printedRegression(rows, {
        n: String(statistics.n),
        r2: statistics.r2.toFixed(6),
      });
      const search = allSteps(specificationSearchSteps(auditRegression(printed), data));
      if (search.found[0].match.digits === search.found[0].match.printedDigits) compared++;
      expect(search.restored).toBeUndefined();
    }
    expect(compared).toBeGreaterThan(10);
  }, 60_000);
});
