import fc from 'fast-check';
import { auditRow } from '../../../../src/statistics/audit/coupling/audit-row';
import { designOf, madeRow, rowOf } from './rows';

const verdicts = (...args: Parameters<typeof auditRow>): Record<string, string> =>
  Object.fromEntries(
    [...auditRow(...args).verdicts].map(([cell, { verdict }]) => [String(cell), verdict]),
  );

describe('the verdicts on a row', () => {
  it('blame nothing that was rounded correctly', () => {
    fc.assert(
      fc.property(madeRow, ({ row, design }) => {
        for (const verdict of Object.values(verdicts(row, design))) {
          expect(['consistent', 'cannotTell']).toContain(verdict);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('name the one cell without which the rest holds', () => {
    const design = designOf('standard');
    const row = rowOf(['0.40', '0.60'], '0.98', '0.50', '0.60');
    expect(verdicts(row, design)).toMatchObject({ coordination: 'differs', degree: 'consistent' });
  });

  it('call a C above the largest of its form impossible', () => {
    expect(verdicts(rowOf(['', ''], '0.62', '', ''), designOf('paper'))).toEqual({
      degree: 'impossible',
    });
  });

  it('leave the others in peace where a C beyond its bounds explains all', () => {
    // D = (C·T)^0.5 of the right C, 0.9831: it is C that was misprinted.
    for (const degree of ['1.0213', '-0.9830']) {
      const row = rowOf(['0.3467', '0.5021'], degree, '0.4244', '0.6459');
      expect(verdicts(row, designOf('standard'))).toEqual({
        0: 'consistent',
        1: 'consistent',
        degree: 'impossible',
        index: 'consistent',
        coordination: 'consistent',
      });
    }
  });
});
