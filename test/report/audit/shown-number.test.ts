import { decimalInterval } from '../../../src/numerics/interval';
import { shownEnds, shownNumber, shownTheta } from '../../../src/report/audit/shown-number';

describe('an end or a distance as it is shown', () => {
  it.each([
    [0.4549017103578, '0.454902'],
    [1234567, '1234570'],
    [-0.1 - 0.2, '-0.3'],
    [0.5, '0.5'],
    [100, '100'],
    [0.9999996, '1'],
    [0, '0'],
    [-0, '0'],
    [Infinity, 'Infinity'],
  ])('has six digits, and no zeros that say nothing: %d', (value, text) => {
    expect(shownNumber(value)).toBe(text);
  });
});

describe('the ends of a range', () => {
  it('have as many decimals as tell them apart', () => {
    expect(shownEnds({ lower: 0.414183, upper: 0.414232 })).toEqual(['0.414183', '0.414232']);
    expect(shownEnds({ lower: 0.25, upper: 0.75 })).toEqual(['0.25', '0.75']);
  });
});

describe('θ as it is shown', () => {
  const fitted = (theta: number) => ({
    design: { form: 'standard' as const, weights: [], theta: decimalInterval(theta) },
    fitting: 1,
    checked: 1,
    failing: [],
    weights: [],
  });

  it('has six digits where people choose it, else all that it was found with', () => {
    expect(shownTheta(fitted(1 / 3))).toBe('0.333333');
    const theta = { lower: 0.4142135, upper: 0.4142137 };
    expect(shownTheta({ ...fitted(0.4142136), theta })).toBe('0.4142136');
  });
});
