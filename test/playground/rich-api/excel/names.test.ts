/** @jest-environment jsdom */
import { type ExcelInJsdom, startExcel } from '../../office-js-in-jsdom';

let excel: ExcelInJsdom;

beforeEach(async () => {
  excel = startExcel({ sheetName: 'Data', rows: [['x'], [1], [2]] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:A3');
    context.workbook.names.add('Source', range).visible = false;
    await context.sync();
  });
});

/** What the name stands for: an address, or nothing. */
async function addressOfName(): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject('Source');
    const range = item.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return range.isNullObject ? undefined : range.address;
  });
}

const onData = async (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });

test('a name follows inserted and deleted rows and columns', async () => {
  await onData((sheet) => sheet.getRange('1:2').insert('Down'));
  expect(await addressOfName()).toBe('Data!A3:A5');
  await onData((sheet) => sheet.getRange('A:A').insert('Right'));
  await onData((sheet) => sheet.getRange('4:4').delete('Up'));
  expect(await addressOfName()).toBe('Data!B3:B4');
  expect(excel.host.gaps).toEqual([]);
});

test('a name whose cells were deleted has no range', async () => {
  await onData((sheet) => sheet.getRange('1:9').delete('Up'));
  expect(await addressOfName()).toBeUndefined();
});

test('a name that was never there has no range', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem('Source').delete();
    await context.sync();
  });
  expect(await addressOfName()).toBeUndefined();
});

test('cells of a part of a row are not shifted without a word', async () => {
  await expect(onData((sheet) => sheet.getRange('A1').insert('Down'))).rejects.toThrow(/HOST GAP/);
});

test('a protected sheet refuses rows', async () => {
  const [{ id }] = excel.engine.sheets.list();
  excel.engine.sheets.change(id, { isProtected: true });
  const insert = onData((sheet) => sheet.getRange('1:1').insert('Down'));
  await expect(insert).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a formula with a reference in it is no reference', async () => {
  const [formula, range] = await Excel.run(async (context) => {
    const twice = context.workbook.names.add('Twice', '=2*Data!$A$2');
    const once = context.workbook.names.add('Once', '=Data!$A$2');
    const [one, two] = [once.getRangeOrNullObject(), twice.getRangeOrNullObject()];
    one.load('address');
    twice.load('formula');
    await context.sync();
    expect(two.isNullObject).toBe(true);
    return [twice.formula, one.address];
  });
  expect([formula, range]).toEqual(['=2*Data!$A$2', 'Data!A2']);
});
