import { seriesTableOf } from '../../../src/cells/data-block';
import { HENAN_COLUMNS, HENAN_ROWS } from '../../../src/examples/henan';
import { regressionSections } from '../../../src/report/regression/regression-sections';
import { regressionSheet } from '../../../src/report/regression/regression-sheet';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { expectTidy } from '../../support/sheet-areas';

const data = seriesTableOf([
  [...HENAN_COLUMNS, 'DU'],
  ...HENAN_ROWS.map((row) => [...row, 2 * row[4] - row[2]]),
]);
const regression = runRegression(data, { equation: 'DU C K K(-1) DU(-1)', sample: '2000 2016' });
const sheet = regressionSheet(
  { sections: regressionSections(regression, 'en'), fitted: regression },
  { equation: 'DU C K K(-1) DU(-1)', sheetName: 'Henan', address: 'A1:G20' },
  'values',
  'en',
);
const [table, series, source] = sheet.blocks;

it('says under the table what it was run on', () => {
  expect(source.row).toBe(table.cells.length);
  expect(source.cells[0][0]).toBe('Equation: DU C K K(-1) DU(-1). Data: Henan!A1:G20.');
});

describe('regressionSheet', () => {
  it('is named for the dependent variable', () => {
    expect(sheet.name).toBe('OLS DU');
  });

  it('keeps full precision in the cells and shows EViews’ digits', () => {
    expect(table.cells[8][1]).toBeCloseTo(-0.82992680719677, 13);
    expect(table.numberFormats[8].slice(1)).toEqual(['0.000000', '0.000000', '0.000000', '0.0000']);
  });

  it('lists label, actual, fitted and residual of every observation that takes part', () => {
    expect(series.cells).toHaveLength(17);
    expect(series.cells[0]).toEqual(['obs', 'Actual', 'Fitted', 'Residual']);
    const [label, actual, fitted, residual] = series.cells[1].map(Number);
    expect(label).toBe(2001);
    expect(actual).toBeCloseTo(1.5083, 12);
    expect(fitted + residual).toBeCloseTo(actual, 12);
  });

  it('puts the chart under the table, over no cell', () => {
    expect(sheet.charts).toHaveLength(1);
    expectTidy(sheet);
  });

  it('draws three series with headings against labels without one', () => {
    const [chart] = sheet.charts;
    expect(chart.series).toEqual({ row: 0, column: 7, rowCount: 17, columnCount: 3 });
    expect(chart.labels).toEqual({ row: 1, column: 6, rowCount: 16, columnCount: 1 });
  });
});
