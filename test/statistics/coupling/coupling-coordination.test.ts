import fc from 'fast-check';
import {
  comprehensiveIndex,
  coordinationDegree,
} from '../../../src/statistics/coupling/coupling-coordination';
import {
  type CouplingFormName,
  couplingForm,
} from '../../../src/statistics/coupling/coupling-degree';
import { correctDigits } from '../../support/correct-digits';

function coordination(
  form: CouplingFormName,
  a: number,
  b: number,
  [alpha, beta] = [0.5, 0.5],
  theta = 0.5,
): number {
  return coordinationDegree(
    couplingForm(form).degree(a, b),
    comprehensiveIndex(a, b, alpha, beta),
    theta,
  );
}

const level = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1, noNaN: true });

describe('the comprehensive index T', () => {
  it('is the weighted sum, weights as given', () => {
    expect(comprehensiveIndex(0.25, 0.75, 0.5, 0.5)).toBe(0.5);
    expect(comprehensiveIndex(1, 2, 1, 1)).toBe(3);
    expect(comprehensiveIndex(1, 2, 0, 0)).toBe(0);
  });

  it('lies between the systems where the weights sum to one', () => {
    fc.assert(
      fc.property(level, level, share, (a, b, alpha) => {
        const index = comprehensiveIndex(a, b, alpha, 1 - alpha);
        const slack = 1e-15 * (a + b);
        return index >= Math.min(a, b) - slack && index <= Math.max(a, b) + slack;
      }),
    );
  });
});

describe('the coordination degree D', () => {
  it('of the standard form with equal weights is the root of the geometric mean', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const mean = Math.sqrt(a) * Math.sqrt(b);
        return correctDigits(coordination('standard', a, b), Math.sqrt(mean)) >= 14;
      }),
    );
  });

  it('of the paper form is that of the standard form divided by 2 to the power θ', () => {
    fc.assert(
      fc.property(level, level, share, (a, b, theta) => {
        const paper = coordination('paper', a, b, [0.5, 0.5], theta);
        const standard = coordination('standard', a, b, [0.5, 0.5], theta);
        return correctDigits(paper, standard / 2 ** theta) >= 13;
      }),
    );
  });

  it('of the paper form never passes 0.7071 with θ one half and levels up to one', () => {
    fc.assert(
      fc.property(
        share,
        share,
        share,
        (a, b, alpha) => coordination('paper', a, b, [alpha, 1 - alpha]) <= Math.SQRT1_2 + 1e-15,
      ),
    );
    expect(coordination('paper', 1, 1)).toBeCloseTo(Math.SQRT1_2, 15);
  });

  it('lies within 0 and 1 for every form with levels up to one', () => {
    const forms = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...forms), share, share, share, (form, a, b, theta) => {
        const d = coordination(form, a, b, [0.5, 0.5], theta);
        return d >= 0 && d <= 1;
      }),
    );
  });

  it('takes θ of one half as a square root, as near as any other θ', () => {
    fc.assert(
      fc.property(
        share,
        share,
        (c, t) => correctDigits(coordinationDegree(c, t, 0.5), (c * t) ** 0.5) >= 15,
      ),
    );
    expect(coordinationDegree(0.25, 1, 1)).toBe(0.25);
    expect(coordinationDegree(0.5, 0.25, 1 / 3)).toBeCloseTo(0.5, 15);
  });
});
