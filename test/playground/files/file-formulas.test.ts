import { isArrayFormula } from '../../../src/playground/files/array-formula';
import { FileFormulas } from '../../../src/playground/files/file-formulas';

const formulas = new FileFormulas(['CCD', 'CCD.TABLE', 'COUPLING']);

it.each([
  ['_xldudf_CCD(A1:A3,B1)', 'CCD(A1:A3,B1)'],
  ['_xldudf_CCD_TABLE(A1:B3)', 'CCD.TABLE(A1:B3)'],
  ['SUM(_xlfn.IFNA(A1,0))', 'SUM(IFNA(A1,0))'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', 'FILTER(A1:A3,B1:B3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', 'LET(x,1,x+1)'],
  ['_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(1,2)', 'LAMBDA(a,b,a*b)(1,2)'],
  ['"CCD(1)"&\'CCD\'!A1', '"CCD(1)"&\'CCD\'!A1'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
])('in a file %s, typed %s, both ways', (inFile, typed) => {
  expect(formulas.fromFile(inFile)).toBe(typed);
  expect(formulas.forFile(typed)).toBe(inFile);
});

it('also reads what Excel writes where it takes the add-in for another workbook, and its older mark', () => {
  expect(formulas.fromFile('1+[2]!_xldudf_CCD(A1,B1)')).toBe('1+CCD(A1,B1)');
  expect(formulas.fromFile('_xlfn._xldudf_CCD(A1,B1)')).toBe('CCD(A1,B1)');
  expect(formulas.fromFile('CCD(A1,B1)')).toBe('CCD(A1,B1)');
});

it('leaves functions of other add-ins and references to other workbooks as they are', () => {
  expect(formulas.fromFile('_xldudf_OTHER(A1)+[1]Sheet1!A1')).toBe(
    '_xldudf_OTHER(A1)+[1]Sheet1!A1',
  );
});

it.each([
  ['SUM(A1:A3)', false],
  ['A1+B1', false],
  ['CCD(A1,B1)', false],
  ['SUM(A1:A3*B1:B3)', true],
  ['A1:A3*2', true],
  ['CCD(A1:A3,B1:B3)', true],
  ['SUM({1,2})', true],
  ['name+1', true],
])('%s is an array formula in a file: %s', (formula, isArray) => {
  expect(isArrayFormula(formula)).toBe(isArray);
});
