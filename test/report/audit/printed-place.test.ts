import { printedPlaceName, rangesText } from '../../../src/report/audit/printed-place';
import { regressionAuditTexts } from '../../../src/text/regression-audit-texts';

const EN = regressionAuditTexts('en');

describe('where a number of a printed regression stands', () => {
  it('is its row and column, or the name of a statistic', () => {
    const printed = { rows: [{ name: 'K(-1)' }], statistics: {} };
    const place = { kind: 'row', row: 0, column: 'tStatistic' } as const;
    expect(printedPlaceName(place, printed, EN)).toBe('K(-1): t');
    expect(printedPlaceName({ kind: 'statistic', name: 'n' }, printed, EN)).toBe('observations');
  });

  it('has numbers of observations written as single ones and ranges', () => {
    expect(rangesText([], EN)).toBe('none');
    const ranges = [
      { from: 14, to: 18 },
      { from: 21, to: 21 },
    ];
    expect(rangesText(ranges, EN)).toBe('14–18, 21');
  });
});
