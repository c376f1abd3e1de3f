import {
  type MatchedCell,
  matchOf,
} from '../../../../../src/statistics/audit/regression/search/match';
import { type Refit, refit } from '../../../../../src/statistics/audit/regression/search/refit';
import {
  GOLDEN_SEARCHED,
  GOLDEN_TABLES,
  type GoldenSearched,
  goldenPrinted,
  longleyData,
  specificationOf,
} from '../../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../../support/printed-regression';

const AS_IS = { kind: 'asIs', over: 'window' } as const;
const DATA = {
  labels: ['1', '2', '3', '4', '5'],
  series: [
    { name: 'Y', values: Float64Array.from([1, 3, 2, 5, 4]) },
    { name: 'X', values: Float64Array.from([1, 2, 3, 4, 5]) },
  ],
};
/** y = 0.6 + 0.8x with R² = 0.64; without a constant y = 53/55 x. */
const of = (hasConstant: boolean): Refit =>
  refit(DATA, {
    window: { first: 0, last: 4 },
    dependent: 0,
    terms: [{ series: 1, lag: 0 }],
    hasConstant,
    transformations: [AS_IS, AS_IS],
  }) as Refit;

const row = (name: string, b: string, se = '', t = '', p = ''): RowTexts => [name, b, se, t, p];
const cellsOf = (rows: readonly RowTexts[], fit: Refit): readonly MatchedCell[] =>
  matchOf(printedRegression(rows, {}), fit).cells;

/** A golden regression as a table would print it, its rows in another order. */
function printedOf({
  estimates,
  standardErrors,
  tStatistics,
  probabilities,
  r2,
  count,
}: GoldenSearched) {
  const rows = estimates.map((estimate, at) =>
    row(
      `X${at}`,
      ...([estimate, standardErrors[at], tStatistics[at], probabilities[at]].map((value) =>
        value.toFixed(5),
      ) as [string, string, string, string]),
    ),
  );
  return { rows, statistics: { r2: r2.toFixed(6), n: String(count) } };
}

describe('a computed regression beside a printed one', () => {
  it('gives a row the term that shares its digits, and the constant its own', () => {
    const printed = printedRegression([row('X', '0.80'), row('C', '0.60')], { r2: '0.64' });
    const { termOfRow, digits, printedDigits } = matchOf(printed, of(true));
    expect(termOfRow).toEqual([0, -1]);
    expect([digits, printedDigits]).toEqual([6, 6]);
  });

  it('has the digits that agree of those that are printed', () => {
    // 0.8 is not 0.87, but shares its 8; R² is not 0.74.
    const printed = printedRegression([row('C', '0.60'), row('X', '0.87')], { r2: '0.74' });
    const { cells, digits, printedDigits } = matchOf(printed, of(true));
    expect(cells.map((cell) => [cell.digits, cell.isMatched])).toEqual([
      [2, true],
      [1, false],
      [0, false],
    ]);
    expect([digits, printedDigits]).toEqual([3, 6]);
  });

  it('does not take a nearly right n for right', () => {
    const [, golden] = GOLDEN_SEARCHED[0];
    const fit = refit(longleyData(), specificationOf(golden)) as Refit;
    expect(golden.count).toBe(13);
    // 14 shares its first digit with 13, and says nothing by it.
    const near = matchOf(printedRegression([], { n: '14', df: '10' }), fit);
    expect(near.cells.map(({ digits }) => digits)).toEqual([0, 2]);
  });

  it('gives no term to two rows, and none where there are no more', () => {
    const printed = printedRegression([row('A', '0.80'), row('B', '0.80')], {});
    const { termOfRow, cells } = matchOf(printed, of(true));
    expect(termOfRow).toEqual([0, -1]);
    expect(cells[1]).toMatchObject({ computed: NaN, digits: 0, isMatched: false });
  });

  it('has nothing for a printed constant where it has none', () => {
    const [constant, slope] = cellsOf([row('C', '0.60'), row('X', '0.9636')], of(false));
    expect(constant).toMatchObject({ computed: NaN, digits: 0 });
    expect(slope).toMatchObject({ isMatched: true, digits: 4 });
  });

  it('is empty beside a table that prints nothing', () => {
    expect(matchOf({ rows: [], statistics: {} }, of(true))).toEqual({
      cells: [],
      termOfRow: [],
      digits: 0,
      printedDigits: 0,
    });
  });
});

