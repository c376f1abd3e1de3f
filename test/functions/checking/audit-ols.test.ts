import { AUDIT_OLS } from '../../../src/functions/checking/audit-ols';
import { GOLDEN_TABLES } from '../../support/audit-goldens';
import { cellsOf, stopOf } from '../../support/called';

const HEADER = ['Checked', 'Printed', 'Implied', 'Verdict'];
const X = ['X', '1.20', '0.40', '3.00', '0.010'];

describe('AUDIT.OLS', () => {
  it.each(GOLDEN_TABLES)(
    'blames nothing of a table that statsmodels gives: %s',
    (_name, golden) => {
      const { rows, statistics } = golden;
      const cells = cellsOf(AUDIT_OLS, rows, Object.entries(statistics));
      expect(cells[0]).toEqual(HEADER);
      expect(cells).toHaveLength(1 + 4 * rows.length + Object.keys(statistics).length);
      expect(
        cells.slice(1).filter(([, , , verdict]) => /differs|impossible/.test(verdict as string)),
      ).toEqual([]);
      expect(cells.filter(([name]) => name === 'n')).toEqual([['n', '16', '16', 'consistent']]);
    },
  );

  it('takes coefficients alone', () => {
    const cells = cellsOf(AUDIT_OLS, [X]);
    expect(cells.map(([name]) => name)).toEqual(['Checked', 'X: b', 'X: se', 'X: t', 'X: p']);
    expect(cellsOf(AUDIT_OLS, [X], null)).toEqual(cells);
    expect(cellsOf(AUDIT_OLS, [X], '')).toEqual(cells);
  });

  it('passes over headings and blanks', () => {
    const headed = [
      ['', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'],
      ['X', '1.20', null, '', '–'],
    ];
    expect(cellsOf(AUDIT_OLS, headed)).toEqual([HEADER, ['X: b', '1.20', '', 'cannot tell']]);
  });

  it('takes a statistic whose other line is blank, and statistics beside names alone', () => {
    const n = [
      ['n', ''],
      ['n', '30'],
    ];
    expect(cellsOf(AUDIT_OLS, [X], n).slice(-1)[0].slice(0, 2)).toEqual(['n', '30']);
    const names = [
      ['C', '', '', '', ''],
      ['X', '', '', '', ''],
    ];
    expect(cellsOf(AUDIT_OLS, names, [['r2', '0.50']])).toHaveLength(2);
  });

  it('does not count a blank line as a coefficient', () => {
    // t = 2.228 has 5 % with 10 degrees of freedom: n = 12 with the two coefficients that are there.
    const rows = [['C', '1.0', '', '', ''], X.map(() => ''), ['X', '', '', '2.228', '0.050']];
    const cells = cellsOf(AUDIT_OLS, rows, [['df', '10']]);
    expect(cells.map(([name]) => name)).toEqual(['Checked', 'C: b', 'X: t', 'X: p', 'df']);
    const [last] = cellsOf(AUDIT_OLS, rows, [['n', '12']]).slice(-1);
    expect(last).toEqual(['n', '12', '12', 'consistent']);
  });

  it('knows statistics by their names in any case, as totals too', () => {
    const names = cellsOf(
      AUDIT_OLS,
      [X],
      [
        ['N', 16],
        ['AIC.total', '12.30'],
        [null, null],
      ],
    ).map(([name]) => name);
    expect(names.slice(-2)).toEqual(['n', 'aic']);
  });

  it('reads stars, and says of each row whether they go with p', () => {
    const starred = [['X', '1.20***', '0.40', '3.00', '0.030']];
    const [last] = cellsOf(AUDIT_OLS, starred).slice(-1);
    expect(last).toEqual(['X: stars', '***', 'p = 0.0295 … 0.0305', 'differs']);
  });
});

describe('what AUDIT.OLS refuses', () => {
  it('is to go without coefficients', () => {
    expect(stopOf(AUDIT_OLS)).toBe('#VALUE! coefficients is needed and was left out');
    expect(stopOf(AUDIT_OLS, '')).toBe('#VALUE! coefficients is needed and was left out');
  });

  it('is a table of another width', () => {
    expect(stopOf(AUDIT_OLS, [['X', '1.20', '0.40']])).toMatch(/coefficients.*5.*3/);
    expect(stopOf(AUDIT_OLS, [X], [['n', '16', '']])).toMatch(/statistics.*2.*3/);
  });

  it('is a cell that holds no number, with its place', () => {
    expect(stopOf(AUDIT_OLS, [X, ['Z', '1.0', 'big', '', '']])).toMatch(/coefficients.*2.*3.*big/);
  });

  it('is a statistic given twice, with its rows, rather than to take the last', () => {
    const statistics = [
      ['n', '20'],
      ['r2', '0.50'],
      ['N', '30'],
    ];
    expect(stopOf(AUDIT_OLS, [X], statistics)).toBe(
      '#VALUE! statistics must give n once; rows 1 and 3 both give it',
    );
    const criteria = [
      ['aic', '1.20'],
      ['aic.total', '24.0'],
    ];
    expect(stopOf(AUDIT_OLS, [X], criteria)).toMatch(/must give aic once/);
  });

  it('is a table in which no number is printed', () => {
    const refused = /coefficients must hold at least one printed number/;
    expect(stopOf(AUDIT_OLS, [['X', '', '', '', '']])).toMatch(refused);
    expect(stopOf(AUDIT_OLS, [['', null, '', '–', '']])).toMatch(refused);
    expect(stopOf(AUDIT_OLS, [X.map((_, at) => `Heading ${at}`)])).toMatch(refused);
  });

  it('is a statistic that it does not know', () => {
    expect(stopOf(AUDIT_OLS, [X], [['R squared', '0.95']])).toMatch(/statistics.*R squared/);
  });
});

describe('a sign that differs between b and t without a standard error', () => {
  const verdictOf = (rows: string[][], cell: string): unknown =>
    cellsOf(AUDIT_OLS, rows, [['n', '30']]).find(([name]) => name === cell)?.[3];

  it('differs', () => {
    const rows = [
      ['C', '1.20', '', '4.00', ''],
      ['X', '0.50', '', '-2.50', ''],
    ];
    expect(verdictOf(rows, 'X: t')).toBe('differs: sign');
    expect(verdictOf(rows, 'X: b')).toBe('cannot tell');
  });

  it('is left open where t seems to be printed without signs', () => {
    const rows = [
      ['C', '1.20', '', '4.00', ''],
      ['X', '-0.50', '', '2.50', ''],
    ];
    expect(verdictOf(rows, 'X: t')).toBe('cannot tell: t seems to be printed without signs');
    expect(verdictOf(rows, 'C: t')).toBe('cannot tell');
  });
});
