import { type Steps, allSteps, asPart } from '../../src/numerics/steps';

function* counting(to: number): Steps<string> {
  for (let i = 1; i <= to; i++) yield i / to;
  return 'done';
}

describe('work in steps', () => {
  it('ends with its result when all steps are taken', () => {
    expect(allSteps(counting(3))).toBe('done');
    expect(allSteps(counting(0))).toBe('done');
  });

  it('tells its share of larger work as a part of it', () => {
    const shares: number[] = [];
    const steps = asPart(counting(4), 0.5, 1);
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) shares.push(next.value);
    expect(shares).toEqual([0.625, 0.75, 0.875, 1]);
    expect(next.value).toBe('done');
  });
});
