/** @jest-environment jsdom */
import { type ExcelInJsdom, startExcel } from '../../office-js-in-jsdom';

let excel: ExcelInJsdom;

beforeEach(() => {
  excel = startExcel({
    sheetName: 'Data',
    rows: [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ],
    evaluate: () => [
      [1, 2],
      [3, 4],
    ],
  });
});
afterEach(() => expect(excel.host.gaps).toEqual([]));

/** Works on a range of the sheet and reads from it what is asked for. */
async function read<Result>(
  address: string,
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) =>
    work(context.workbook.worksheets.getItem('Data').getRange(address), context),
  );
}

const loaded = async <Name extends keyof Excel.Range>(
  address: string,
  name: Name,
): Promise<Excel.Range[Name]> =>
  read(address, async (range, context) => {
    range.load(name);
    await context.sync();
    return range[name];
  });

describe('merged cells', () => {
  it('hold only what their first cell holds, and swallow what is written to the others', async () => {
    await read('A1:B2', async (range, context) => {
      range.merge();
      range.values = [
        ['first', 'lost'],
        ['lost', 'lost'],
      ];
      await context.sync();
    });
    expect(await loaded('A1:C2', 'values')).toEqual([
      ['first', '', 'c'],
      ['', '', 3],
    ]);
  });

  it('are found from every range that they touch, until they are taken apart', async () => {
    const areas = (address: string): Promise<string | undefined> =>
      read(address, async (range, context) => {
        const merged = range.getMergedAreasOrNullObject();
        merged.load('address');
        await context.sync();
        return merged.isNullObject ? undefined : merged.address;
      });
    await read('A1:B2', async (range, context) => {
      range.merge();
      await context.sync();
    });
    expect([await areas('B2:D9'), await areas('C1')]).toEqual(['Data!A1:B2', undefined]);
    await read('A1', async (range, context) => {
      range.unmerge();
      await context.sync();
    });
    expect(await areas('B2:D9')).toBeUndefined();
  });
});

describe('hidden rows and columns', () => {
  it('are told of as all, some or none of a range', async () => {
    await read('A3:A4', async (range, context) => {
      range.rowHidden = true;
      await context.sync();
    });
    expect(await loaded('A3:C4', 'rowHidden')).toBe(true);
    expect(await loaded('A2:C4', 'rowHidden')).toBeNull();
    expect(await loaded('A1:C2', 'rowHidden')).toBe(false);
    expect(await loaded('A1:C4', 'columnHidden')).toBe(false);
  });
});

describe('a spilling formula', () => {
  it('covers its cells, and none of them once one is filled', async () => {
    await read('E5', async (range, context) => {
      range.formulas = [['=SPILL()']];
      await context.sync();
    });
    expect(await loaded('E5:F6', 'values')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await loaded('E5:F6', 'hasSpill')).toBe(true);
    expect(await loaded('F6:G6', 'hasSpill')).toBeNull();
    expect(await loaded('A1:D9', 'hasSpill')).toBe(false);
    await read('F6', async (range, context) => {
      range.values = [['mine']];
      await context.sync();
    });
    expect(await loaded('E5:F6', 'values')).toEqual([
      ['#SPILL!', ''],
      ['', 'mine'],
    ]);
  });
});

describe('the looks of cells', () => {
  const LOOK = {
    format: {
      font: { bold: true, color: true },
      fill: { color: true, pattern: true },
      borders: { style: true },
      wrapText: true,
    },
  };

  it('are read cell by cell, a cell without a fill as white without a pattern', async () => {
    const cells = await read('A1:B1', async (range, context) => {
      range.getCell(0, 0).format.font.bold = true;
      range.getCell(0, 0).format.fill.color = '#DCEBE4';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      const properties = range.getCellProperties(LOOK);
      await context.sync();
      return properties.value[0].map(({ format }) => format);
    });
    expect(cells[0]).toMatchObject({
      font: { bold: true, color: '#000000' },
      fill: { color: '#DCEBE4', pattern: 'Solid' },
      wrapText: false,
      borders: { bottom: { style: 'Continuous' }, top: { style: 'None' } },
    });
    expect(cells[1]).toMatchObject({
      font: { bold: false },
      fill: { color: '#FFFFFF', pattern: 'None' },
      borders: { bottom: { style: 'Continuous' } },
    });
  });

  it('are set cell by cell, and change only where they are given', async () => {
    const cells = await read('A1:B1', async (range, context) => {
      range.format.font.bold = true;
      range.setCellProperties([
        [{ format: { font: { color: '#FF0000' } } }, { format: { wrapText: true } }],
      ]);
      const properties = range.getCellProperties(LOOK);
      await context.sync();
      return properties.value[0].map(({ format }) => format);
    });
    expect(cells).toMatchObject([
      { font: { bold: true, color: '#FF0000' }, wrapText: false },
      { font: { bold: true, color: '#000000' }, wrapText: true },
    ]);
  });
});

describe('cells that belong together', () => {
  const fix = (kind: 'pivotTable' | 'array', bottom: number): void => {
    const [{ id: sheetId }] = excel.engine.sheets.list();
    const zone = { top: 4, left: 4, bottom, right: 5 };
    excel.engine.fixedZones.add({ id: kind, sheetId, kind, name: 'Pivot', zone });
  };
  const write = async (address: string, values: unknown[][]): Promise<void> =>
    read(address, async (range, context) => {
      range.values = values;
      await context.sync();
    });

  it('of a PivotTable are found and cannot be written to', async () => {
    fix('pivotTable', 6);
    const names = (address: string, isWhole: boolean): Promise<string[]> =>
      read(address, async (range, context) => {
        const pivots = range.getPivotTables(isWhole);
        pivots.load('items/name');
        await context.sync();
        return pivots.items.map(({ name }) => name);
      });
    expect(await names('F7:Z9', false)).toEqual(['Pivot']);
    expect(await names('F7:Z9', true)).toEqual([]);
    expect(await names('E5:F7', true)).toEqual(['Pivot']);
    expect(await names('A1:D9', false)).toEqual([]);
    await expect(write('F7', [[1]])).rejects.toMatchObject({ code: 'PivotTableRangeConflict' });
    await write('G7', [[1]]);
  });

  it('of an array formula are written all at once or not at all', async () => {
    fix('array', 5);
    await expect(write('E5', [[1]])).rejects.toThrow("can't change part of an array");
    const all = [
      [1, 2],
      [3, 4],
    ];
    await write('E5:F6', all);
    await write('E5', [[9]]);
    expect(await loaded('E5:F6', 'values')).toEqual([[9, 2], all[1]]);
  });
});
