import { CannotShare, type Obstacle } from '../../src/sharing/cannot-share';
import { lambdaFormula } from '../../src/sharing/lambda/lambda-formula';
import { withNeeded } from '../../src/sharing/lambda/lambda-name';
import { LAMBDA_NAMES } from '../../src/sharing/lambda/lambda-names';
import { checkLambda } from './check-lambda';
import { block } from './random-data';

const FORMS = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999'];

describe('the names that stand for functions', () => {
  const names = withNeeded(Object.values(LAMBDA_NAMES).flatMap((name) => (name ? [name] : [])));

  it.each(names)('$name fits into a name of the workbook', ({ formula }) => {
    expect(formula.length).toBeLessThanOrEqual(8192);
  });

  it('differ from the functions and look like no cell', () => {
    for (const { name } of names) expect(name).toMatch(/^YOKE_[A-Z_]+$/);
  });

  it.each(names)(
    '$name has no part that Excel takes for a cell, a row or a column',
    ({ formula }) => {
      const words = formula.replace(/"[^"]*"/g, '').match(/[A-Za-z_][A-Za-z_0-9.]*/g) ?? [];
      for (const word of words) expect(word).not.toMatch(/^(?:[A-Z]{1,3}\d+|r|c|r\d*c\d*)$/i);
    },
  );

  it.each(names)('$name says which names it calls', ({ name, formula, needs = [] }) => {
    const called = new Set(formula.match(/YOKE_[A-Z_]+/g));
    called.delete(name);
    expect([...called].sort()).toEqual(needs.map((each) => each.name).sort());
  });

  it('are defined after what they call', () => {
    const { names: ordered } = lambdaFormula('=COMPOSITE(A1:B2)+COMPOSITE(A3:B4)');
    const order = ordered.map(({ name }) => name);
    expect(new Set(order).size).toBe(order.length);
    for (const { name, needs = [] } of ordered)
      for (const each of needs) expect(order.indexOf(each.name)).toBeLessThan(order.indexOf(name));
    expect(order.at(-1)).toBe('YOKE_COMPOSITE');
  });
});

describe('calls of names, computed by IronCalc', () => {
  it.each([
    ...FORMS.flatMap((form) => [
      `=COUPLING(A1:A7,B1:B7,"${form}")`,
      `=CCD(A1:A7,B1:B7,0.4,0.6,0.5,"${form.toUpperCase()}")`,
      `=CCD(A1:A7,B1:B7,C1,D1:D7,0.3,"${form}")`,
    ]),
    '=CCD(A1:A7,B1:B7)',
    '=CCD(A1:B7,C1:D7,A1)',
    '=CCD(0.4,B1:B7)',
    '=CCD.INDEX(A1:A7,B1:B7,0.3,C1:C7)',
    '=CCD.RELATIVE(A1:A7,B1:B7)',
    '=CCD.LEVEL(A1:A7)',
    '=CCD.LEVEL(A1:A7,"liao10","zh","left")',
    '=CCD.LEVEL(A1:A7,"paper","en","left")',
    '=COUPLING.STAGE(A1:A7)',
    '=COUPLING.STAGE(A1:A7,"zh","left")',
  ])('%s', (formula) => {
    checkLambda(formula, block(7, 4, 5), 6);
  });
});

describe('lambdaFormula', () => {
  it('turns every call in a larger formula, and leaves texts alone', () => {
    const formula = '="CCD(1,2) "&ROUND(_xlfn.ccd(A1,B1),3)&CCD.LEVEL(CCD(A2,B2))';
    expect(lambdaFormula(formula).formula).toBe(
      '="CCD(1,2) "&ROUND(YOKE_CCD(A1,B1),3)&YOKE_CCD_LEVEL(YOKE_CCD(A2,B2))',
    );
  });

  it.each([
    ['=WEIGHTS(A1:C7)', 'principalComponents'],
    ['=WEIGHTS(A1:C7,"PCA")', 'principalComponents'],
    ['=WEIGHTS(A1:C7,)', 'principalComponents'],
    ['=WEIGHTS(A1:C7,E1)', 'optionNotWritten'],
    ['=CCD.TABLE(A1:C7,,,,,E1:F4)', 'optionNotWritten'],
    ['=CCD.LEVEL(A1:A7,E1:F4)', 'optionNotWritten'],
    ['=COMPOSITE(A1:C7)+OLS.STAT("Y C X",A1:B7,"r2")', 'noNativeForm'],
  ])('leaves %s to native formulas or values', (formula, obstacle) => {
    expect(() => lambdaFormula(formula)).toThrow(new CannotShare(obstacle as Obstacle));
  });
});
