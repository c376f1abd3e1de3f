import { seriesTestView } from '../../../../src/report/regression/views/series-test-view';
import { henanTable } from '../../../support/henan';
import { linesOf, shownIn, tablesOf } from '../../../support/report-cells';
import { tableOf } from '../../../support/series-table';

const adf = (name: string, argument: string | undefined, language: 'en' | 'zh' = 'en') =>
  seriesTestView(henanTable(), { test: 'adf', names: [name], argument }, language);

describe('a unit root test of a series', () => {
  it('has EViews’ heading, its probability, critical values and regression', () => {
    const report = adf('Du', 'c:1');
    expect(report.sheetName).toBe('ADF Du');
    expect(linesOf(report, 'heading').slice(0, 4)).toEqual([
      'Augmented Dickey-Fuller Unit Root Test',
      'Exogenous: Constant',
      'Lag Length: 1 (Fixed)',
      'Series: Du',
    ]);
    const [statistics, equation] = tablesOf(report);
    const rows = shownIn(statistics);
    expect(rows[0]).toEqual(['Augmented Dickey-Fuller test statistic', '-1.899148']);
    expect(rows.slice(2, 5).map(([name]) => name)).toEqual([
      '1% level (MacKinnon 2010, T=15)',
      '5% level (MacKinnon 2010, T=15)',
      '10% level (MacKinnon 2010, T=15)',
    ]);
    expect(shownIn(equation).map(([term]) => term)).toEqual(['DU(-1)', 'C', 'D(DU(-1))']);
  });

  it('concludes from its probability, in both languages', () => {
    expect(linesOf(adf('Du', 'c:1'), 'note')[0]).toMatch(
      /^The hypothesis that the series has a unit root is not rejected at the 5% level \(p = 0\.3\d{3}\)\.$/,
    );
    expect(linesOf(adf('Du', 'c:1', 'zh'), 'note')[0]).toMatch(
      /^在 5% 显著性水平下不能拒绝原假设“该序列存在单位根”（p = 0\.3\d{3}）。$/,
    );
  });

  it('rejects far out, where the probability is a bound', () => {
    const values = Array.from(
      { length: 60 },
      (_, i) => (i % 2 === 0 ? 1 : -1) + Math.sin(7 * i) / 9,
    );
    const report = seriesTestView(
      tableOf({ X: values }),
      { test: 'adf', names: ['X'], argument: 'c:0' },
      'en',
    );
    expect(shownIn(tablesOf(report)[0])[1][0]).toMatch(/^Prob\. at most/);
    expect(linesOf(report, 'note')[0]).toContain('is rejected at the 5% level (p < 0.0001)');
  });

  it('says why a short series has no probability, and concludes nothing', () => {
    const short = tableOf({ X: [1, 3, 2, 5, 4, 7, 5] });
    const report = seriesTestView(short, { test: 'adf', names: ['X'], argument: 'c:0' }, 'en');
    expect(shownIn(tablesOf(report)[0])[1]).toEqual(['Prob. (Yoke response surface, T=6)', '#N/A']);
    const notes = linesOf(report, 'note');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^Prob\. \(Yoke response surface, T=6\) is not defined: it was simulated/,
    );
  });
});

describe('causality between series', () => {
  const granger = (language: 'en' | 'zh', sample?: string) =>
    seriesTestView(
      henanTable(),
      { test: 'granger', names: ['K', 'Du'], argument: '1', sample },
      language,
    );

  it('concludes for each direction, in both languages', () => {
    expect(linesOf(granger('en'), 'heading')).toEqual([
      'Pairwise Granger Causality Tests',
      'Lags: 1',
      'Series: K, Du',
    ]);
    expect(linesOf(granger('en'), 'note')).toEqual([
      'The hypothesis that DU does not help to predict K is not rejected at the 5% level (p = 0.3923).',
      'The hypothesis that K does not help to predict DU is not rejected at the 5% level (p = 0.6720).',
    ]);
    expect(linesOf(granger('zh'), 'note')[1]).toBe(
      '在 5% 显著性水平下不能拒绝原假设“K 无助于预测 DU”（p = 0.6720）。',
    );
  });

  it('keeps to the sample', () => {
    const [{ rows }] = tablesOf(granger('en', '2002 2016'));
    expect(rows[1].map(({ value }) => value)).toEqual(['Included observations', 15]);
  });

  it('takes names that are no plain words', () => {
    const table = henanTable();
    const renamed = { ...table, names: ['year', 'GDP growth', 'C'] };
    const report = seriesTestView(
      renamed,
      { test: 'granger', names: ['GDP growth', 'C'], argument: '1' },
      'en',
    );
    expect(linesOf(report, 'note')[0]).toContain('[C] does not help to predict [GDP GROWTH]');
    expect(linesOf(report, 'heading')).toContain('Series: GDP growth, C');
  });
});
