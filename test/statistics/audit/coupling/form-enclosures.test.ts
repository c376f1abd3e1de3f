import fc from 'fast-check';
import { variable } from '../../../../src/numerics/enclosure';
import { contains } from '../../../../src/numerics/interval';
import { FORM_ENCLOSURES } from '../../../../src/statistics/audit/coupling/form-enclosures';
import {
  COUPLING_FORM_NAMES,
  couplingForm,
} from '../../../../src/statistics/coupling/coupling-degree';

describe.each(COUPLING_FORM_NAMES)('the form %s over a box of levels', (form) => {
  it('holds C of every point of it', () => {
    const side = fc.tuple(
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      fc.double({ min: 0, max: 0.1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(side, side, (...sides) => {
        const box = sides.map(([lower, length], i) =>
          variable({ lower, upper: lower + length }, i, 2),
        );
        const [first, second] = sides.map(([lower, length, share]) => lower + share * length);
        const { value } = FORM_ENCLOSURES[form](box);
        expect(contains(value, couplingForm(form).degree(first, second))).toBe(true);
      }),
    );
  });

  it('is C itself, to the last digits, at a point', () => {
    const { value } = FORM_ENCLOSURES[form](
      [0.3, 0.6].map((level, i) => variable({ lower: level, upper: level }, i, 2)),
    );
    const degree = couplingForm(form).degree(0.3, 0.6);
    expect(value.upper - value.lower).toBeLessThan(1e-13);
    expect(contains(value, degree)).toBe(true);
  });
});
