import type { RegressionLayout } from '../../../src/cells/printed/regression-block';
import { allSteps } from '../../../src/numerics/steps';
import {
  type CheckedRegression,
  regressionCheck,
} from '../../../src/pane/check/regression-check-run';
import type { ReadBlock } from '../../../src/pane/shared/use-insert';
import { reportLines } from '../../../src/report/report';
import { GOLDEN_SEARCHED, GOLDEN_TABLES, longleyData } from '../../support/audit-goldens';
import { readBlock } from './read-block';

const LAYOUT: RegressionLayout = { inParentheses: 'tStatistic', model: 1 };
const [, GOLDEN] = GOLDEN_TABLES[0];
const HEADINGS = ['Variable', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'];

const referenceOf = (cells: readonly unknown[][], address: string): ReadBlock['reference'] => ({
  sheetName: 'Data',
  address,
  rowCount: cells.length,
  columnCount: cells[0].length,
});

const TABLE = [
  HEADINGS,
  ...GOLDEN.rows.map((row) => [...row]),
  ['R-squared', GOLDEN.statistics.r2, '', '', ''],
  ['Included observations', GOLDEN.statistics.n, '', '', ''],
];

/** The data of the golden tables as a block: years as the numbers they are in cells, and a column of words. */
function dataBlock(): ReadBlock {
  const { labels, series } = longleyData();
  const cells = [
    ['year', ...series.map(({ name }) => name), 'note'],
    ...labels.map((label, row) => [
      Number(label),
      ...series.map(({ values }) => values[row]),
      'as printed',
    ]),
  ];
  return { reference: referenceOf(cells, 'H1:M17'), cells };
}

function made(cells: unknown[][], data?: ReadBlock): CheckedRegression {
  const check = regressionCheck(readBlock(cells), LAYOUT, data);
  if (check === undefined) throw new Error('nothing can be checked');
  return allSteps(check.steps());
}

describe('whether a regression table can be checked', () => {
  it('takes two printed numbers', () => {
    const check = (...rows: string[][]): unknown =>
      regressionCheck(readBlock([HEADINGS, ...rows]), LAYOUT, undefined);
    expect(check(['X', '1.20', '', '', ''])).toBeUndefined();
    expect(check(['X', '', '', '', ''])).toBeUndefined();
    expect(check(['X', '1.20', '0.40', '', ''])).toBeDefined();
  });

  it('keeps the block that it was read from, for what is inserted', () => {
    const block = readBlock(TABLE);
    expect(regressionCheck(block, LAYOUT, undefined)?.data).toBe(block);
  });
});

describe('the check of a regression table', () => {
  it('blames nothing of a table that statsmodels gives, and searches nothing without data', () => {
    const { audit, searched } = made(TABLE);
    expect(searched).toBeUndefined();
    expect(audit.sampleSize.printed).toBe(16);
    const verdicts = new Set(audit.cells.map(({ verdict }) => verdict));
    expect(verdicts.has('differs') || verdicts.has('impossible')).toBe(false);
    expect(audit.cells.length).toBe(14);
  });

  it('holds stars against the convention that is stated', () => {
    const starred = TABLE.map((row) =>
      row[0] === 'GNP' ? ['GNP', `${row[1]}*`, ...row.slice(2)] : row,
    );
    const check = regressionCheck(readBlock(starred), LAYOUT, undefined, { stars: 'tenFiveOne' });
    const result = check && allSteps(check.steps());
    expect(result?.audit.stars?.convention).toBe('tenFiveOne');
    // p of GNP is 0.0000, of which one star tells too little; the others have none at all.
    const rows = result?.audit.stars?.rows;
    const own = rows?.find(({ row }) => row === 1);
    expect(own).toMatchObject({ stars: 1, verdict: 'differs' });
    expect(rows?.filter(({ stars }) => stars > 0)).toEqual([own]);
  });

  it('searches the columns of numbers of the data, the first of them labels', () => {
    const { searched } = made(TABLE, dataBlock());
    expect(searched?.data.labels[0]).toBe('1947');
    expect(searched?.data.series.map(({ name }) => name)).toEqual([
      'EMPLOYED',
      'GNP',
      'UNEMPLOYED',
      'ARMED',
    ]);
    const best = searched?.search.found[0];
    expect(best?.match.digits).toBe(best?.match.printedDigits);
    expect(best?.sample).toEqual({ first: '1947', last: '1962' });
    expect(best?.specification.terms).toEqual([
      { series: 1, lag: 0 },
      { series: 2, lag: 0 },
    ]);
  }, 60_000);

  it('finds a regression over a part of the rows, with a lag', () => {
    const golden = GOLDEN_SEARCHED.find(([name]) => name === 'levels with a lag')?.[1];
    if (golden === undefined) throw new Error('no such golden regression');
    const { estimates, standardErrors, tStatistics, probabilities } = golden;
    const rows = ['C', 'GNP', 'EMPLOYED(-1)'].map((name, at) => [
      name,
      ...[estimates, standardErrors, tStatistics, probabilities].map((of) => of[at].toFixed(5)),
    ]);
    const table = [HEADINGS, ...rows, ['R-squared', golden.r2.toFixed(6), '', '', '']];
    const best = made(table, dataBlock()).searched?.search.found[0];
    expect(best?.match.digits).toBe(best?.match.printedDigits);
    expect(best?.specification.window).toEqual(golden.window);
    expect(best?.observationCount).toBe(golden.count);
  }, 60_000);

  it('tells of the search in its report only where there was one', () => {
    const lines = (data?: ReadBlock): string => {
      const check = regressionCheck(readBlock(TABLE), LAYOUT, data);
      return check === undefined
        ? ''
        : reportLines(check.report(allSteps(check.steps()), 'en')).join('\n');
    };
    expect(lines()).not.toContain('regressions were tried');
    expect(lines(dataBlock())).toContain('Nearest: EMPLOYED C GNP UNEMPLOYED, 1947–1962');
  }, 60_000);

  it('has something to show before the first result', () => {
    const steps = regressionCheck(readBlock(TABLE), LAYOUT, undefined)?.steps();
    expect(steps?.next()).toEqual({ done: false, value: { done: 0, total: 1 } });
  });
});
