import { verdictCell } from '../../../src/report/audit/verdict-cell';

describe('verdictCell', () => {
  it.each([
    ['consistent', 'agrees'],
    ['impossible', 'wrong'],
    ['differs', 'wrong'],
    ['cannotTell', 'open'],
  ] as const)('marks %s as what %s', (verdict, mark) => {
    expect(verdictCell(verdict, 'in words')).toEqual({
      value: 'in words',
      format: 'text',
      role: 'label',
      mark,
    });
  });
});
