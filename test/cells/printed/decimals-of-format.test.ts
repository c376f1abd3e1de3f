import { decimalsOfFormat } from '../../../src/cells/printed/decimals-of-format';

describe('the decimals that a number format shows', () => {
  it.each([
    ['0.000', 3],
    ['0', 0],
    ['#,##0.00', 2],
    ['0.0%', 3],
    ['0.00;[Red]-0.0', 2],
    ['0.00_);(0.00)', 2],
    ['"n = "0', 0],
    ['0.0,', -2],
  ])('are counted: %s', (format, decimals) => {
    expect(decimalsOfFormat(format)).toBe(decimals);
  });

  it.each(['General', '@', '0.###', '# ?/?', '0.00E+00', 'yyyy-mm-dd'])(
    'are left to the value: %s',
    (format) => {
      expect(decimalsOfFormat(format)).toBeUndefined();
    },
  );
});
