/** @jest-environment jsdom */
import { CellFault } from '../../src/cells/cell-fault';
import type { OutputCell } from '../../src/report/output-table';
import { textCell } from '../../src/report/output-table';
import { type Report, headingLines, noteLines, noteParts } from '../../src/report/report';
import { reportSheet } from '../../src/report/report-sheet';
import {
  REGRESSION_VIEWS,
  regressionView,
} from '../../src/report/regression/views/regression-view';
import type { SheetPlan } from '../../src/report/sheet-plan';
import { runRegression } from '../../src/statistics/regression/run-regression';
import { insertSheet } from '../support/insert-sheet';
import { startExcel } from '../playground/office-js-in-jsdom';
import { HENAN_EQUATION, henanTable } from '../support/henan';
import { chartsOf } from '../support/report-cells';
import { cellsAt, expectTidy } from '../support/sheet-areas';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const number = (value: number, format: OutputCell['format'] = 'statistic'): OutputCell => ({
  value,
  format,
  role: 'body',
});
const reportOf = (...parts: Report['parts']): Report => ({ sheetName: 'Report', parts });
const sheetOf = (...parts: Report['parts']): SheetPlan => reportSheet(reportOf(...parts));
const at = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const looksOf = (plan: SheetPlan, wanted: string) =>
  plan.looks.filter(({ look }) => look === wanted).map((own) => own.at);

describe.each(REGRESSION_VIEWS)('the sheet of the view %s', (view) => {
  const report = regressionView(
    regression,
    { view, argument: view === 'chow' ? '2009' : undefined },
    'en',
  );
  const plan = reportSheet(report);

  it('has blocks that leave each other alone and charts over no cell', () => {
    expectTidy(plan);
  });

  it('has charts that point at the written numbers', () => {
    chartsOf(report).forEach((chart, index) => {
      const planned = plan.charts[index];
      expect([planned.title, planned.look]).toEqual([chart.title, chart.look]);
      expect(cellsAt(plan, planned.labels).map(([label]) => String(label))).toEqual(chart.labels);
      const [names, ...rows] = cellsAt(plan, planned.series);
      expect(names).toEqual(chart.series.map(({ name }) => name));
      for (const name of names) expect(typeof name).toBe('string');
      chart.series.forEach(({ values }, column) => {
        expect(rows.map((row) => row[column])).toEqual(values);
      });
      expect(planned.guides).toEqual(
        chart.series.flatMap(({ isGuide }, place) => (isGuide === true ? [place] : [])),
      );
    });
    expect(plan.charts).toHaveLength(chartsOf(report).length);
  });
});

