import {
  type PreparedTable,
  degreesOfRow,
  prepare,
  tailAgrees,
} from '../../../../src/statistics/audit/regression/prepared-table';
import { GOLDEN_TABLES, goldenPrinted } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

const prepared = (row: RowTexts, statistics: Statistics = {}): PreparedTable =>
  prepare(printedRegression([row], statistics));
const rowOf = (...texts: [string, string, string, string]) => prepared(['X', ...texts]).rows[0];

describe('a row made ready', () => {
  it('has b/se over all that the digits stand for', () => {
    const { ratio, tStatistics } = rowOf('1.20', '0.40', '', '');
    expect(ratio?.lower).toBeCloseTo(1.195 / 0.405, 10);
    expect(ratio?.upper).toBeCloseTo(1.205 / 0.395, 10);
    expect(tStatistics).toEqual([ratio]);
  });

  it('has the ends of a negative b/se the right way round', () => {
    const { ratio } = rowOf('-1.20', '0.40', '', '');
    expect(ratio?.lower).toBeCloseTo(-1.205 / 0.395, 10);
    expect(ratio?.upper).toBeCloseTo(-1.195 / 0.405, 10);
  });

  it('has one t where b/se and the printed t meet: what both allow', () => {
    const { tStatistics } = rowOf('1.20', '0.40', '3.0', '');
    expect(tStatistics).toHaveLength(1);
    expect(tStatistics[0].lower).toBeCloseTo(2.9506, 4);
    // The printed 3.0 ends at 3.05, below 1.205/0.395.
    expect(tStatistics[0].upper).toBeCloseTo(3.05, 10);
  });

  it('has both where they do not meet, b/se first', () => {
    const { tStatistics } = rowOf('1.20', '0.40', '3.30', '');
    expect(tStatistics.map(({ lower }) => lower.toFixed(3))).toEqual(['2.951', '3.295']);
  });

  it('has the printed t alone without a standard error, and none without either', () => {
    expect(rowOf('1.20', '', '3.30', '').tStatistics).toHaveLength(1);
    expect(rowOf('1.20', '', '3.30', '').ratio).toBeUndefined();
    expect(rowOf('1.20', '', '', '0.03').tStatistics).toEqual([]);
  });

  it('leaves t without bound where the standard error may be 0', () => {
    const { cells, ratio } = rowOf('1.20', '0.00', '', '');
    expect(cells.standardError).toEqual({ lower: 0, upper: expect.closeTo(0.005, 12) });
    expect(ratio?.lower).toBeCloseTo(1.195 / 0.005, 6);
    expect(ratio?.upper).toBe(Infinity);
  });

  it('cuts a probability at 0 and at 1, both included', () => {
    expect(rowOf('', '', '', '0.000').cells.probability?.lower).toBe(0);
    expect(rowOf('', '', '', '1.000').cells.probability?.upper).toBe(1);
  });
});

describe('numbers that no regression has', () => {
  it('are told by their place and used for nothing', () => {
    const table = prepared(['X', '1.2', '-0.4', '3.0', '1.001'], { r2: '1.2', dw: '4.1' });
    expect(table.outOfBounds).toEqual([
      { kind: 'row', row: 0, column: 'standardError' },
      { kind: 'row', row: 0, column: 'probability' },
      { kind: 'statistic', name: 'r2' },
      { kind: 'statistic', name: 'dw' },
    ]);
    expect(Object.keys(table.rows[0].cells)).toEqual(['coefficient', 'tStatistic']);
    expect(table.statistics).toEqual({});
  });

  it('are not those that round to a bound', () => {
    const zeros: Statistics = { r2: '1.000', probf: '0.000', ser: '0.00', dw: '4.00', n: '1' };
    expect(prepared(['X', '0', '0.0', '0', '1.0'], zeros).outOfBounds).toEqual([]);
  });

  it('are not an R² below 0 where there may be no constant', () => {
    const negative = { r2: '-0.10' };
    expect(prepared(['X', '', '', '', ''], negative).outOfBounds).toEqual([]);
    expect(prepared(['C', '', '', '', ''], negative).outOfBounds).toHaveLength(1);
  });

  it('are an n or degrees of freedom of 0', () => {
    expect(prepared(['C', '', '', '', ''], { n: '0', df: '0' })).toMatchObject({
      printedCount: undefined,
      printedDegrees: undefined,
      outOfBounds: [{ name: 'n' }, { name: 'df' }],
    });
  });
});

