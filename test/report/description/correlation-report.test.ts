import { recoverDecimals } from '../../../src/numerics/decimal';
import { correlationReport } from '../../../src/report/description/correlation-report';
import { reportSheet } from '../../../src/report/report-sheet';
import { describedSeries } from '../../../src/statistics/description/described-series';
import { expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { realSeries } from '../../support/real-series';
import { reasonOf } from '../../support/reason-of';
import { linesOf, shownIn, tablesOf, valuesOf } from '../../support/report-cells';
import { expectTidy } from '../../support/sheet-areas';

interface Pairs {
  readonly pairs: readonly (readonly [number, number])[];
  readonly coefficient: readonly number[];
  readonly tStatistic: readonly number[];
  readonly probability: readonly number[];
}

const R = readGolden<Record<'air' | 'longley', Pairs>>('real-series/r-description.json');
const reportOf = (name: 'air' | 'longley', language: 'en' | 'zh' = 'en') => {
  const table = realSeries(name);
  const columns = table.names.map((_, column) => column);
  return correlationReport(describedSeries(table, columns, true), language);
};
const column = (name: string, ...values: number[]) => ({ name, values: recoverDecimals(values) });

describe.each([
  ['air', 111],
  ['longley', 16],
] as const)('correlations of %s', (name, count) => {
  const [table] = tablesOf(reportOf(name));
  const values = valuesOf(table);

  it('are R’s, t and probability beneath', () => {
    R[name].pairs.forEach(([i, j], place) => {
      const own = (line: number) => Number(values[3 * j + line][2 + i]);
      expectDigits(own(0), R[name].coefficient[place], 12);
      expectDigits(own(1), R[name].tStatistic[place], 11);
      expectDigits(own(2), R[name].probability[place], 11);
    });
  });

  it('fill the lower triangle alone, with ones on the diagonal', () => {
    const { names } = realSeries(name);
    expect(table.headings).toEqual(['', '', ...names]);
    names.forEach((series, i) => {
      const [first, second, third] = values.slice(3 * i, 3 * i + 3);
      expect([first[0], second[0], third[0]]).toEqual([series, '', '']);
      expect([first[1], second[1], third[1]]).toEqual([
        'Correlation',
        't-Statistic',
        'Probability',
      ]);
      expect(first[2 + i]).toBe(1);
      expect([second[2 + i], third[2 + i]]).toEqual(['', '']);
      for (const line of [first, second, third]) {
        expect(line.slice(3 + i)).toEqual(names.slice(i + 1).map(() => ''));
      }
    });
  });

  it('tell over how many observations they are', () => {
    expect(linesOf(reportOf(name), 'heading')).toEqual([
      'Covariance Analysis: Ordinary',
      `Included observations: ${count}`,
    ]);
    expect(linesOf(reportOf(name), 'note')[0]).toContain(`over the ${count} observations`);
    expect(linesOf(reportOf(name, 'zh'), 'note')[0]).toContain(`${count} 个观测`);
    expectTidy(reportSheet(reportOf(name)));
  });
});

it('shows probabilities with four decimals as EViews does', () => {
  const [table] = tablesOf(reportOf('air'));
  expect(shownIn(table).slice(3, 6)).toEqual([
    ['SOLAR', 'Correlation', '0.348342', '1.000000', '', ''],
    ['', 't-Statistic', '3.879795', '', '', ''],
    ['', 'Probability', '0.0002', '', '', ''],
  ]);
});

it('says what series on one line, or a constant one, have no number for', () => {
  const report = correlationReport(
    [column('A', 1, 2, 4, 7), column('B', -1, -2, -4, -7), column('FLAT', 0.1, 0.1, 0.1, 0.1)],
    'en',
  );
  const rows = shownIn(tablesOf(report)[0]).map((row) => row.slice(2));
  expect(rows.slice(3, 6)).toEqual([
    ['-1.000000', '1.000000', ''],
    ['#NUM!', '', ''],
    ['0.0000', '', ''],
  ]);
  expect(rows.slice(6)).toEqual([
    ['#DIV/0!', '#DIV/0!', '#DIV/0!'],
    ['#DIV/0!', '#DIV/0!', ''],
    ['#DIV/0!', '#DIV/0!', ''],
  ]);
});

it('needs three common observations', () => {
  expect(reasonOf(() => correlationReport([column('A', 1, 2), column('B', 2, 5)], 'en'))).toEqual({
    code: 'tooFewObservations',
    observations: 2,
    coefficients: 2,
  });
});