describe('a report on a sheet', () => {
  const table = {
    kind: 'table',
    headings: ['Variable', 'Coefficient'],
    rows: [
      [textCell('C', 'label'), number(0.25)],
      [textCell('K(-1)', 'label'), number(123456789)],
    ],
  } as const;

  it('sets headings and notes in lines, a blank row before a table', () => {
    const plan = sheetOf(headingLines('Test', 'Null'), table, noteLines('One.', 'Two.'));
    expect(plan.blocks.map(({ row, cells }) => [row, cells])).toEqual([
      [0, [['Test'], ['Null']]],
      [
        3,
        [
          ['Variable', 'Coefficient'],
          ['C', 0.25],
          ['K(-1)', 123456789],
        ],
      ],
      [7, [['One.'], ['Two.']]],
    ]);
    expect(looksOf(plan, 'title')).toEqual([at(0, 0, 1, 1)]);
    expect(looksOf(plan, 'note')).toEqual([at(7, 0, 2, 1)]);
  });

  it('formats numbers as EViews shows them, with all digits behind', () => {
    const [, { numberFormats }] = sheetOf(headingLines('Test'), table).blocks;
    expect(numberFormats.slice(1)).toEqual([
      ['General', '0.000000'],
      ['General', '0.00E+00'],
    ]);
  });

  it('draws rules above and below the headings and below the last row', () => {
    const plan = sheetOf(table);
    expect(looksOf(plan, 'ruleAbove')).toEqual([at(0, 0, 1, 2)]);
    expect(looksOf(plan, 'ruleBelow')).toEqual([at(0, 0, 1, 2), at(2, 0, 1, 2)]);
    expect(looksOf(plan, 'columnHeading')).toEqual([at(0, 0, 1, 2)]);
  });

  it('sets headings of numbers to the right, those of labels to the left', () => {
    expect(looksOf(sheetOf(table), 'alignRight')).toEqual([at(0, 1, 1, 1)]);
  });

  it('fills short rows up', () => {
    const rows = [[textCell('a', 'label')], [textCell('b', 'label'), number(1), number(2)]];
    const plan = sheetOf({ kind: 'table', rows });
    expectTidy(plan);
    expect(plan.blocks[0].cells[0]).toEqual(['a', '', '']);
  });

  it('keeps chart data right of everything, two charts apart', () => {
    const chart = (title: string) =>
      ({
        kind: 'chart',
        title,
        look: 'lines',
        labels: ['2001', '1 Q'],
        series: [{ name: 'Actual', values: [1.5, NaN] }],
      }) as const;
    const wide = Array.from({ length: 9 }, (_, value) => number(value));
    const plan = sheetOf({ kind: 'table', rows: [wide] }, chart('A'), chart('B'));
    expectTidy(plan);
    expect(plan.charts.map(({ labels }) => labels)).toEqual([at(1, 10, 2, 1), at(1, 13, 2, 1)]);
    expect(cellsAt(plan, at(0, 10, 3, 2))).toEqual([
      ['', 'Actual'],
      [2001, 1.5],
      ['1 Q', ''],
    ]);
    expect(plan.charts[1].position.row).toBeGreaterThan(plan.charts[0].position.row + 15);
  });

  it('shows counts behind a chart as whole numbers', () => {
    const plan = sheetOf({
      kind: 'chart',
      title: 'Residuals',
      look: 'columns',
      labels: ['a'],
      series: [
        { name: 'Observations', values: [3] },
        { name: 'Level', values: [0.5] },
      ],
    });
    expect(plan.blocks[0].numberFormats[1]).toEqual(['General', 'General', '0.000000']);
  });

  it('writes an error’s code as text', () => {
    const fault = new CellFault('#DIV/0!', { code: 'undefinedRatio' });
    const plan = sheetOf({
      kind: 'table',
      rows: [[textCell('t', 'label'), { value: fault, format: 'statistic', role: 'body' }]],
    });
    expect(plan.blocks[0].cells).toEqual([['t', '#DIV/0!']]);
  });

  it('makes columns wide enough for labels, Chinese ones twice as wide', () => {
    const widthOf = (label: string) =>
      sheetOf({ kind: 'table', rows: [[textCell(label, 'label')]] }).columnWidths[0].characters;
    expect(widthOf('K')).toBe(12);
    expect(widthOf('Log likelihood ratio')).toBe(21);
    expect(widthOf('城镇化水平与产业结构')).toBe(21);
    expect(widthOf('x'.repeat(500))).toBe(48);
  });

  it('leaves out lines that there are none of', () => {
    expect(sheetOf(headingLines('Test'), noteLines(), table).blocks).toHaveLength(2);
    expect(noteParts([])).toEqual([]);
    expect(noteParts(['One.'])).toEqual([noteLines('One.')]);
  });

  it('holds hundreds of thousands of rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      number(row, 'count'),
      number(row / 7),
    ]);
    const plan = sheetOf({ kind: 'table', headings: ['obs', 'Residual'], rows });
    expect(plan.blocks[0].cells).toHaveLength(200_001);
    expect(plan.looks.length).toBeLessThan(10);
  });
});

describe('a report inserted into a workbook', () => {
  const insert = async (plan: SheetPlan) => {
    const excel = startExcel({ sheetName: 'Data' });
    await insertSheet(plan);
    expect(excel.host.gaps).toEqual([]);
    const [, { id: sheetId }] = excel.engine.sheets.list();
    return {
      ...excel,
      value: (row: number, column: number) => excel.engine.cells.value({ sheetId, row, column }),
      formula: (row: number, column: number) =>
        excel.engine.cells.formula({ sheetId, row, column }),
      format: (row: number, column: number) =>
        excel.engine.formats.numberFormat({ sheetId, row, column }),
    };
  };

  it('keeps texts that look like formulas texts', async () => {
    const texts = ['=1+1', '@SUM(A1)', '+1', '-1+2', "'quoted", '2001-01', '1e5'];
    const { value } = await insert(
      sheetOf(headingLines(...texts), {
        kind: 'table',
        headings: texts,
        rows: [texts.map((text) => textCell(text, 'label'))],
      }),
    );
    texts.forEach((text, place) => {
      expect(value(place, 0)).toBe(text);
      expect(value(texts.length + 1, place)).toBe(text);
      expect(value(texts.length + 2, place)).toBe(text);
    });
  });

  it('keeps the years of influence statistics numbers', async () => {
    const { value, format } = await insert(
      reportSheet(regressionView(regression, { view: 'influence' }, 'en')),
    );
    expect([value(2, 0), value(3, 0), format(3, 0)]).toEqual(['Obs.', 2001, 'General']);
  });

  it('draws autocorrelations as columns with dashed lines across', async () => {
    const { engine } = await insert(reportSheet(regressionView(regression, { view: 'q' }, 'en')));
    const [chart] = engine.charts.list();
    expect(chart.type).toBe('ColumnClustered');
    expect(chart.series.map(({ settings }) => settings.chartType)).toEqual([
      undefined,
      'Line',
      'Line',
    ]);
    expect(chart.series[1].settings).toMatchObject({ 'line.style': 'Dash', markerStyle: 'None' });
  });
});
