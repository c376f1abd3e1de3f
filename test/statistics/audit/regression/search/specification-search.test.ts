import { HENAN_ROWS } from '../../../../../src/examples/henan';
import { auditRegression } from '../../../../../src/statistics/audit/regression/regression-audit';
import { type Refit, refit } from '../../../../../src/statistics/audit/regression/search/refit';
import type { FoundSpecification } from '../../../../../src/statistics/audit/regression/search/found-specification';
import type {
  SearchData,
  Specification,
} from '../../../../../src/statistics/audit/regression/search/specification';
import {
  type SpecificationSearch,
  specificationSearchSteps,
} from '../../../../../src/statistics/audit/regression/search/specification-search';
import { allSteps } from '../../../../../src/numerics/steps';
import { printedRegression } from '../../../../support/printed-regression';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../../../support/paper-table-2';

const column = (at: number): Float64Array => Float64Array.from(HENAN_ROWS, (row) => row[at]);
const INTEGRATION = { name: 'integration', values: column(1) };
const K = { name: 'K', values: column(2) };
/** Du* = 2T − K, the column that Table 1 was computed from. */
const DU = { name: 'Du*', values: Float64Array.from(HENAN_ROWS, (row) => 2 * row[4] - row[2]) };
const LABELS = HENAN_ROWS.map(([year]) => String(year));

const audit = auditRegression(printedRegression(PAPER_ROWS, PAPER_STATISTICS));
const search = (data: SearchData): SpecificationSearch =>
  allSteps(specificationSearchSteps(audit, data));

/** What is found for the table that a specification itself gives. */
function foundFor(data: SearchData, specification: Specification): FoundSpecification {
  const { coefficients, statistics } = refit(data, specification) as Refit;
  const names = specification.hasConstant ? ['C', 'X', 'Z'] : ['X', 'Z'];
  const printed = printedRegression(
    coefficients.map(({ estimate, standardError, tStatistic, probability }, at) => [
      names[at],
      estimate.toFixed(6),
      standardError.toFixed(6),
      tStatistic.toFixed(6),
      probability.toFixed(6),
    ]),
    { n: String(statistics.n), r2: statistics.r2.toFixed(6), dw: statistics.dw.toFixed(6) },
  );
  return allSteps(specificationSearchSteps(auditRegression(printed), data)).found[0];
}

