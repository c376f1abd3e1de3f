/** @jest-environment jsdom */
import { startExcel, type ExcelInJsdom } from '../office-js-in-jsdom';

let excel: ExcelInJsdom;

beforeEach(() => {
  excel = startExcel({
    sheetName: 'Data',
    rows: [
      ['x', 'y'],
      [1, 2],
      [3, 4],
    ],
  });
});

test('values, text, formulas and value types of a range are read', async () => {
  const range = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
    range.load('address,values,text,formulas,valueTypes,rowCount,columnCount,cellCount');
    await context.sync();
    return range.toJSON();
  });
  expect(range).toMatchObject({
    address: 'Data!A1:B2',
    values: [
      ['x', 'y'],
      [1, 2],
    ],
    text: [
      ['x', 'y'],
      ['1', '2'],
    ],
    valueTypes: [
      ['String', 'String'],
      ['Double', 'Double'],
    ],
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
  });
});

test('a property that was not loaded throws as in Excel', async () => {
  const read = Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    return range.values as unknown[][];
  });
  await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('values of another shape than the range are refused', async () => {
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [[1]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a sheet that is not there is ItemNotFound, or a null object where that is asked for', async () => {
  const get = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Gone').load('name');
    await context.sync();
  });
  await expect(get).rejects.toMatchObject({ code: 'ItemNotFound' });
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Gone');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('several selected areas are refused as one range and counted as areas', async () => {
  const [{ id }] = excel.engine.sheets.list();
  excel.engine.selection.select(id, [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 1, right: 1 },
  ]);
  const asRange = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
  });
  await expect(asRange).rejects.toMatchObject({ code: 'InvalidSelection' });
  const count = await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(2);
});

test('an unimplemented member is loud', async () => {
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').freezePanes.freezeRows(1);
    await context.sync();
  });
  await expect(call).rejects.toThrow(/HOST GAP/);
  expect(excel.host.gaps).toHaveLength(1);
});

test('text with = is a formula, with an apostrophe a text', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('D1:E1');
    range.values = [['=1+1', "'=1+1"]];
    await context.sync();
  });
  const [{ id }] = excel.engine.sheets.list();
  expect(excel.engine.cells.formula({ sheetId: id, row: 0, column: 3 })).toBe('=1+1');
  expect(excel.engine.cells.value({ sheetId: id, row: 0, column: 4 })).toBe('=1+1');
});

test('a protected sheet refuses to be written', async () => {
  const [{ id }] = excel.engine.sheets.list();
  excel.engine.sheets.change(id, { isProtected: true });
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[9]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(excel.engine.cells.value({ sheetId: id, row: 0, column: 0 })).toBe('x');
});
