import { statedNumbers } from '../../../src/cells/printed/stated-numbers';
import { contains, middle } from '../../../src/numerics/interval';
import type { StatedWeight } from '../../../src/statistics/audit/coupling/assumed-design';

const numbersOf = (text: string): StatedWeight[] => statedNumbers(text) as StatedWeight[];
const valuesOf = (text: string): number[] =>
  numbersOf(text).map(({ written }) => Number(middle(written).toPrecision(12)));

describe('weights as a paper states them', () => {
  it.each([
    ['0.5 0.5', [0.5, 0.5]],
    ['0.5, 0.5', [0.5, 0.5]],
    ['0.5，0.5', [0.5, 0.5]],
    ['0.5、0.5', [0.5, 0.5]],
    ['.333 .333 .333', [0.333, 0.333, 0.333]],
    ['0,4 0,6', [0.4, 0.6]],
    ['0,4, 0,6', [0.4, 0.6]],
    ['40% 60%', [0.4, 0.6]],
    ['1/4,3/4', [0.25, 0.75]],
  ])('%s are read', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('stand for all that is rounded to their digits, fractions for themselves', () => {
    const [decimal] = numbersOf('0.524');
    expect(contains(decimal.range, 0.5236)).toBe(true);
    expect(contains(decimal.range, 0.5246)).toBe(false);
    const [third] = numbersOf('1/3');
    expect(third.range).toBe(third.written);
    expect(contains(third.range, 1 / 3)).toBe(true);
  });

  it('are nothing where nothing is written, and unreadable where something is no number', () => {
    expect(statedNumbers('  ')).toBeUndefined();
    for (const text of ['0.5 x', '1/0', '-0.5 1.5']) expect(statedNumbers(text)).toBe('unreadable');
  });
});
