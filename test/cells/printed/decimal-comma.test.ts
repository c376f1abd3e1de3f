import { withDecimalPoints } from '../../../src/cells/printed/decimal-comma';

const pointed = (...cells: unknown[]): unknown[] =>
  withDecimalPoints({ cells: [cells], formats: [cells.map(() => 'General')] })
    .cells[0] as unknown[];

describe('withDecimalPoints', () => {
  it('takes commas for points where one of the block cannot divide thousands', () => {
    expect(pointed('0,816', '5,479', '(11,121)', '-0,324***', '<0,001')).toEqual([
      '0.816',
      '5.479',
      '(11.121)',
      '-0.324***',
      '<0.001',
    ]);
    expect(pointed('1.234,56', '12,5')).toEqual(['1234.56', '12.5']);
    expect(pointed('0,777 (5,717)')).toEqual(['0.777 (5.717)']);
  });

  it('leaves a block with decimal points, and one whose commas may all divide thousands', () => {
    expect(pointed('0.816', '5,479')).toEqual(['0.816', '5,479']);
    expect(pointed('1,234', '5,479')).toEqual(['1,234', '5,479']);
    expect(pointed('0,816', '0.482')).toEqual(['0,816', '0.482']);
  });

  it('leaves words and numbers as they are', () => {
    expect(pointed('0,816', 'F(2, 28)', 'GDP, real', 5479, 'x1,5y')).toEqual([
      '0.816',
      'F(2, 28)',
      'GDP, real',
      5479,
      'x1,5y',
    ]);
  });
});
