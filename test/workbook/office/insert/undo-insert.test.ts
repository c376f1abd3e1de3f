/** @jest-environment jsdom */
import { parseReference } from '../../../../src/playground/engine/address';
import type { CellValue } from '../../../../src/playground/engine/engine';
import { OFFICE_WORKBOOK as workbook } from '../../../../src/workbook/office/office-workbook';
import type { Destination, Insertion } from '../../../../src/workbook/workbook';
import { NEW_SHEET } from '../../../../src/workbook/workbook';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';
import { FULL_PLAN, METHOD_PLAN, planOf } from '../../../support/insert-plans';
import { fillBeneath, insertOver } from '../../../support/filled-cells';
import { recordOf } from '../../../support/sheet-record';

let excel: ExcelInJsdom;
let sheetId: string;

beforeEach(() => {
  excel = startExcel({
    sheetName: 'My data',
    rows: [['x'], [1], [2]],
    evaluate: (formula) =>
      formula.startsWith('=SPILL')
        ? [
            [1, 2],
            [3, 4],
          ]
        : 0,
  });
  [{ id: sheetId }] = excel.engine.sheets.list();
});
afterEach(() => {
  expect(excel.host.gaps).toEqual([]);
  jest.restoreAllMocks();
});

const D3: Destination = { kind: 'atCell', cell: { sheetName: 'My data', row: 2, column: 3 } };
const cell = (address: string, sheet = sheetId) => {
  const { top, left } = parseReference(address)!;
  return { sheetId: sheet, row: top, column: left };
};
const write = (address: string, content: CellValue, sheet = sheetId): void =>
  excel.engine.cells.write(cell(address, sheet), content);
const record = (): unknown => recordOf(excel.engine);
const idOf = (name: string): string =>
  excel.engine.sheets.list().find((sheet) => sheet.name === name)?.id ?? '';

/** Tries to take an insertion back, and expects that nothing happens. */
async function expectRefusal(insertion: Insertion, code = 'changedSinceInsert'): Promise<void> {
  const before = record();
  await expect(workbook.undoInsert(insertion)).rejects.toMatchObject({ code });
  expect(record()).toEqual(before);
}

describe('taking an insert back', () => {
  it('removes new sheets and shows the sheet that was shown before', async () => {
    const before = record();
    const insertion = await workbook.insert([FULL_PLAN, METHOD_PLAN], NEW_SHEET);
    expect(excel.engine.sheets.activeId()).toBe(idOf('Plan'));
    await workbook.undoInsert(insertion);
    expect(record()).toEqual(before);
  });

  it('gives covered cells their contents, formats and looks again', async () => {
    fillBeneath(excel.engine);
    const before = record();
    const insertion = await insertOver([FULL_PLAN, METHOD_PLAN], D3);
    expect(record()).not.toEqual(before);
    await workbook.undoInsert(insertion);
    expect(record()).toEqual(before);
  });

  it('leaves what others put beside it', async () => {
    const insertion = await workbook.insert([FULL_PLAN], D3);
    write('H3', 'mine');
    write('D7', 'mine, within the range');
    await workbook.undoInsert(insertion);
    expect(excel.engine.cells.value(cell('H3'))).toBe('mine');
    expect(excel.engine.cells.value(cell('D7'))).toBe('mine, within the range');
    expect(excel.engine.cells.value(cell('D3'))).toBe('');
  });

  it('finds its sheet though it has another name now', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    excel.engine.sheets.change(idOf('Plan'), { name: 'Results' });
    await workbook.undoInsert(insertion);
    expect(excel.engine.sheets.list()).toHaveLength(1);
  });

  it('is done once', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    await workbook.undoInsert(insertion);
    await expectRefusal(insertion);
  });

  it('takes a formula’s spill away with it, whatever it holds by now', async () => {
    const before = record();
    const spilling = planOf([
      [{ formula: '=SPILL()' }, ''],
      ['', ''],
    ]);
    const insertion = await workbook.insert([spilling], D3);
    expect(excel.engine.cells.value(cell('E4'))).toBe(4);
    await workbook.undoInsert(insertion);
    expect(record()).toEqual(before);
  });
});

describe('an insert that was changed since', () => {
  it.each<[string, () => void]>([
    ['a number', () => write('E4', 9)],
    ['a formula', () => write('G4', '=1')],
    ['a text that became the formula it looks like', () => write('F3', '=not a formula')],
    ['a cell that was cleared', () => excel.engine.cells.clear(sheetId, parseReference('E7')!)],
    [
      'a number format',
      () => excel.engine.formats.setNumberFormat(sheetId, parseReference('E4')!, '0%'),
    ],
    ['a sheet that went along', () => write('A1', 'mine', idOf('Method'))],
    ['something written on such a sheet', () => write('F9', 'mine', idOf('Method'))],
    ['such a sheet that is gone', () => excel.engine.sheets.remove(idOf('Method'))],
  ])('is left as it is: %s', async (_, change) => {
    fillBeneath(excel.engine);
    const insertion = await insertOver([FULL_PLAN, METHOD_PLAN], D3);
    change();
    await expectRefusal(insertion);
  });

  it('is left as it is: a cell of a spill that was typed over', async () => {
    const spilling = planOf([
      [{ formula: '=SPILL()' }, ''],
      ['', ''],
    ]);
    const insertion = await workbook.insert([spilling], D3);
    write('E4', 'mine');
    await expectRefusal(insertion);
  });

  it('is left as it is: a new sheet with a chart of the user’s', async () => {
    const insertion = await workbook.insert([METHOD_PLAN], NEW_SHEET);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Method');
      sheet.charts.add(Excel.ChartType.line, sheet.getRange('A1:A3'));
      await context.sync();
    });
    await expectRefusal(insertion);
  });

  it('stays on a sheet that is protected by now', async () => {
    const insertion = await workbook.insert([FULL_PLAN], D3);
    excel.engine.sheets.change(sheetId, { isProtected: true });
    await expectRefusal(insertion, 'sheetProtected');
  });
});
