/** @jest-environment jsdom */
import { paperSheet } from '../../../src/report/paper/paper-sheet';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { insertSheet } from '../../support/insert-sheet';
import { startExcel } from '../../playground/office-js-in-jsdom';
import { coefficient, paperModel } from '../../support/paper-models';
import { expectTidy } from '../../support/sheet-areas';

const models = [
  paperModel({ coefficients: [coefficient('[=1+1]', -0.829926807, 0.1696, 0.0004)] }),
  paperModel({ dependent: '城镇化水平与产业结构' }),
];
const plan = paperSheet(
  paperTable(models, { ...PAPER_STANDARD, beneath: 'tStatistic' }, 'en'),
  'Paper',
);
const [table, notes] = plan.blocks;

it('keeps all digits of its numbers; stars and parentheses are formats', () => {
  expectTidy(plan);
  expect(table.cells[2].slice(0, 2)).toEqual(['=1+1', -0.829926807]);
  expect(table.numberFormats[2]).toEqual(['General', '0.000"***"', 'General']);
  expect(table.cells[3][1]).toBeCloseTo(-0.829926807 / 0.1696, 14);
  expect(table.numberFormats[3][1]).toBe('"("0.000")";"("-0.000")"');
});

it('draws the rules of a three-line table over its whole width', () => {
  const rules = plan.looks.filter(({ look }) => look.startsWith('rule'));
  expect(rules.map(({ at, look }) => [look, at.row, at.columnCount])).toEqual([
    ['ruleAbove', 0, 3],
    ['ruleBelow', 1, 3],
    ['ruleBelow', 7, 3],
    ['ruleBelow', 14, 3],
  ]);
  expect(table.cells).toHaveLength(15);
});

it('sets the notes under the table', () => {
  expect(notes.row).toBe(15);
  expect(notes.cells[0]).toEqual(['t statistics in parentheses.']);
  expect(plan.looks.find(({ look }) => look === 'note')?.at).toEqual({
    row: 15,
    column: 0,
    rowCount: 3,
    columnCount: 1,
  });
});

it('makes columns wide enough for names', () => {
  expect(plan.columnWidths.map(({ characters }) => characters)).toEqual([15, 12, 22]);
});

it('is written with numbers that a spreadsheet can go on with', async () => {
  const { engine, host } = startExcel({ sheetName: 'Data' });
  await insertSheet(plan);
  expect(host.gaps).toEqual([]);
  const [, { id: sheetId, name }] = engine.sheets.list();
  const at = (row: number, column: number) => ({ sheetId, row, column });
  expect(name).toBe('Paper');
  expect(engine.cells.value(at(2, 0))).toBe('=1+1');
  expect(engine.cells.value(at(2, 1))).toBe(-0.829926807);
  expect(engine.formats.numberFormat(at(2, 1))).toBe('0.000"***"');
  expect(engine.cells.value(at(0, 1))).toBe('(1)');
});
