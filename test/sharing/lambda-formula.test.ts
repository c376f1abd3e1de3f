import fc from 'fast-check';
import { lambdaFormula } from '../../src/sharing/lambda/lambda-formula';
import { LAMBDA_NAMES } from '../../src/sharing/lambda/lambda-names';
import { compute } from '../support/iron-calc';
import { RESULT_COLUMN, differences, sharedInputs, yokeResult } from './shared-formula';
import { block } from './random-data';

const FORMS = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999'];

describe('the names that stand for functions', () => {
  const names = Object.values(LAMBDA_NAMES).flatMap((name) => (name ? [name] : []));

  it.each(names)('$name fits into a name of the workbook', ({ formula }) => {
    expect(formula.length).toBeLessThanOrEqual(8192);
  });

  it('differ from the functions and look like no cell', () => {
    for (const { name } of names) expect(name).toMatch(/^YOKE_[A-Z_]+$/);
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
    const { formula: shared, names } = lambdaFormula(formula);
    const defined = Object.fromEntries(names.map(({ name, formula: text }) => [name, text]));
    fc.assert(
      fc.property(block(7, 4, 5), (data) => {
        const expected = yokeResult(formula, data);
        const { length: rowCount } = expected;
        const at = { row: 0, column: RESULT_COLUMN, rowCount, columnCount: expected[0].length };
        const computed = compute(sharedInputs(data, [[{ formula: shared }]]), at, defined);
        const found = differences(expected, computed);
        if (found.length > 0) throw new Error(`${found.join('\n')}\n${JSON.stringify(data)}`);
      }),
      { seed: 11, numRuns: 6, endOnFailure: true },
    );
  });
});

describe('lambdaFormula', () => {
  it('turns every call in a larger formula, and leaves texts alone', () => {
    const formula = '="CCD(1,2) "&ROUND(_xlfn.ccd(A1,B1),3)&CCD.LEVEL(CCD(A2,B2))';
    expect(lambdaFormula(formula).formula).toBe(
      '="CCD(1,2) "&ROUND(YOKE_CCD(A1,B1),3)&YOKE_CCD_LEVEL(YOKE_CCD(A2,B2))',
    );
  });
});