describe('a sign that print lost', () => {
  it('is seen in a coefficient and in t, not where the sign is right', () => {
    const [b, t] = cellsOf([row('X', '−0.9636', '', '−8.99')], of(false));
    expect(b).toMatchObject({ isMatched: true, isSignLost: true });
    expect(t).toMatchObject({ place: { column: 'tStatistic' } });
    expect(t.computed).toBeGreaterThan(0);
    expect(cellsOf([row('X', '0.9636')], of(false))).toMatchObject([
      { isMatched: true, isSignLost: false },
    ]);
  });

  it('is not looked for in a standard error or a probability, which have none', () => {
    const fit = of(true);
    const { standardError } = fit.coefficients[1];
    const [cell] = cellsOf([row('X', '', `-${standardError.toFixed(3)}`)], fit);
    expect(cell).toMatchObject({ isMatched: false, isSignLost: false });
  });

  it('is none of a number that is 0 as printed', () => {
    const flat: Refit = {
      ...of(true),
      coefficients: of(true).coefficients.map((line) => ({ ...line, estimate: -0.0001 })),
    };
    expect(cellsOf([row('X', '0.00')], flat)).toMatchObject([
      { isMatched: true, isSignLost: false },
    ]);
  });
});

describe('statsmodels’ regressions', () => {
  const data = longleyData();
  const series = data.series.map(({ name }) => name);

  it.each(GOLDEN_TABLES)('are given to the last digit: %s', (_name, golden) => {
    const terms = golden.rows.flatMap(([name]) =>
      name === 'C' ? [] : [{ series: series.indexOf(name), lag: 0 }],
    );
    const fit = refit(data, {
      window: { first: 0, last: 15 },
      dependent: series.indexOf(
        golden.statistics.meandep?.startsWith('65') ? 'EMPLOYED' : 'UNEMPLOYED',
      ),
      terms,
      hasConstant: golden.hasConstant,
      transformations: series.map(() => AS_IS),
    }) as Refit;
    // The criteria of other forms than EViews' are not the add-in's.
    const own = golden.form === 'perObservation' ? {} : { aic: '', sc: '', hq: '' };
    // Without a constant R² and F differ between programs.
    const about0 = golden.hasConstant ? {} : { r2: '', adjr2: '', f: '', probf: '' };
    const { cells, termOfRow } = matchOf(goldenPrinted(golden, { ...own, ...about0 }), fit);
    expect(cells.filter(({ isMatched }) => !isMatched)).toEqual([]);
    const first = golden.hasConstant ? -1 : 0;
    expect(termOfRow).toEqual(golden.rows.map((_, at) => first + at));
  });

  it.each(GOLDEN_SEARCHED)('are found row by row in any order: %s', (_name, golden) => {
    const fit = refit(data, specificationOf(golden)) as Refit;
    const { rows, statistics } = printedOf(golden);
    const named = rows.map((texts, at): RowTexts =>
      golden.hasConstant && at === 0
        ? ['_cons', ...(texts.slice(1) as [string, string, string, string])]
        : texts,
    );
    const about0 = golden.hasConstant ? statistics : { n: statistics.n };
    const { cells, termOfRow } = matchOf(printedRegression(named.reverse(), about0), fit);
    expect(cells.filter(({ isMatched }) => !isMatched)).toEqual([]);
    const slopes = golden.terms.map((_, at) => at).reverse();
    expect(termOfRow).toEqual(golden.hasConstant ? [...slopes, -1] : slopes);
  });
});
