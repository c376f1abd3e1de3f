/** @jest-environment jsdom */
import { WorkbookError } from '../../src/errors/workbook-error';
import { henanSheet } from '../../src/examples/henan-sheet';
import type { SheetPlan } from '../../src/report/sheet-plan';
import { OFFICE_WORKBOOK as workbook } from '../../src/workbook/office/office-workbook';
import { insertSheet } from '../support/insert-sheet';
import { type ExcelInJsdom, startExcel } from '../playground/office-js-in-jsdom';

let excel: ExcelInJsdom;
let dataSheet: string;

beforeEach(() => {
  excel = startExcel({
    sheetName: 'Data',
    rows: [
      ['year', 'K', 'note'],
      [2001, 0.5, '#DIV/0!'],
      [2002, '', "'0.7"],
    ],
  });
  [{ id: dataSheet }] = excel.engine.sheets.list();
});
afterEach(() => expect(excel.host.gaps).toEqual([]));

const select = (...zones: [number, number, number, number][]): void =>
  excel.engine.selection.select(
    dataSheet,
    zones.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  );

const plan = (cells: SheetPlan['blocks'][number]['cells']): SheetPlan => ({
  name: 'Plan',
  blocks: [
    { row: 0, column: 0, cells, numberFormats: cells.map((row) => row.map(() => 'General')) },
  ],
  looks: [],
  charts: [],
  columnWidths: [],
});

describe('readSelection', () => {
  it('gives the block’s place, size and first row', async () => {
    select([0, 0, 2, 2]);
    expect(await workbook.readSelection()).toEqual({
      reference: { sheetName: 'Data', address: 'A1:C3', rowCount: 3, columnCount: 3 },
      firstRow: ['year', 'K', 'note'],
    });
  });

  it('cuts whole columns to the cells in use', async () => {
    select([0, 0, 1048575, 1]);
    expect((await workbook.readSelection())?.reference.address).toBe('A1:B3');
  });

  it('gives nothing for cells that hold nothing', async () => {
    select([5, 5, 9, 9]);
    expect(await workbook.readSelection()).toBeUndefined();
  });

  it('refuses several areas', async () => {
    select([0, 0, 1, 0], [0, 2, 1, 2]);
    await expect(workbook.readSelection()).rejects.toMatchObject({ code: 'severalAreas' });
  });
});

describe('readBlock', () => {
  const reference = { sheetName: 'Data', address: 'A1:C3', rowCount: 3, columnCount: 3 };

  it('gives the values, blanks as ""', async () => {
    const block = await workbook.readBlock(reference);
    expect(block[2]).toEqual([2002, '', '0.7']);
  });

  it('reads a long block in parts that fit into an answer of Excel on the web', async () => {
    const cell = (row: number, column: number): number => row * 3 + column;
    const rowCount = 50_000;
    for (let row = rowCount - 1; row >= 0; row--) {
      for (let column = 0; column < 3; column++) {
        excel.engine.cells.write({ sheetId: dataSheet, row, column }, cell(row, column));
      }
    }
    const asked = jest.spyOn(excel.host, 'processQuery');
    const block = await workbook.readBlock({ ...reference, address: 'A1:C50000', rowCount });
    expect(asked.mock.calls.length).toBeGreaterThan(2);
    expect(block).toHaveLength(rowCount);
    const wrong = block.findIndex((row, at) => row.some((value, c) => value !== cell(at, c)));
    expect(wrong).toBe(-1);
  });

  it('refuses more cells than Excel hands over at once', async () => {
    const wide = { ...reference, rowCount: 1_000_000, columnCount: 6 };
    await expect(workbook.readBlock(wide)).rejects.toMatchObject({ code: 'tooManyCells' });
  });

  it('says that the sheet is gone when it is', async () => {
    await expect(workbook.readBlock({ ...reference, sheetName: 'Gone' })).rejects.toEqual(
      expect.objectContaining({ code: 'sheetGone' }),
    );
  });
});

describe('readNumberFormats', () => {
  it('gives the format of each cell', async () => {
    const zone = { top: 1, left: 1, bottom: 1, right: 1 };
    excel.engine.formats.setNumberFormat(dataSheet, zone, '0.000');
    const reference = { sheetName: 'Data', address: 'A1:B2', rowCount: 2, columnCount: 2 };
    expect(await workbook.readNumberFormats(reference)).toEqual([
      ['General', 'General'],
      ['General', '0.000'],
    ]);
  });
});

describe('insertSheet', () => {
  const sheetNames = (): string[] => excel.engine.sheets.list().map(({ name }) => name);
  const valueAt = (name: string, row: number, column: number): unknown => {
    const sheet = excel.engine.sheets.list().find((candidate) => candidate.name === name);
    return excel.engine.cells.value({ sheetId: sheet?.id ?? '', row, column });
  };

  it('adds the sheet and shows it', async () => {
    expect(await insertSheet(henanSheet('en'))).toBe('Henan 2000–2018');
    expect(sheetNames()).toEqual(['Data', 'Henan 2000–2018']);
    expect(valueAt('Henan 2000–2018', 2, 2)).toBe(1.0469);
  });

  it('takes a free name when the wanted one is taken', async () => {
    await insertSheet(plan([[1]]));
    expect(await insertSheet(plan([[1]]))).toBe('Plan (2)');
  });

  it('keeps every text a text, whatever it looks like', async () => {
    const texts = ['=1+1', '+K', '-K', '@TREND', '1-2', '007', 'TRUE', "'quoted"];
    await insertSheet(plan([texts]));
    expect(texts.map((_, column) => valueAt('Plan', 0, column))).toEqual(texts);
  });

  it('writes a formula only where one is planned', async () => {
    await insertSheet(plan([[1, { formula: '=A1*2' }]]));
    const sheet = excel.engine.sheets.list()[1];
    expect(excel.engine.cells.formula({ sheetId: sheet.id, row: 0, column: 1 })).toBe('=A1*2');
  });

  it('leaves the workbook as it was when writing fails half-way', async () => {
    const ragged: SheetPlan = plan([[1, 2], [3]]);
    await expect(insertSheet(ragged)).rejects.toBeInstanceOf(WorkbookError);
    expect(sheetNames()).toEqual(['Data']);
    expect(valueAt('Data', 1, 1)).toBe(0.5);
  });
});

describe('onSelectionChanged', () => {
  it('calls back until it is stopped', async () => {
    let calls = 0;
    const stop = await workbook.onSelectionChanged(() => calls++);
    select([0, 0, 1, 1]);
    await workbook.readSelection();
    expect(calls).toBe(1);
    stop();
    await workbook.readSelection();
    select([0, 0, 2, 1]);
    await workbook.readSelection();
    expect(calls).toBe(1);
  });
});

describe('onCellsChanged', () => {
  it('calls back for cells of any sheet until it is stopped', async () => {
    let calls = 0;
    const stop = await workbook.onCellsChanged(() => calls++);
    const other = excel.engine.sheets.add('Other');
    for (const sheetId of [excel.engine.sheets.activeId(), other]) {
      excel.engine.cells.write({ sheetId, row: 5, column: 5 }, 1);
      await workbook.readSelection();
    }
    expect(calls).toBe(2);
    stop();
    await workbook.readSelection();
    excel.engine.cells.write({ sheetId: other, row: 5, column: 5 }, 2);
    await workbook.readSelection();
    expect(calls).toBe(2);
  });
});
