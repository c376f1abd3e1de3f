import fc from 'fast-check';
import { freeSheetName, validSheetName } from '../../src/workbook/sheet-name';

describe('validSheetName', () => {
  it('takes out what Excel does not allow in a name', () => {
    expect(validSheetName('OLS D(K)/DU [x]:y?*\\z')).toBe('OLS D(K) DU x y z');
  });

  it('gives a name of its own where nothing is left, or Excel keeps the name for itself', () => {
    expect(validSheetName(' ')).toBe('Yoke');
    expect(validSheetName('History')).toBe('Yoke');
  });

  it('always gives a name that Excel accepts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (wanted) => {
        const name = validSheetName(wanted);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      }),
    );
  });
});

describe('freeSheetName', () => {
  it('keeps a name that is free', () => {
    expect(freeSheetName('OLS DU', ['Data'])).toBe('OLS DU');
  });

  it('adds the first free number, whatever the case of the names taken', () => {
    expect(freeSheetName('OLS DU', ['ols du', 'OLS DU (2)'])).toBe('OLS DU (3)');
  });

  it('keeps within 31 characters with the number', () => {
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