describe('n and the degrees of freedom', () => {
  it('are known where they are whole, with zeros behind the point too', () => {
    const table = prepared(['C', '', '', '', ''], { n: '16.0', df: '12' });
    expect([table.printedCount, table.printedDegrees]).toEqual([16, 12]);
  });

  it('are not known where they are broken, but not out of bounds then', () => {
    const table = prepared(['C', '', '', '', ''], { n: '16.5', df: '12.4' });
    expect([table.printedCount, table.printedDegrees]).toEqual([undefined, undefined]);
    expect(table.outOfBounds).toEqual([]);
  });
});

describe('p beside t', () => {
  // Every table of Student's t has 2.228 for 5 % two-sided with 10 degrees of freedom.
  const row = rowOf('', '', '2.228', '0.050');

  it('agrees with the degrees of freedom that any table of t gives', () => {
    expect(tailAgrees(row, 10)).toBe(true);
    expect(tailAgrees(row, 8)).toBe(false);
    expect(tailAgrees(row, 12)).toBe(false);
    expect(degreesOfRow(row)).toEqual([{ from: 10, to: 10 }]);
  });

  it('does not look at the sign of t', () => {
    expect(degreesOfRow(rowOf('', '', '-2.228', '0.050'))).toEqual([{ from: 10, to: 10 }]);
  });

  it('agrees with anything where one of them is not printed', () => {
    expect(tailAgrees(rowOf('', '', '2.228', ''), 3)).toBe(true);
    expect(tailAgrees(rowOf('1.2', '', '', '0.050'), 3)).toBe(true);
    expect(degreesOfRow(rowOf('', '', '2.228', ''))).toBeUndefined();
    expect(degreesOfRow(rowOf('1.2', '', '', '0.050'))).toBeUndefined();
  });

  it('agrees where it belongs to b/se or to the printed t', () => {
    // b/se is 3.0, not 2.228: p may be right beside either.
    const apart = rowOf('3.000', '1.000', '2.228', '0.050');
    expect(apart.tStatistics).toHaveLength(2);
    expect(tailAgrees(apart, 10)).toBe(true);
    // A t of 3.0 has 5 % with 3.5 degrees of freedom, which no whole number is.
    expect(degreesOfRow(apart)).toEqual([{ from: 10, to: 10 }]);
  });

  it('has no degrees of freedom where t is far beyond p', () => {
    expect(degreesOfRow(rowOf('', '', '0.100', '0.010'))).toEqual([]);
    expect(tailAgrees(rowOf('', '', '0.100', '0.010'), 1000)).toBe(false);
  });
});

describe.each(GOLDEN_TABLES)('a table that statsmodels gives, %s', (_name, golden) => {
  const table = prepare(goldenPrinted(golden));

  it('has b/se and t in agreement in each row, and nothing out of bounds', () => {
    expect(table.outOfBounds).toEqual([]);
    expect(table.rows.map(({ tStatistics }) => tStatistics.length)).toEqual(
      golden.rows.map(() => 1),
    );
  });

  it('has p that belongs to t with its degrees of freedom', () => {
    const degrees = golden.count - golden.coefficientCount;
    expect(table.rows.every((row) => tailAgrees(row, degrees))).toBe(true);
    for (const row of table.rows) {
      expect(degreesOfRow(row)?.some(({ from, to }) => from <= degrees && degrees <= to)).toBe(
        true,
      );
    }
  });
});
