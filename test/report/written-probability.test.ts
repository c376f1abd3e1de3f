import { writtenProbability } from '../../src/report/written-probability';

describe('a probability in a sentence', () => {
  it.each([
    [0.1167, '= 0.1167'],
    [9.6e-5, '= 0.0001'],
    [1e-10, '< 0.0001'],
    [0.99999, '> 0.9999'],
    [1, '= 1.0000'],
  ])('of %d is %s, never a 0 or a 1 where it is none', (probability, text) => {
    expect(writtenProbability(probability)).toBe(text);
  });

  it('is never the level where it is on one side of it', () => {
    expect(writtenProbability(0.049999)).toBe('< 0.05');
    expect(writtenProbability(0.050001)).toBe('> 0.05');
    expect(writtenProbability(0.05)).toBe('= 0.0500');
  });
});
