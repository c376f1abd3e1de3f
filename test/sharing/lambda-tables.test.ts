import { checkLambda } from './check-lambda';
import { block } from './random-data';

/** Tables of numbers only, with a few odd cells, and with so many that their order counts. */
function checkTables(formula: string): void {
  checkLambda(formula, block(9, 5, 0), 4);
  checkLambda(formula, block(9, 5, 1), 8);
  checkLambda(formula, block(9, 5, 5), 16);
}

describe('names of functions of whole tables, computed by IronCalc', () => {
  it.each([
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
