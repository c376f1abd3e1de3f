import { shownNumber } from '../../../src/report/audit/shown-number';

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
