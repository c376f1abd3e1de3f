import { LAMBDA_NAMES } from '../../src/sharing/lambda/lambda-names';
import { isYokesName } from '../../src/sharing/lambda/own-names';

const { name, formula } = LAMBDA_NAMES.CCD!;

describe('isYokesName', () => {
  it('knows a name by its formula, however Excel spaces it', () => {
    expect(isYokesName(name, formula)).toBe(true);
    expect(isYokesName(name.toLowerCase(), formula.replace(/,/g, ', '))).toBe(true);
    expect(isYokesName('YOKE_ROWS', '=1')).toBe(false);
  });

  it('takes a name of the user’s, or one that means something else by now, for none', () => {
    expect(isYokesName('MyName', formula)).toBe(false);
    expect(isYokesName(name, `${formula}+1`)).toBe(false);
  });
});
