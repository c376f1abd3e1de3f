import { recoverDecimals } from '../../../src/numerics/decimal';
import { statisticsReport } from '../../../src/report/description/statistics-report';
import { reportSheet } from '../../../src/report/report-sheet';
import { describedSeries } from '../../../src/statistics/description/described-series';
import { readGolden } from '../../support/golden';
import { paperReference, paperSeriesTable } from '../../support/paper-reference';
import { realSeries } from '../../support/real-series';
import { columnIn, expectCell, linesOf, shownIn, tablesOf } from '../../support/report-cells';
import { expectTidy } from '../../support/sheet-areas';

/** EViews' lines, by the names that the reference and scipy's file give them. */
const REFERENCE_NAMES = {
  Mean: 'mean',
  Median: 'median',
  Maximum: 'max',
  Minimum: 'min',
  'Std. Dev.': 'sd',
  Skewness: 'skewness',
  Kurtosis: 'kurtosis',
  'Jarque-Bera': 'JB',
  Probability: 'p',
  Sum: 'sum',
  'Sum Sq. Dev.': 'sumsqdev',
  Observations: 'n',
} as const;
const SCIPY_NAMES = [
  'mean',
  'median',
  'maximum',
  'minimum',
  'standardDeviation',
  'skewness',
  'kurtosis',
  'jarqueBera',
  'probability',
  'sum',
  'sumSquaredDeviations',
  'count',
] as const;

describe('descriptive statistics of the paper’s series', () => {
  const table = paperSeriesTable();
  const columns = table.names.flatMap((name, column) => (name === 'year' ? [] : [column]));
  const report = statisticsReport(describedSeries(table, columns, true), true, 'en');
  const [printed] = tablesOf(report);

  it('name their lines as EViews does', () => {
    expect(printed.rows.map(([label]) => label.value)).toEqual(Object.keys(REFERENCE_NAMES));
  });

  it.each(Object.entries(paperReference().results.descriptive))(
    'are the reference’s for %s',
    (name, expected) => {
      Object.values(REFERENCE_NAMES).forEach((own, row) => {
        expectCell(columnIn(printed, name)[row], expected[own]);
      });
    },
  );

  it('can be put on a sheet', () => {
    expectTidy(reportSheet(report));
  });
});

describe('descriptive statistics of series with holes', () => {
  type Moments = Readonly<Record<(typeof SCIPY_NAMES)[number], number>>;
  const scipy = readGolden<Record<'own' | 'common', Record<string, Moments>>>(
    'real-series/scipy-moments.json',
  );
  const air = realSeries('air');
  const report = (isCommon: boolean, language: 'en' | 'zh' = 'en') =>
    statisticsReport(describedSeries(air, [0, 1, 2, 3], isCommon), isCommon, language);

  it.each(['own', 'common'] as const)('are scipy’s over the %s sample', (sample) => {
    const [printed] = tablesOf(report(sample === 'common'));
    for (const [name, expected] of Object.entries(scipy[sample])) {
      SCIPY_NAMES.forEach((own, row) => expectCell(columnIn(printed, name)[row], expected[own]));
    }
  });

  it('say over which observations they are, in both languages', () => {
    const note = (isCommon: boolean, language: 'en' | 'zh') =>
      linesOf(report(isCommon, language), 'note');
    expect(note(true, 'en')).toEqual(['Over the 111 observations that all of the series have.']);
    expect(note(false, 'en')).toEqual(['Each series over the observations that it has.']);
    expect(note(true, 'zh')).toEqual(['基于所有序列共有的 111 个观测。']);
    expect(note(false, 'zh')).toEqual(['每个序列使用其自身的全部观测。']);
  });
});

it('says what a constant series, or a single value, has no number for', () => {
  const series = [
    { name: 'FLAT', values: recoverDecimals([0.1, 0.1, 0.1]) },
    { name: 'ONE', values: recoverDecimals([3]) },
  ];
  const rows = shownIn(tablesOf(statisticsReport(series, false, 'en'))[0]);
  const row = (label: string) => rows.find(([name]) => name === label)?.slice(1);
  expect(row('Mean')).toEqual(['0.100000', '3.000000']);
  expect(row('Std. Dev.')).toEqual(['0.000000', '#DIV/0!']);
  for (const label of ['Skewness', 'Kurtosis', 'Jarque-Bera', 'Probability']) {
    expect(row(label)).toEqual(['#DIV/0!', '#DIV/0!']);
  }
});
