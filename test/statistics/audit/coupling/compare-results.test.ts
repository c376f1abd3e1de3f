import fc from 'fast-check';
import { compareResults } from '../../../../src/statistics/audit/coupling/compare-results';
import { designOf, madeRow, rowOf } from './rows';

const EQUAL = { alpha: 0.5, beta: 0.5, theta: 0.5 };

describe('C, T and D of a row beside what its levels give', () => {
  it('are consistent where they were rounded correctly', () => {
    fc.assert(
      fc.property(madeRow, ({ row, design }) => {
        const results = Object.values(compareResults(row, design, EQUAL));
        expect(results.map(({ verdict }) => verdict)).toEqual(Array(3).fill('consistent'));
      }),
      { numRuns: 100 },
    );
  });

  it('are impossible beyond what the form reaches', () => {
    const row = rowOf(['0.40', '0.60'], '0.51', '', '');
    expect(compareResults(row, designOf('paper'), EQUAL).degree.verdict).toBe('impossible');
  });

  it('differ where another number is printed, and have no verdict where none is', () => {
    const results = compareResults(
      rowOf(['0.40', '0.60'], '', '0.55', ''),
      designOf('paper'),
      EQUAL,
    );
    expect(results.index).toEqual({ expected: 0.5, verdict: 'differs' });
    expect(results.degree.verdict).toBeUndefined();
    expect(results.degree.expected).toBeCloseTo(0.4899, 4);
  });

  it('differ, and are not impossible, where one alone is just beyond what the levels give', () => {
    // U₁/U₂ is 0.205/0.795 at most, and with it C = 0.80740.
    const verdictOf = (c: string): string | undefined =>
      compareResults(rowOf(['0.20', '0.80'], c, '', ''), designOf('standard'), EQUAL).degree
        .verdict;
    expect(['0.807', '0.808'].map(verdictOf)).toEqual(['consistent', 'differs']);
  });

  it('cannot be told where a level is not printed', () => {
    const results = compareResults(rowOf(['0.40', ''], '0.45', '', ''), designOf('paper'), EQUAL);
    expect(results.degree.verdict).toBe('cannotTell');
  });
});
