import { auditRegression } from '../../../../../src/statistics/audit/regression/regression-audit';
import { stretchesOf } from '../../../../../src/statistics/audit/regression/search/stretches';
import { targetsOf } from '../../../../../src/statistics/audit/regression/search/targets';
import { printedRegression } from '../../../../support/printed-regression';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../../../support/paper-table-2';

const paper = targetsOf(auditRegression(printedRegression(PAPER_ROWS, PAPER_STATISTICS)));

describe('what a search holds specifications against', () => {
  it('is 1 − R² and the sizes of the slopes’ t, in order', () => {
    expect(paper.slopeCount).toBe(3);
    // F leaves less than the six decimals of R² do.
    expect(paper.share?.lower).toBeCloseTo(1 - 0.95346, 6);
    expect(paper.share?.upper).toBeCloseTo(1 - 0.95346, 6);
    expect(paper.tStatistics.map(({ lower }) => lower.toFixed(1))).toEqual(['4.9', '5.7', '8.0']);
  });

  it('allows the n that is printed and those that the numbers leave', () => {
    expect([15, 16, 17, 18].map(paper.allowsCount)).toEqual([false, true, false, true]);
  });

  it('asks for an equation without a constant only where none is printed', () => {
    expect(paper.constants).toEqual([true]);
    const without = printedRegression(PAPER_ROWS.slice(1), PAPER_STATISTICS);
    expect(targetsOf(auditRegression(without)).constants).toEqual([true, false]);
  });

  it('leaves the runs of rows of such a length, after lags', () => {
    const labels = Array.from({ length: 19 }, (_, row) => String(row));
    const counts = stretchesOf({ labels, series: [] }, paper, 2).map(
      ({ window, lost }) => window.last - window.first + 1 - lost,
    );
    expect(new Set(counts)).toEqual(new Set([16, 18]));
  });
});
