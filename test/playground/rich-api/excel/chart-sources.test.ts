/** @jest-environment jsdom */
import { type ExcelInJsdom, startExcel } from '../../office-js-in-jsdom';

let excel: ExcelInJsdom;

beforeEach(() => {
  const rows = [
    ['', 'D'],
    [2000, 1],
    [2001, 2],
  ];
  excel = startExcel({ sheetName: 'My data', rows });
});
afterEach(() => expect(excel.host.gaps).toEqual([]));

const sourceOf = async (
  dimension: Excel.ChartSeriesDimension,
  prepare: (chart: Excel.Chart, sheet: Excel.Worksheet) => Excel.ChartSeries,
): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('My data');
    const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange('B1:B3'));
    const source = prepare(chart, sheet).getDimensionDataSourceString(dimension);
    await context.sync();
    return source.value;
  });

test('a series says which cells its values and its categories are drawn from', async () => {
  const first = (chart: Excel.Chart, sheet: Excel.Worksheet): Excel.ChartSeries => {
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A3'));
    return series;
  };
  expect(await sourceOf(Excel.ChartSeriesDimension.values, first)).toBe("='My data'!$B$2:$B$3");
  expect(await sourceOf(Excel.ChartSeriesDimension.categories, first)).toBe("='My data'!$A$2:$A$3");
});

test('a series without cells has no source', async () => {
  const empty = sourceOf(Excel.ChartSeriesDimension.values, ({ series }) => series.add('Empty'));
  await expect(empty).rejects.toMatchObject({ code: 'InvalidArgument' });
});
