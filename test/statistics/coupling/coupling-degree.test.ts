import fc from 'fast-check';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  couplingForm,
} from '../../../src/statistics/coupling/coupling-degree';
import { correctDigits } from '../../support/correct-digits';

/** The formulas as they are printed, m = 2, without regard to overflow. */
const PRINTED: Record<CouplingFormName, (a: number, b: number) => number> = {
  paper: (a, b) => Math.sqrt((a * b) / ((a + b) * (a + b))),
  standard: (a, b) => (2 * (a * b) ** (1 / 2)) / (a + b),
  wang2021: (a, b) => Math.sqrt((1 - Math.abs(a - b)) * (Math.min(a, b) / Math.max(a, b))),
  fan2024: (a, b) => {
    const mean = (a + b) / 2;
    return 1 - 2 * Math.sqrt(((a - mean) ** 2 + (b - mean) ** 2) / 2);
  },
  liao1999: (a, b) => ((a * b) / ((a + b) / 2) ** 2) ** 2,
};

const degree = (form: CouplingFormName, a: number, b: number): number =>
  couplingForm(form).degree(a, b);

const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
const level = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe.each(COUPLING_FORM_NAMES)('the form %s', (form) => {
  const { largestDegree, largestInput } = couplingForm(form);
  const input = largestInput === undefined ? level : share;

  it('gives what its printed formula gives', () => {
    fc.assert(
      fc.property(input, input, (a, b) => {
        const printed = PRINTED[form](a, b);
        const ours = degree(form, a, b);
        return correctDigits(ours, printed) >= 13 || Math.abs(ours - printed) < 1e-15;
      }),
    );
  });

  it('does not mind which system comes first', () => {
    fc.assert(fc.property(input, input, (a, b) => degree(form, a, b) === degree(form, b, a)));
  });

  it('is largest where the systems are equal', () => {
    fc.assert(fc.property(input, (a) => degree(form, a, a) === largestDegree));
    fc.assert(fc.property(input, input, (a, b) => degree(form, a, b) <= largestDegree));
  });

  it('is never below zero', () => {
    fc.assert(fc.property(input, input, (a, b) => degree(form, a, b) >= 0));
  });

  it('falls as the systems move apart', () => {
    fc.assert(
      fc.property(share, share, share, (top, near, far) => {
        const close = top * Math.max(near, far);
        const away = top * Math.min(near, far);
        return degree(form, top, away) <= degree(form, top, close) + 1e-15;
      }),
    );
  });

  it('is 0 where one of two systems stands at 0 and the other at 1', () => {
    expect(degree(form, 0, 1)).toBe(0);
    expect(degree(form, 1, 0)).toBe(0);
  });
});

describe('forms that hang on the ratio alone', () => {
  const forms = ['paper', 'standard', 'liao1999'] as const;

  it.each(forms)('%s does not change with the unit of measurement', (form) => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: -900, max: 900 }), (a, b, exponent) => {
        const unit = 2 ** exponent;
        return degree(form, a * unit, b * unit) === degree(form, a, b);
      }),
    );
  });

  it.each(forms)('%s holds at the ends of the doubles', (form) => {
    const { largestDegree } = couplingForm(form);
    for (const size of [1e-300, 1e-308, 1e300, 1.7e308]) {
      expect(degree(form, size, size)).toBe(largestDegree);
      expect(degree(form, size, size / 4)).toBeCloseTo(degree(form, 4, 1), 14);
    }
    // The ratio is 1e-600 and no double, its root is one.
    const root = form === 'liao1999' ? 0 : 2 * largestDegree * 1e-300;
    expect(correctDigits(degree(form, 1e-300, 1e300), root)).toBeGreaterThan(15);
    expect(degree(form, 0, 1e-300)).toBe(0);
  });
});

describe('what the forms have to do with each other', () => {
  it('the paper form is half the standard form', () => {
    fc.assert(
      fc.property(level, level, (a, b) => 2 * degree('paper', a, b) === degree('standard', a, b)),
    );
  });

  it('liao1999 is the fourth power of the standard form', () => {
    fc.assert(
      fc.property(
        level,
        level,
        (a, b) => Math.abs(degree('liao1999', a, b) - degree('standard', a, b) ** 4) < 1e-14,
      ),
    );
  });

  it('wang2021 never exceeds the root of fan2024', () => {
    fc.assert(
      fc.property(
        share,
        share,
        (a, b) => degree('wang2021', a, b) <= Math.sqrt(degree('fan2024', a, b)) + 1e-15,
      ),
    );
  });

  it('two systems at zero have no degree, except in fan2024, which measures distance only', () => {
    for (const form of COUPLING_FORM_NAMES) {
      expect(degree(form, 0, 0)).toBe(form === 'fan2024' ? 1 : NaN);
    }
  });
});
