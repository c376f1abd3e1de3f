import fc from 'fast-check';
import { checkLambda } from './check-lambda';
import { block } from './random-data';
import type { Data } from './shared-formula';

/** Tables of numbers only, with a few odd cells, and with so many that their order counts. */
function checkTables(formula: string): void {
  checkLambda(formula, block(9, 5, 0), 2);
  checkLambda(formula, block(9, 5, 1), 3);
  checkLambda(formula, block(9, 5, 5), 5);
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
    '=CCD.TABLE(A1:C7)',
    ...forms((form) => `=CCD.TABLE(A1:B7,D1:D7,,,"${form}")`),
    ...['paper', 'liao10'].flatMap((scheme) =>
      ['en', 'zh'].map((language) => `=CCD.TABLE(A1:B7,,,,,"${scheme}","${language}")`),
    ),
    '=CCD.TABLE(A1:B7,D1:D7,{0.4;0.6},0.5,"fan2024","paper","ZH")',
    '=CCD.TABLE(A1:B5,A8:E8,A9:B9)',
    '=CCD.TABLE(A1:B7,D1:D6)',
    '=CCD.TABLE(A1:B7,D1:E7)',
    '=CCD.TABLE(A1:B7,D1:D7,E1:E3)',
    '=CCD.TABLE(A1:B7,,,,"unknown")',
    '=CCD.TABLE(A1:B7,,,,,"unknown")',
    '=CCD.TABLE(A1:B7,,,,,,"de")',
    '=CCD.TABLE(A1:B7,,,2,,,)',
    '=CCD.TABLE(A1:A7)',
    '=CCD.TABLE(A1:E1,"first",1)',
    '=CCD.TABLE(A1:E1,D2,,E2,"liao1999")',
    '=CCD.TABLE(RESCALE(A1:C7),D1:D7)',
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
    '=OBSTACLE(A1:C7)',
    '=OBSTACLE(A1:C7,A8:C8)',
    '=OBSTACLE(A1:C7,{1;0;2})',
    '=OBSTACLE(A1:C7,{1,-1,2})',
    '=OBSTACLE(A1:C7,{1,2})',
    '=OBSTACLE(A1:E1)',
    '=OBSTACLE(A1:A7)',
    '=OBSTACLE(RESCALE(A1:C7),A8:C8)',
    ...['entropy', 'critic', 'cv', 'equal'].flatMap((method) => [
      `=WEIGHTS(A1:C7,"${method}")`,
      `=WEIGHTS(A1:B7," ${method.toUpperCase()}")`,
      `=WEIGHTS(A1:E1,"${method}")`,
      `=WEIGHTS(A1:A7,"${method}")`,
      `=WEIGHTS(A1:C2,"${method}")`,
      `=WEIGHTS(RESCALE(A1:C7,"minmax",1,0.1,1),"${method}")`,
      `=COMPOSITE(A1:C7,WEIGHTS(A1:C7,"${method}"))`,
    ]),
    '=WEIGHTS(A1:C7,"topsis")',
    '=COMPOSITE(COMPOSITE(A1:C7,A8:C8),2)',
  ])('%s', checkTables);
});

describe('the name of LAG, computed by IronCalc', () => {
  const GROUPS = ['x', 'y', 'X', 'x', 'y', 1, 'x', 'y', '1'];
  const grouped = (oddOnes: number): fc.Arbitrary<Data> =>
    block(9, 5, oddOnes).map((rows) => rows.map((row, r) => [...row, GROUPS[r]]));

  it.each([
    '=LAG(A1:A9)',
    '=LAG(A1:A9,2)',
    '=LAG(A1:A9,-1)',
    '=LAG(A1:A9,0)',
    '=LAG(A1:A9,9)',
    '=LAG(A1:A9,0.5)',
    '=LAG(A1:A9,"1")',
    '=LAG(A1:A9,B1)',
    '=LAG(A1:A9,K1)',
    '=LAG(A1:A9,B1:B2)',
    '=LAG(A1:A9,1,F1:F9)',
    '=LAG(A1:A9,,F1:F9)',
    '=LAG(A1:A9,-2,F1:F9)',
    '=LAG(A1:A9,0,F1:F9)',
    '=LAG(A1:A5,1,A7:E7)',
    '=LAG(A1:A9,1,E1:E9)',
    '=LAG(A1:A9,1,F1:F8)',
    '=LAG(A1:A9,1,E1:F9)',
    '=LAG(A1:B9)',
    '=LAG(A1:E1)',
    '=LAG(A1)',
    '=LAG(A1,0)',
    '=LAG(RESCALE(A1:A9),1,F1:F9)',
  ])('%s', (formula) => {
    checkLambda(formula, grouped(0), 4);
    checkLambda(formula, grouped(1), 8);
    checkLambda(formula, grouped(5), 16);
  });
});

describe('names of tables with columns of one value and with multiples, computed by IronCalc', () => {
  const COLUMNS = [
    (x: number) => x,
    () => 0.1,
    () => 0,
    (x: number) => x / 2,
    (x: number) => 1 - x,
    () => 1,
    () => -0.3,
  ];
  const special = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 })
    .map((values) => values.map((value) => COLUMNS.map((column) => column(value / 1000))));

  it.each([
    ...['minmax', 'zscore', 'abszscore', 'max', 'sum', 'norm'].map(
      (method) => `=RESCALE(A1:G7,"${method}")`,
    ),
    ...['entropy', 'critic', 'cv', 'equal'].flatMap((method) =>
      ['A1:B7', 'B1:B7', 'B1:C7', 'A1:A7', 'A1:E7', 'D1:E7', 'F1:F7', 'F1:G7', 'A1:G7'].map(
        (range) => `=WEIGHTS(${range},"${method}")`,
      ),
    ),
    '=OBSTACLE(A1:F7)',
    '=OBSTACLE(F1:F7)',
    '=OBSTACLE(F1:F7,0)',
    '=OBSTACLE(A1:B7,C1:C2)',
    '=CCD.TABLE(A1:F7)',
    '=COUPLING.N(B1:D7,"paper")',
    '=COUPLING.N(C1:C7)',
    '=CCD.N(A1:C7,{0,0,1})',
  ])('%s', (formula) => checkLambda(formula, special, 6));
});

describe('names of tables of one cell, computed by IronCalc', () => {
  it.each([
    '=COMPOSITE(A1)',
    '=RESCALE(A1)',
    '=RESCALE(A1,"max",B1)',
    '=CCD.N(B1:C1,,A1)',
    '=LAG(A1,0)',
    '=LAG(A1)',
    '=LAG(A1,0,B1)',
    '=LAG(A1,B1)',
  ])('%s', (formula) => {
    for (const first of [null, '', 0.5, 1, 'abc', true])
      for (const second of [null, 0.25, 1]) {
        checkLambda(formula, fc.constant([[first, second, 0.75]]), 1);
      }
  });
});
