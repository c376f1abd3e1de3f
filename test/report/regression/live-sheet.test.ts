/** @jest-environment jsdom */
import { OLS } from '../../../src/functions/regression/ols';
import { OLS_FIT } from '../../../src/functions/regression/ols-fit';
import type { FormatStore } from '../../../src/playground/engine/engine';
import { regressionSections } from '../../../src/report/regression/regression-sections';
import {
  type InsertAs,
  type RegressionSource,
  regressionSheet,
} from '../../../src/report/regression/regression-sheet';
import { seriesTableOf } from '../../../src/cells/data-block';
import type { PlannedCell, SheetPlan } from '../../../src/report/sheet-plan';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { insertSheet } from '../../support/insert-sheet';
import { startExcel } from '../../playground/office-js-in-jsdom';
import { HENAN_EQUATION, henanBlock } from '../../support/henan';
import { areaOf, expectTidy } from '../../support/sheet-areas';

const regression = runRegression(seriesTableOf(henanBlock()), { equation: HENAN_EQUATION });
const source: RegressionSource = {
  equation: HENAN_EQUATION,
  sheetName: "O'Neill 1",
  address: 'A1:C18',
};
const sheet = (insertAs: InsertAs, change: Partial<RegressionSource> = {}): SheetPlan =>
  regressionSheet(
    { sections: regressionSections(regression, 'en'), fitted: regression },
    { ...source, ...change },
    insertAs,
    'en',
  );
const live = sheet('live');
const values = sheet('values');
const others = (cells: readonly (readonly PlannedCell[])[]): PlannedCell[] => cells.flat().slice(1);

describe('a live sheet of a regression', () => {
  const [table, series, note] = live.blocks;

  it('has one formula for the table and one for the series', () => {
    expect(table.cells[0][0]).toEqual({
      formula: `=OLS("${HENAN_EQUATION}",'O''Neill 1'!A1:C18)`,
    });
    expect(series.cells[0]).toEqual(['obs', 'Actual', 'Fitted', 'Residual']);
    expect(series.cells[1][0]).toEqual({
      formula: `=OLS.FIT("${HENAN_EQUATION}",'O''Neill 1'!A1:C18)`,
    });
  });

  it('leaves everything empty over which they spill, formatted as the values are', () => {
    expect(new Set(others(table.cells))).toEqual(new Set(['']));
    expect(new Set(others(series.cells.slice(1)))).toEqual(new Set(['']));
    expect(table.numberFormats).toEqual(values.blocks[0].numberFormats);
    expect(series.numberFormats).toEqual(values.blocks[1].numberFormats);
  });

  it('leaves room just as large as what OLS and OLS.FIT spill', () => {
    const printed = OLS.call(HENAN_EQUATION, henanBlock()) as unknown[][];
    const fitted = OLS_FIT.call(HENAN_EQUATION, henanBlock()) as unknown[][];
    expect(areaOf(table)).toMatchObject({
      rowCount: printed.length,
      columnCount: printed[0].length,
    });
    expect(areaOf(series)).toMatchObject({
      rowCount: fitted.length + 1,
      columnCount: fitted[0].length,
    });
  });

  it('leaves room for more notes before it says what it was run on', () => {
    expect(note.row).toBe(table.cells.length + 4);
    expect(note.cells).toEqual([[`Equation: ${HENAN_EQUATION}. Data: O'Neill 1!A1:C18.`]]);
    expectTidy(live);
  });

  it('wraps its notes, which spilled cells would cut', () => {
    const wrapped = live.looks.filter(({ look }) => look === 'wrapped').map(({ at }) => at.row);
    const notes = values.looks.filter(({ look }) => look === 'note').map(({ at }) => at.row);
    expect(wrapped).toEqual(notes.slice(0, -1));
    expect(wrapped.length).toBeGreaterThan(0);
  });

  it('draws the series where they spill', () => {
    const [chart] = live.charts;
    expect(chart.series).toEqual({ row: 0, column: 7, rowCount: 17, columnCount: 3 });
    expect(chart.labels).toEqual({ row: 1, column: 6, rowCount: 16, columnCount: 1 });
    expect(chart.position.row).toBeGreaterThan(note.row);
  });

  it('hands on sample, covariance and group', () => {
    const formulas = sheet('live', {
      sample: '2000 2016',
      covariance: 'hac',
      group: 'a "b"',
    }).blocks.map(({ cells }) => cells.flat().find((cell) => typeof cell === 'object'));
    expect(formulas.slice(0, 2)).toEqual([
      {
        formula: `=OLS("${HENAN_EQUATION}",'O''Neill 1'!A1:C18,"2000 2016","hac","a ""b""")`,
      },
      { formula: `=OLS.FIT("${HENAN_EQUATION}",'O''Neill 1'!A1:C18,"2000 2016","a ""b""")` },
    ]);
  });

  it('is written to the workbook as it stands, its wrapped rows fitted to their text', async () => {
    const excel = startExcel({ sheetName: "O'Neill 1" });
    const fitted: number[][] = [];
    jest
      .spyOn(excel.engine.formats as FormatStore, 'autofit')
      .mockImplementation(
        (_, dimension, indexes) => void fitted.push(dimension === 'row' ? indexes : []),
      );
    await insertSheet(live);
    expect(excel.host.gaps).toEqual([]);
    const [, { id: sheetId }] = excel.engine.sheets.list();
    const at = (row: number, column: number) => ({ sheetId, row, column });
    expect(excel.engine.cells.formula(at(0, 0))).toBe(
      `=OLS("${HENAN_EQUATION}",'O''Neill 1'!A1:C18)`,
    );
    expect(excel.engine.cells.value(at(0, 1))).toBe('');
    const wrapped = live.looks.filter(({ look }) => look === 'wrapped').map((own) => own.at.row);
    expect(fitted.flat()).toEqual(wrapped);
  });
});

describe('a sheet of values', () => {
  it('has no formula anywhere and nothing wrapped', () => {
    expect(
      values.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'object'),
    ).toEqual([]);
    expect(values.looks.filter(({ look }) => look === 'wrapped')).toEqual([]);
    expectTidy(values);
  });

  it('holds what OLS spills', () => {
    const printed = OLS.call(HENAN_EQUATION, henanBlock());
    expect(values.blocks[0].cells).toEqual(printed);
  });

  it('is wide enough for Chinese terms', () => {
    const [[, ...names], ...rows] = henanBlock();
    const table = seriesTableOf([['year', '科技创新综合水平指数', names[1]], ...rows]);
    const run = runRegression(table, { equation: 'DU C 科技创新综合水平指数' });
    const plan = regressionSheet(
      { sections: regressionSections(run, 'zh'), fitted: run },
      source,
      'values',
      'zh',
    );
    expect(plan.columnWidths[0].characters).toBeGreaterThanOrEqual(21);
  });
});
