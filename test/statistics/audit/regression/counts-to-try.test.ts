import {
  largerCounts,
  largestTried,
} from '../../../../src/statistics/audit/regression/counts-to-try';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import { auditRegression } from '../../../../src/statistics/audit/regression/regression-audit';
import { blamed } from '../../../support/blamed';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

const TWO: RowTexts[] = [
  ['C', '1.00', '0.50', '', ''],
  ['X', '1.00', '0.50', '', ''],
];
const tableOf = (statistics: Statistics) => prepare(printedRegression(TWO, statistics));
const larger = (statistics: Statistics): number[] => largerCounts(tableOf(statistics));

describe('the numbers of observations that are tried', () => {
  it('go further where the table states more than a thousand, within bounds', () => {
    const largest = (statistics: Statistics): number => largestTried(tableOf(statistics));
    expect(largest({})).toBe(1000);
    expect(largest({ n: '1000' })).toBe(1000);
    expect(largest({ n: '1001' })).toBe(2002);
    expect(largest({ n: '6000' })).toBe(10_000);
    // 999 degrees of freedom and two coefficients are 1,001 observations.
    expect(largest({ df: '999' })).toBe(2002);
    expect(largest({ df: '998' })).toBe(1000);
  });

  it('hold those larger ones that two statistics leave where none is stated', () => {
    expect(larger({})).toEqual([]);
    expect(larger({ r2: '0.500000', f: '50.0000' })).toEqual([]);
    // F = R²/(1 − R²)·(n − 2); adjusted R² = 1 − (1 − R²)(n − 1)/(n − 2); s² = e′e/(n − 2).
    expect(larger({ r2: '0.500000', f: '1000.0000' })).toEqual([1002]);
    expect(larger({ r2: '0.800000', adjr2: '0.799960' })).toContain(5001);
    expect(larger({ adjr2: '0.799960', f: '19996.0000' })).toContain(5001);
    expect(larger({ ser: '1.000000', ssr: '3000.0000' })).toEqual([3002]);
    expect(larger({ n: '20', r2: '0.500000', f: '1000.0000' })).toEqual([]);
  });

  it('raise no alarm about a correct table of many observations that does not print their number', () => {
    for (const statistics of [
      { r2: '0.500000', f: '1000.0000' },
      { r2: '0.800000', adjr2: '0.799960' },
      { r2: '0.500000', ser: '1.000000', ssr: '1000.0000' },
    ]) {
      const audit = auditRegression(printedRegression(TWO, statistics));
      expect(blamed(audit)).toEqual([]);
    }
    const f = { r2: '0.500000', adjr2: '0.499500', f: '1000.0000' };
    expect(auditRegression(printedRegression(TWO, f)).sampleSize.fitting).toEqual([
      { from: 1002, to: 1002 },
    ]);
    expect(blamed(auditRegression(printedRegression(TWO, { ...f, f: '1900.0000' })))).not.toEqual(
      [],
    );
  });
});
