import { refersToSheet } from '../../../src/cells/formula/refers-to-sheet';

const ORDER = ['Data', 'Jan', 'Plan', 'Dec', "O'Hara's plan", '结果'];
const refers = (formula: string, name = 'Plan'): boolean => refersToSheet(formula, [name], ORDER);

it.each([
  ['=Plan!A1'],
  ['=1+plan!$B$2:C3'],
  ["='Plan'!A:A"],
  ['=SUM(Data!A1,Plan!A1#)'],
  ['=Plan!Total'],
  ['=Plan!A1:INDEX(Data!B:B,3)'],
  ['Plan!$A$1:$A$9'],
  ['=SUM(Jan:Dec!B2)'],
  ['=SUM(Dec:Jan!B2)'],
  ['=SUM(Plan:Dec!B2)'],
  ["=SUM('Jan:Dec'!B2)"],
  ['=INDIRECT("Plan!A"&B1)'],
])('sees a reference to the sheet: %s', (formula) => {
  expect(refers(formula)).toBe(true);
});

it.each([
  ['=A1'],
  ['=Data!A1'],
  ['=Planning!A1'],
  ["='My Plan'!A1"],
  ['=[Other.xlsx]Plan!A1'],
  ["='[Other.xlsx]Plan'!A1"],
  ['="Plan!A1"'],
  ['=Plan*2'],
  ['=SUM(Data:Jan!B2)'],
  ['=SUM(A1:Data!B2)'],
])('sees none: %s', (formula) => {
  expect(refers(formula)).toBe(false);
});

it('reads names in apostrophes and other scripts', () => {
  expect(refers("='O''Hara''s plan'!A1", "O'Hara's plan")).toBe(true);
  expect(refers('=结果!A1', '结果')).toBe(true);
});
