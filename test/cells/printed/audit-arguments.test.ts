import { coefficientRows, statisticRows } from '../../../src/cells/printed/audit-arguments';

describe('the arguments of AUDIT.OLS', () => {
  it('are a name and four numbers a row, headings passed over', () => {
    const { rows } = coefficientRows(
      [
        ['Variable', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'],
        ['X', '1.20**', '0.40', '', '0.004'],
      ],
      'coefficients',
    );
    expect(rows).toMatchObject([
      { name: 'X', coefficient: { value: 1.2, stars: 2 }, probability: { text: '0.004' } },
    ]);
    expect(rows[0].tStatistic).toBeUndefined();
  });

  it('need five columns, and numbers in them', () => {
    expect(() => coefficientRows([['X', 1, 2]], 'coefficients')).toThrow('countsDiffer');
    expect(() => coefficientRows([['X', 'high', 1, 2, 0.1]], 'coefficients')).toThrow('notANumber');
  });

  it('name statistics as OLS.STAT does', () => {
    const statistics = statisticRows(
      [
        ['R2', '0.95'],
        ['aic.total', '12.3'],
      ],
      'statistics',
    );
    expect(statistics).toMatchObject({ r2: { text: '0.95' }, aic: { value: 12.3 } });
    expect(() => statisticRows([['skew', 1]], 'statistics')).toThrow('unknownChoice');
  });
});
