/** @jest-environment jsdom */
import { startExcel, type ExcelInJsdom } from '../../office-js-in-jsdom';

let excel: ExcelInJsdom;

beforeEach(() => {
  excel = startExcel({ sheetName: 'Data', rows: [[1, 2, 3]] });
});

const range = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Data').getRange(address);

const number = (formula: string, color: string): Excel.ConditionalColorScaleCriterion => ({
  formula,
  color,
  type: Excel.ConditionalFormatColorCriterionType.number,
});

const addScale = (
  target: Excel.Range,
  criteria: Excel.ConditionalColorScaleCriteria,
): Excel.ConditionalFormat => {
  const format = target.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = criteria;
  return format;
};

const two = (): Excel.ConditionalColorScaleCriteria => ({
  minimum: number('0', '#FFFFFF'),
  maximum: number('1', '#0B6A4B'),
});

test('a colour scale reads back as it was set, by its number and its id', async () => {
  const read = await Excel.run(async (context) => {
    const added = addScale(range(context, 'A1:B1'), {
      ...two(),
      midpoint: number('0.25', '#FFEB84'),
    });
    added.load('id,type');
    const formats = range(context, 'B1:C1').conditionalFormats;
    const count = formats.getCount();
    await context.sync();
    const found = formats.getItem(added.id);
    found.colorScale.load('criteria,threeColorScale');
    const first = formats.getItemAt(0);
    const place = first.getRange();
    place.load('address');
    await context.sync();
    const { criteria, threeColorScale } = found.colorScale;
    return { type: added.type, count: count.value, criteria, threeColorScale, at: place.address };
  });
  expect(read).toEqual({
    type: 'ColorScale',
    count: 1,
    criteria: {
      minimum: { formula: '0', color: '#FFFFFF', type: 'Number' },
      midpoint: { formula: '0.25', color: '#FFEB84', type: 'Number' },
      maximum: { formula: '1', color: '#0B6A4B', type: 'Number' },
    },
    threeColorScale: true,
    at: 'Data!A1:B1',
  });
});

test('colour scales are listed, and cleared, where they touch a range', async () => {
  const counts = await Excel.run(async (context) => {
    addScale(range(context, 'A1'), two());
    addScale(range(context, 'B1:C1'), two());
    range(context, 'C1').conditionalFormats.clearAll();
    const left = range(context, 'A1:C1').conditionalFormats;
    left.load('items/type');
    await context.sync();
    left.items[0].delete();
    const none = left.getCount();
    const seen = left.items.length;
    await context.sync();
    return [seen, none.value];
  });
  expect(counts).toEqual([1, 0]);
});

test('a deleted sheet takes its colour scales along', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Other');
    addScale(sheet.getRange('A1'), two());
    sheet.delete();
    await context.sync();
  });
  expect(excel.engine.colorScales.list()).toEqual([]);
});

test.each([
  ['numbers that do not increase', '1', '#FFFFFF'],
  ['what is no number', 'low', '#FFFFFF'],
  ['what is no colour', '0', 'white'],
])('a colour scale refuses %s', async (_, formula, color) => {
  const set = Excel.run(async (context) => {
    addScale(range(context, 'A1'), { ...two(), minimum: number(formula, color) });
    await context.sync();
  });
  await expect(set).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a protected sheet refuses conditional formats', async () => {
  const [{ id }] = excel.engine.sheets.list();
  excel.engine.sheets.change(id, { isProtected: true });
  const add = Excel.run(async (context) => {
    addScale(range(context, 'A1'), two());
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('other kinds of conditional formats and of criteria are loud gaps', async () => {
  const dataBar = Excel.run(async (context) => {
    range(context, 'A1').conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    await context.sync();
  });
  await expect(dataBar).rejects.toThrow(/HOST GAP/);
  const percent = Excel.run(async (context) => {
    const type = Excel.ConditionalFormatColorCriterionType.percent;
    addScale(range(context, 'A1'), { ...two(), minimum: { ...number('0', '#FFFFFF'), type } });
    await context.sync();
  });
  await expect(percent).rejects.toThrow(/HOST GAP/);
  expect(excel.host.gaps).toHaveLength(2);
});
