import fc from 'fast-check';
import {
  brokenIdentities,
  rowIdentities,
  solvability,
} from '../../../../src/statistics/audit/coupling/row-identities';
import { designOf, madeRow, rowOf } from './rows';

const LEVELS = ['0.40', '0.60'];

describe('the identities of a row', () => {
  it('are all four where everything is printed', () => {
    const row = rowOf(LEVELS, '0.98', '0.50', '0.70');
    expect(rowIdentities(row).map(({ name }) => name)).toEqual([
      'degree',
      'index',
      'results',
      'coordination',
    ]);
  });

  it('take a level that is not printed from T', () => {
    const names = rowIdentities(rowOf(['0.40', ''], '0.98', '0.50', '')).map(({ name }) => name);
    expect(names).toEqual(['degree']);
  });

  it('are none of C alone', () => {
    expect(rowIdentities(rowOf(['', ''], '0.98', '', ''))).toEqual([]);
  });

  it('are none of them broken by correct rounding', () => {
    fc.assert(
      fc.property(madeRow, ({ row, design }) => {
        expect(brokenIdentities(row, design)).toEqual([]);
        expect(solvability(row, design)).not.toBe('impossible');
      }),
      { numRuns: 200 },
    );
  });

  it('name the result that the others do not give, what they give, and how far it is', () => {
    // √(0.40·0.60)·2/1.00 = 0.9798
    const [broken] = brokenIdentities(rowOf(LEVELS, '0.90', '', ''), designOf('standard'));
    expect(broken).toMatchObject({ name: 'degree', result: 'degree' });
    expect(broken.expected?.lower).toBeLessThan(0.9798);
    expect(broken.expected?.upper).toBeGreaterThan(0.9798);
    expect(broken.by).toBeGreaterThan(0.06);
    expect(broken.by).toBeLessThan(0.08);
  });
});
