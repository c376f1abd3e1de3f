import { impliedCounts } from '../../../../src/statistics/audit/regression/implied-counts';
import type { Setting } from '../../../../src/statistics/audit/regression/contradictions';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import type { CellPlace } from '../../../../src/statistics/audit/regression/printed-regression';
import { GOLDEN_TABLES, goldenPrinted, goldenSetting } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

const nameOf = (place: CellPlace): string =>
  place.kind === 'row' ? `${place.row} ${place.column}` : place.name;
const THREE: readonly RowTexts[] = ['C', 'X', 'Z'].map((name) => [name, '', '', '', '']);
const SETTING: Setting = {
  count: 20,
  reading: { coefficientCount: 3, slopeCount: 2, isCentred: true },
  form: 'perObservation',
};

function impliedBy(statistics: Statistics, rows = THREE, setting = SETTING) {
  return impliedCounts(prepare(printedRegression(rows, statistics)), setting).map(
    ({ cells, counts }) => ({
      cells: cells.map(nameOf),
      counts: counts.map(({ from, to }) => [from, to]),
    }),
  );
}

describe('the numbers of observations that pairs of printed numbers leave', () => {
  it.each(GOLDEN_TABLES)('are those that trying each one leaves: %s', (_name, golden) => {
    const found = impliedCounts(prepare(goldenPrinted(golden)), goldenSetting(golden)).map(
      ({ cells, counts }) => ({
        cells: cells.map(nameOf),
        counts: counts.map(({ from, to }) => [from, to]),
      }),
    );
    expect(found).toEqual(golden.implied);
  });

  it('come from R² and adjusted R² by hand', () => {
    // 1 − 0.4 = 0.6 = (1 − R²)(n − 1)/(n − 3) with R² = 0.5: n − 1 = 1.2 (n − 3), so n = 13.
    expect(impliedBy({ r2: '0.50000', adjr2: '0.40000' })).toEqual([
      { cells: ['r2', 'adjr2'], counts: [[13, 13]] },
    ]);
  });

  it('are none where nothing fits', () => {
    // Adjusted R² is never above R².
    expect(impliedBy({ r2: '0.50', adjr2: '0.90' })).toEqual([
      { cells: ['r2', 'adjr2'], counts: [] },
    ]);
  });

  it('are not told where all fit, or with one number alone', () => {
    expect(impliedBy({ r2: '0.5' })).toEqual([]);
    // Without digits behind the point R² is 0.5 to 1, which lets n be anything.
    expect(impliedBy({ r2: '1', adjr2: '1' })).toEqual([]);
    expect(impliedBy({ loglik: '-10', ssr: '1' }).length).toBe(1);
  });

  it('are found by halving where F and its probability are costly, as by trying each', () => {
    // With two slopes P(F > f) is (1 + 2f/d)^(−d/2), which falls towards e^(−f).
    const tail = (f: number, degrees: number): number => (1 + (2 * f) / degrees) ** (-degrees / 2);
    for (const [f, probf] of [
      ['3.05', '0.0483'],
      ['3.05', '0.0477'],
      ['4.10', '0.0173'],
      ['0.50', '0.6070'],
    ]) {
      const [value, shown] = [Number(f), Number(probf)];
      const fitting = Array.from({ length: 997 }, (_, at) => at + 4).filter((count) => {
        const [high, low] = [value - 0.005, value + 0.005].map((end) => tail(end, count - 3));
        return low <= shown + 0.00005 && shown - 0.00005 <= high;
      });
      const [first, last] = [fitting[0], fitting[fitting.length - 1]];
      expect(last - first + 1).toBe(fitting.length);
      expect(impliedBy({ f, probf })).toEqual([{ cells: ['f', 'probf'], counts: [[first, last]] }]);
    }
  });

  it('come from p and t by any table of t: 2.228 and 5 % are 10 degrees of freedom', () => {
    const rows: RowTexts[] = [['C', '', '', '', ''], ['X', '', '', '2.228', '0.050'], THREE[2]];
    expect(impliedBy({}, rows)).toEqual([
      { cells: ['1 tStatistic', '1 probability'], counts: [[13, 13]] },
    ]);
  });

  it('leave out F and its probability beside nothing but a constant', () => {
    const alone: Setting = {
      ...SETTING,
      reading: { coefficientCount: 1, slopeCount: 0, isCentred: true },
    };
    expect(impliedBy({ f: '7.0', probf: '0.5' }, [THREE[0]], alone)).toEqual([]);
  });

  it('leave out s_y, R² and e′e where sums of squares are not about the mean', () => {
    const three = { r2: '0.900', sddep: '2.000', ssr: '8.000' };
    // 0.1 · 2² · (n − 1) = 8: n = 21.
    expect(impliedBy(three)).toEqual([{ cells: ['r2', 'sddep', 'ssr'], counts: [[21, 21]] }]);
    const reading = { coefficientCount: 3, slopeCount: 3, isCentred: false };
    expect(impliedBy(three, THREE, { ...SETTING, reading })).toEqual([]);
  });

  it('begin with the first that leaves a degree of freedom', () => {
    // With n = k + 1 = 4: 1 − 0.85 = 0.05 · 3, and s² = e′e.
    const one = { r2: '0.95000', adjr2: '0.85000', ser: '0.3000', ssr: '0.09000' };
    expect(impliedBy(one)).toEqual([
      { cells: ['r2', 'adjr2'], counts: [[4, 4]] },
      { cells: ['ssr', 'ser'], counts: [[4, 4]] },
    ]);
  });

  it('are tried past a thousand where the table states more', () => {
    // (1 − R²)(n − 1)/(n − 3) = 0.5 · 1999/1997 = 0.500500751
    expect(impliedBy({ n: '2000', r2: '0.50000000', adjr2: '0.49949925' })).toEqual([
      { cells: ['r2', 'adjr2'], counts: [[2000, 2000]] },
    ]);
  });
});
