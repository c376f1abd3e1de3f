/** @jest-environment jsdom */
import { parseReference } from '../../../../src/playground/engine/address';
import type { CellValue } from '../../../../src/playground/engine/engine';
import { OFFICE_WORKBOOK as workbook } from '../../../../src/workbook/office/office-workbook';
import type { WorkbookError } from '../../../../src/errors/workbook-error';
import { sourceNameOf } from '../../../../src/models/stored-model';
import type { Destination, Insertion } from '../../../../src/workbook/workbook';
import { NEW_SHEET } from '../../../../src/workbook/workbook';
import { REGRESSION } from '../../../models/stored-models';
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

  it('names the cells that were changed, the first few of them', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    const sheet = idOf('Plan');
    const errorOf = (): Promise<unknown> =>
      workbook.undoInsert(insertion).catch((error: WorkbookError) => error.place);
    write('J5', 'mine', sheet);
    expect(await errorOf()).toEqual({ name: 'Plan!J5', cellCount: 1 });
    for (const address of ['J6', 'J7', 'J8', 'J9', 'J10']) write(address, 'mine', sheet);
    expect(await errorOf()).toEqual({ name: 'Plan!J5, J6, J7, J8, J9, …', cellCount: 6 });
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

describe('a new sheet that something else refers to', () => {
  const refusal = async (insertion: Insertion): Promise<unknown> => {
    const before = record();
    const place = await workbook.undoInsert(insertion).then(
      () => 'undone',
      (error: WorkbookError) => {
        expect(error.code).toBe('sheetReferredTo');
        return error.place;
      },
    );
    expect(record()).toEqual(before);
    return place;
  };
  const withWorkbook = async (
    work: (context: Excel.RequestContext) => void | Promise<void>,
  ): Promise<void> =>
    Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });

  it('stays, and the formulas are named, until they are gone', async () => {
    const insertion = await workbook.insert([FULL_PLAN, METHOD_PLAN], NEW_SHEET);
    write('A5', '=SUM(Plan!B2:B3)');
    write('B6', '=\'Method\'!A1&""');
    write('C6', '="Plan!"');
    expect(await refusal(insertion)).toEqual({ name: 'My data!A5, My data!B6', cellCount: 2 });
    write('A5', 1);
    write('B6', 1);
    await workbook.undoInsert(insertion);
    expect(excel.engine.sheets.list()).toHaveLength(1);
  });

  it('stays where one sheet that went along is referred to', async () => {
    const insertion = await insertOver([FULL_PLAN, METHOD_PLAN], D3);
    write('A9', '=Method!A1');
    expect(await refusal(insertion)).toMatchObject({ name: 'My data!A9' });
  });

  it('goes when only the same insertion refers to it', async () => {
    const before = record();
    const referring = planOf([[{ formula: '=Method!A1' }]]);
    const insertion = await workbook.insert([referring, METHOD_PLAN], D3);
    await workbook.undoInsert(insertion);
    expect(record()).toEqual(before);
  });

  it('is found under the name that it has now, and named no more than five times', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    excel.engine.sheets.change(idOf('Plan'), { name: "O'Hara" });
    for (let row = 5; row < 12; row++) write(`A${row}`, "='O''Hara'!B2");
    expect(await refusal(insertion)).toEqual({
      name: 'My data!A5, My data!A6, My data!A7, My data!A8, My data!A9',
      cellCount: 7,
    });
  });

  it('stays where a name refers to it, of the workbook or of another sheet', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    await withWorkbook(({ workbook: { names, worksheets } }) => {
      names.add('Degrees', worksheets.getItem('Plan').getRange('B2:B3'));
      worksheets.getItem('My data').names.add('Twice', '=2*Plan!$B$2');
      names.add('Other', "='My data'!$A$1");
    });
    expect(await refusal(insertion)).toEqual({ name: 'Degrees, Twice', cellCount: 2 });
  });

  it('stays where a kept model has its data there, until the model is removed', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    const source = { sheetName: 'Plan', address: 'A1:D3', rowCount: 3, columnCount: 4 };
    await workbook.models.save(REGRESSION, source);
    expect(await refusal(insertion)).toMatchObject({ name: '“Main equation”' });
    const [{ partId }] = await workbook.models.list();
    await workbook.models.remove(partId);
    await workbook.undoInsert(insertion);
  });

  it('goes where a source name is left that no model bears', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    await withWorkbook(({ workbook: { names, worksheets } }) => {
      names.add(sourceNameOf('c'.repeat(32)), worksheets.getItem('Plan').getRange('B2:B3'));
    });
    await workbook.undoInsert(insertion);
  });

  it('stays where a chart on another sheet draws its numbers', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    await withWorkbook(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('My data');
      sheet.charts.add(Excel.ChartType.line, sheet.getRange('A1:A3')).name = 'Its own';
      const source = worksheets.getItem('Plan').getRange('B1:B3');
      sheet.charts.add(Excel.ChartType.line, source).name = 'Lines';
      sheet.charts.add(Excel.ChartType.xyscatter, source).name = 'Points';
    });
    expect(await refusal(insertion)).toEqual({
      name: 'My data!Lines, My data!Points',
      cellCount: 2,
    });
  });

  it('goes where a chart does not say what it draws', async () => {
    const insertion = await workbook.insert([FULL_PLAN], NEW_SHEET);
    await withWorkbook(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('My data');
      const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange('A1:A3'));
      chart.series.add('Empty');
    });
    await workbook.undoInsert(insertion);
  });

  it('counts a table of the user’s on it as a change', async () => {
    const insertion = await workbook.insert([METHOD_PLAN], NEW_SHEET);
    await withWorkbook(({ workbook: { worksheets } }) => {
      worksheets.getItem('Method').tables.add('A1:A2', true);
    });
    await expectRefusal(insertion);
  });
});
