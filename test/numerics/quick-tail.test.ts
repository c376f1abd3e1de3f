import { quickFisherUpper, quickStudentTwoSided } from '../../src/numerics/quick-tail';
import { fisherUpper, studentTwoSided } from '../../src/numerics/tail-probability';

const CLOSE = 1e-10;
const DEGREES = [1, 2, 3, 5, 12, 37, 200, 1501, 20000, 1000000];

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(CLOSE * expected);
}

describe('quick tail probabilities', () => {
  it.each(DEGREES)('agree with the full ones for t with %d degrees of freedom', (degrees) => {
    for (const t of [0.001, 0.3, 0.9, 1.1, 1.3, 2, -2.593341, 5, 12, 30]) {
      expectClose(quickStudentTwoSided(t, degrees), studentTwoSided(t, degrees));
    }
  });

  it.each(DEGREES)('agree with the full ones for F with %d in the denominator', (degrees) => {
    for (const numerator of [1, 2, 3, 4, 7, 15]) {
      for (const f of [0.01, 0.5, 1, 1.9, 6, 81.94747]) {
        expectClose(quickFisherUpper(f, numerator, degrees), fisherUpper(f, numerator, degrees));
      }
    }
  });

  it('are 1 at 0 and 0 at infinity', () => {
    expect(quickStudentTwoSided(0, 7)).toBe(1);
    expect(quickStudentTwoSided(Infinity, 7)).toBe(0);
    expect(quickFisherUpper(0, 3, 7)).toBe(1);
    expect(quickFisherUpper(Infinity, 3, 7)).toBe(0);
  });

  it('give NaN where there is no such distribution', () => {
    expect(quickStudentTwoSided(1, 0)).toBeNaN();
    expect(quickStudentTwoSided(NaN, 3)).toBeNaN();
  });
});
