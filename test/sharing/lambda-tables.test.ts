import { checkLambda } from './check-lambda';
import { block } from './random-data';

/** Tables of numbers only, with a few odd cells, and with so many that their order counts. */
function checkTables(formula: string): void {
  checkLambda(formula, block(9, 5, 0), 4);
  checkLambda(formula, block(9, 5, 1), 8);
  checkLambda(formula, block(9, 5, 5), 16);
}

describe('names of functions of whole tables, computed by IronCalc', () => {
  const FORMS = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999'];
  const forms = (write: (form: string) => string): string[] => FORMS.map(write);

  it.each([
    ...forms((form) => `=COUPLING.N(A1:B7,"${form}")`),
    ...forms((form) => `=COUPLING.N(A1:C7,"${form}")`),
    ...forms((form) => `=COUPLING.N(A1:D7,"${form}")`),
    '=COUPLING.N(A1:C7)',
    '=COUPLING.N(A1:C7," Fan2024 ")',
    '=COUPLING.N(A1:C7,"f*")',
    '=COUPLING.N(A1:C7,"")',
    '=COUPLING.N(A1:C7,A8)',
    '=COUPLING.N(A1:C7,F1:F2)',
    '=COUPLING.N(A1:C7,F1)',
    '=COUPLING.N(A1:A7)',
    '=COUPLING.N(A1:E1)',
    '=COUPLING.N(0.5)',
    '=CCD.N(A1:C7)',
    ...forms((form) => `=CCD.N(A1:B7,,,"${form}")`),
    '=CCD.N(A1:C7,{0.5,0.3,0.2},1,"wang2021")',
    '=CCD.N(A1:C7,A8:C8,0.3)',
    '=CCD.N(A1:C7,E1:E3)',
    '=CCD.N(A1:C7,E1:E2,D1,A9)',
    '=CCD.N(A1:C7,,D1)',
    '=CCD.N(A1:C7,,F1,F2)',
    '=CCD.N(A1:C7,,0)',
    '=CCD.N(A1:C7,,1.1,"fan2024")',
    '=CCD.N(A1:C7,,"0.5")',
    '=CCD.N(A1:E1)',
    '=CCD.N(A1:A7,D1:E1)',
    '=CCD.N(COUPLING.N(A1:C7))',
    ...['minmax', 'zscore', 'abszscore', 'max', 'sum', 'norm'].flatMap((method) => [
      `=RESCALE(A1:C7,"${method}")`,
      `=RESCALE(A1:C7,"${method}",{1,-1,1})`,
      `=RESCALE(A1:E1,"${method}")`,
    ]),
    '=RESCALE(A1:C7)',
    '=RESCALE(A1:C7,,,0.01,0.99)',
    '=RESCALE(A1:C7,"MINMAX ",{1;-1;1},-2,3)',
    '=RESCALE(A1:C7,"zscore",-1)',
    '=RESCALE(A1:C7,"minmax",{1,-1})',
    '=RESCALE(A1:C7,"minmax",0)',
    '=RESCALE(A1:C7,"minmax",A8:C8)',
    '=RESCALE(A1:C7,"minmax",1,D1,E1)',
    '=RESCALE(A1:C7,"zscore",1,0.1)',
    '=RESCALE(A1:C7,"zscore",1,,0.1)',
    '=RESCALE(A1:C7,"zscore",1,F1,F2)',
    '=RESCALE(A1:C7,"minmax",1,1,1)',
    '=RESCALE(A1:C7,"minmax",1,"0")',
    '=RESCALE(A1:C7,"range")',
    '=RESCALE(A1:C7,A8)',
    '=RESCALE(A1:A7,"zscore")',
    '=RESCALE(A1)',
    '=COMPOSITE(RESCALE(A1:C7,"minmax",-1),A8:C8)',
    '=CCD.N(RESCALE(A1:C7))',
    '=COMPOSITE(A1:C7)',
    '=COMPOSITE(A1:C7,{2,0.5,0})',
    '=COMPOSITE(A1:C7,{2;0.5;0})',
    '=COMPOSITE(A1:C7,A8:C8)',
    '=COMPOSITE(A1:C7,E1:E3)',
    '=COMPOSITE(A1:C7,D1:D2)',
    '=COMPOSITE(A1:C7,A8:C9)',
    '=COMPOSITE(A1:C1,A2:C2)',
    '=COMPOSITE(A1:A7)',
    '=COMPOSITE(A1:A7,B1)',
    '=COMPOSITE(A1)',
    '=COMPOSITE(0.5,3)',
    '=COMPOSITE({0.25,0.75;1,0.5})',
    '=COMPOSITE(COMPOSITE(A1:C7,A8:C8),2)',
  ])('%s', checkTables);
});