describe('the search for the data of a printed regression', () => {
  it("finds the source paper's own regression among its three series", () => {
    const { found } = search({ labels: LABELS, series: [INTEGRATION, K, DU] });
    const [best, second] = found;
    expect(best.specification).toMatchObject({
      dependent: 2,
      terms: [
        { series: 1, lag: 0 },
        { series: 1, lag: 1 },
        { series: 2, lag: 1 },
      ],
      window: { first: 0, last: 16 },
    });
    expect(best.specification.transformations.map(({ kind }) => kind)).toEqual([
      'asIs',
      'asIs',
      'asIs',
    ]);
    expect(best.sample).toEqual({ first: '2001', last: '2016' });
    expect(best.observationCount).toBe(16);
    expect(best.match.digits).toBeGreaterThan(second.match.digits);
  });

  it('sees that K(-1) lost its sign, and that only n is not as printed', () => {
    const [{ match }] = search({ labels: LABELS, series: [INTEGRATION, K, DU] }).found;
    expect(match.cells.filter(({ isSignLost }) => isSignLost).map(({ place }) => place)).toEqual([
      { kind: 'row', row: 2, column: 'coefficient' },
      { kind: 'row', row: 2, column: 'tStatistic' },
    ]);
    expect(match.cells.filter(({ isMatched }) => !isMatched)).toMatchObject([
      { place: { kind: 'statistic', name: 'n' }, computed: 16 },
    ]);
  });

  it('comes near by |z| of the printed column over 2000–2016 where the recovered one is not given', () => {
    const [best] = search({ labels: LABELS, series: [INTEGRATION, K] }).found;
    expect(best.specification.dependent).toBe(0);
    expect(best.specification.transformations[0]).toEqual({ kind: 'abszscore', over: 'window' });
    expect(best.sample).toEqual({ first: '2001', last: '2016' });
    expect(best.match.digits / best.match.printedDigits).toBeGreaterThan(0.8);
  });

  it('finds by its coefficients how a series was scaled', () => {
    const data = { labels: LABELS, series: [K, DU] };
    const asIs = { kind: 'asIs', over: 'window' } as const;
    const specification = {
      window: { first: 2, last: 16 },
      dependent: 1,
      terms: [{ series: 0, lag: 0 }],
      hasConstant: true,
      transformations: [{ kind: 'minmax', over: 'all' } as const, asIs],
    };
    const best = foundFor(data, specification);
    expect(best.match.digits).toBe(best.match.printedDigits);
    expect(best.specification).toEqual(specification);
  });

  it.each<[string, Specification]>([
    [
      'first differences',
      {
        window: { first: 1, last: 17 },
        dependent: 1,
        terms: [
          { series: 0, lag: 0 },
          { series: 0, lag: 1 },
        ],
        hasConstant: true,
        transformations: [
          { kind: 'difference', over: 'window' },
          { kind: 'difference', over: 'window' },
        ],
      },
    ],
    [
      'a difference beside a level',
      {
        window: { first: 3, last: 18 },
        dependent: 1,
        terms: [{ series: 0, lag: 1 }],
        hasConstant: true,
        transformations: [
          { kind: 'asIs', over: 'window' },
          { kind: 'difference', over: 'window' },
        ],
      },
    ],
    [
      'differences of logarithms without a constant',
      {
        window: { first: 1, last: 15 },
        dependent: 0,
        terms: [
          { series: 0, lag: 1 },
          { series: 1, lag: 0 },
        ],
        hasConstant: false,
        transformations: [
          { kind: 'logDifference', over: 'window' },
          { kind: 'logDifference', over: 'window' },
        ],
      },
    ],
    [
      'levels without a constant',
      {
        window: { first: 2, last: 18 },
        dependent: 1,
        terms: [
          { series: 0, lag: 0 },
          { series: 1, lag: 1 },
        ],
        hasConstant: false,
        transformations: [
          { kind: 'asIs', over: 'window' },
          { kind: 'asIs', over: 'window' },
        ],
      },
    ],
  ])('finds %s', (_name, specification) => {
    const best = foundFor({ labels: LABELS, series: [K, DU] }, specification);
    expect(best.match.digits).toBe(best.match.printedDigits);
    expect(best.specification).toEqual(specification);
  });

  it('tells how far it has come, never back', () => {
    const steps = specificationSearchSteps(audit, { labels: LABELS, series: [K, DU] });
    let last = 0;
    for (let next = steps.next(); next.done !== true; next = steps.next()) {
      expect(next.value.done).toBeGreaterThanOrEqual(last);
      expect(next.value.done).toBeLessThanOrEqual(next.value.total);
      last = next.value.done;
    }
    expect(last).toBeGreaterThan(0);
  });

  it('refuses a table that prints nothing to search by, and data of too many series', () => {
    const bare = auditRegression(
      printedRegression(
        [
          ['C', '1.2', '', '', ''],
          ['X', '0.4', '', '', ''],
        ],
        { n: '16' },
      ),
    );
    const data = { labels: LABELS, series: [K, DU] };
    expect(() => allSteps(specificationSearchSteps(bare, data))).toThrow('nothingToSearchBy');
    const many = Array.from({ length: 12 }, (_, at) => ({ ...K, name: `K${at}` }));
    expect(() =>
      allSteps(specificationSearchSteps(audit, { labels: LABELS, series: many })),
    ).toThrow('searchTooLarge');
  });
});
