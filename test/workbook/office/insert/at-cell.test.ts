/** @jest-environment jsdom */
import type { CellValue, FormatStore } from '../../../../src/playground/engine/engine';
import { parseReference } from '../../../../src/playground/engine/address';
import { forEachCell } from '../../../../src/playground/engine/zone';
import type { SheetPlan } from '../../../../src/report/sheet-plan';
import { OFFICE_WORKBOOK as workbook } from '../../../../src/workbook/office/office-workbook';
import type { Destination } from '../../../../src/workbook/workbook';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';
import { FILLED_CELLS, fillBeneath, insertOver } from '../../../support/filled-cells';
import { FULL_PLAN, METHOD_PLAN, at, planOf } from '../../../support/insert-plans';
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

const cell = (address: string) => {
  const zone = parseReference(address);
  if (zone === undefined) throw new Error(address);
  return { sheetId, row: zone.top, column: zone.left };
};
const destination = (address: string, sheetName = 'My data'): Destination => {
  const { row, column } = cell(address);
  return { kind: 'atCell', cell: { sheetName, row, column } };
};
const D3 = destination('D3');
const formula = (address: string): CellValue => excel.engine.cells.formula(cell(address));
const value = (address: string): CellValue => excel.engine.cells.value(cell(address));
const sheetNames = (): string[] => excel.engine.sheets.list().map(({ name }) => name);

const fill = (): void => fillBeneath(excel.engine);

describe('the selected cell', () => {
  it('is the first of the selection, whole columns included', async () => {
    excel.engine.selection.select(sheetId, [parseReference('C5:D9')!]);
    expect(await workbook.readSelectedCell()).toEqual({ sheetName: 'My data', row: 4, column: 2 });
    excel.engine.selection.select(sheetId, [parseReference('B:C')!]);
    expect(await workbook.readSelectedCell()).toEqual({ sheetName: 'My data', row: 0, column: 1 });
  });

  it('is not there among several areas', async () => {
    excel.engine.selection.select(sheetId, [parseReference('A1')!, parseReference('C1')!]);
    await expect(workbook.readSelectedCell()).rejects.toMatchObject({ code: 'severalAreas' });
  });
});

describe('a landing', () => {
  it('is the range around the plan’s cells and charts, and covers nothing where all is blank', async () => {
    expect(await workbook.checkLanding(FULL_PLAN, D3)).toEqual({
      sheetName: 'My data',
      address: 'D3:G13',
      filledCells: 0,
    });
  });

  it('counts the filled cells of the plan’s blocks and under its charts, and no others', async () => {
    fill();
    excel.engine.cells.write(cell('D7'), 'beside the note, within the range');
    excel.engine.cells.write(cell('G13'), 'under the chart');
    excel.engine.cells.write(cell('H3'), 'outside');
    const { filledCells } = await workbook.checkLanding(FULL_PLAN, D3);
    expect(filledCells).toBe(Object.keys(FILLED_CELLS).length + 1);
  });

  it('on a new sheet has the sheet’s name', async () => {
    const landing = await workbook.checkLanding(planOf([[1]], 'My data'), { kind: 'newSheet' });
    expect(landing).toEqual({ sheetName: 'My data (2)', address: 'A1', filledCells: 0 });
  });

  it('writes nothing', async () => {
    fill();
    const before = recordOf(excel.engine);
    await workbook.checkLanding(FULL_PLAN, D3);
    expect(recordOf(excel.engine)).toEqual(before);
  });
});

describe('an insert at a cell', () => {
  it('writes cells, and formulas that read them where they stand', async () => {
    const { places } = await workbook.insert([FULL_PLAN], D3);
    expect(places).toEqual([{ sheetName: 'My data', address: 'D3:G13', isNewSheet: false }]);
    expect([value('D3'), value('E5'), value('E7')]).toEqual(['year', 0.35, 'a note']);
    expect(formula('G4')).toBe('=SUM($E$4:E4)');
    expect(formula('G5')).toBe("=G4+E5+'Other data'!B3");
    expect(excel.engine.formats.numberFormat(cell('E5'))).toBe('0.000');
    expect(sheetNames()).toEqual(['My data']);
  });

  it('tells the plan that goes along where the result stands, on a sheet of its own too', async () => {
    const along: SheetPlan = {
      ...METHOD_PLAN,
      resultCell: { row: 0, column: 0, around: ['Belongs to ', '.'] },
    };
    const first = (name: string): CellValue => {
      const { id } = excel.engine.sheets.list().find((sheet) => sheet.name === name)!;
      return excel.engine.cells.value({ sheetId: id, row: 0, column: 0 });
    };
    const atCell = await workbook.insert([FULL_PLAN, along], D3);
    expect(first(atCell.places[1].sheetName)).toBe('Belongs to My data!D3:G13.');
    const own = [planOf([[1]], 'My data'), along];
    const onSheet = await workbook.insert(own, { kind: 'newSheet' });
    expect(first(onSheet.places[1].sheetName)).toBe('Belongs to My data (2).');
    expect(onSheet.places[1].sheetName).not.toBe(atCell.places[1].sheetName);
  });

  it('keeps texts texts', async () => {
    await workbook.insert([FULL_PLAN], D3);
    expect([value('F3'), value('F4'), value('F5')]).toEqual(['=not a formula', '-K', '007']);
    expect(formula('F3')).toBe('=not a formula');
  });

  it('moves looks, colours and charts along', async () => {
    await workbook.insert([FULL_PLAN], D3);
    const { formats, charts, colorScales } = excel.engine;
    expect(formats.style(cell('D3')).bold).toBe(true);
    expect(formats.style(cell('E7'))).toMatchObject({ italic: true, wrapText: true });
    expect(formats.style(cell('G5')).fillColor).toBe('#DCEBE4');
    expect(colorScales.list()[0].zone).toEqual(parseReference('E4:E5'));
    const [{ series, frame }] = charts.list();
    expect(series[0].values?.zone).toEqual(parseReference('E4:E5'));
    expect(series[0].categories?.zone).toEqual(parseReference('D4:D5'));
    expect([frame.left, frame.top]).toEqual([3 * 48, 8 * 15]);
  });

  it('leaves the selection alone', async () => {
    excel.engine.selection.select(sheetId, [parseReference('D3:D9')!]);
    await workbook.insert([FULL_PLAN], D3);
    expect(excel.engine.selection.current().zones).toEqual([parseReference('D3:D9')]);
  });

  it('widens columns in which nothing else stands, and neither narrows any nor touches the others', async () => {
    const width = (column: number): number => excel.engine.formats.size(sheetId, 'column', column);
    excel.engine.cells.write(cell('D30'), 'far below');
    await workbook.insert([FULL_PLAN], D3);
    expect([width(3), width(6)]).toEqual([48, 114]);
    excel.engine.formats.setSize(sheetId, 'column', [13], 200);
    await workbook.insert([FULL_PLAN], destination('K3'));
    expect([width(10), width(13)]).toEqual([171, 200]);
  });

  describe('with a wrapped text', () => {
    const height = (row: number): number => excel.engine.formats.size(sheetId, 'row', row - 1);
    const wraps = (row: number): boolean =>
      [0, 1, 2, 3, 4, 5, 6].some(
        (column) => excel.engine.formats.style({ sheetId, row, column }).wrapText === true,
      );

    // Text has no width in the stand-in: what is wrapped is taken to need three lines.
    beforeEach(() => {
      const formats: FormatStore = excel.engine.formats;
      jest.spyOn(formats, 'autofit').mockImplementation((id, dimension, rows) => {
        for (const row of rows) formats.setSize(id, dimension, [row], wraps(row) ? 45 : 15);
      });
    });

    it('makes its row high enough where nothing else stands in it, and as it was when undone', async () => {
      const before = recordOf(excel.engine);
      const insertion = await workbook.insert([FULL_PLAN], D3);
      expect([height(6), height(7), height(8)]).toEqual([15, 45, 15]);
      await workbook.undoInsert(insertion);
      expect(height(7)).toBe(15);
      expect(recordOf(excel.engine)).toEqual(before);
    });

    it('leaves the height of a row in which something else stands, however far off', async () => {
      excel.engine.cells.write(cell('Z7'), 'mine');
      await workbook.insert([FULL_PLAN], D3);
      expect(height(7)).toBe(15);
    });

    it('leaves a height that somebody gave', async () => {
      excel.engine.formats.setSize(sheetId, 'row', [6], 22);
      const insertion = await workbook.insert([FULL_PLAN], D3);
      expect(height(7)).toBe(22);
      await workbook.undoInsert(insertion);
      expect(height(7)).toBe(22);
    });

    it('has the height again when the insert fails at the end', async () => {
      const before = recordOf(excel.engine);
      const answer = excel.host.processQuery.bind(excel.host);
      let isDone = false;
      jest.spyOn(excel.host, 'processQuery').mockImplementation((request) => {
        const fits = request.Actions.some(({ Name }) => Name === 'AutofitRows');
        if (!fits || isDone) return answer(request);
        isDone = true;
        answer(request);
        throw new Error('gone');
      });
      await expect(workbook.insert([FULL_PLAN], D3)).rejects.toThrow();
      expect(isDone).toBe(true);
      expect(recordOf(excel.engine)).toEqual(before);
    });
  });

  it('leaves every cell beside its own as it was', async () => {
    excel.engine.cells.write(cell('D7'), 'beside the note');
    excel.engine.cells.write(cell('H4'), '=A2');
    await workbook.insert([FULL_PLAN], D3);
    expect([value('D7'), formula('H4'), value('A3')]).toEqual(['beside the note', '=A2', 2]);
  });

  it('puts the other plans on sheets of their own', async () => {
    const { places } = await workbook.insert([FULL_PLAN, METHOD_PLAN], D3);
    expect(places[1]).toEqual({ sheetName: 'Method', address: 'A1', isNewSheet: true });
    expect(sheetNames()).toEqual(['My data', 'Method']);
    expect(excel.engine.sheets.activeId()).toBe(sheetId);
  });

  it('covers filled cells only when told, and says how many', async () => {
    fill();
    const before = recordOf(excel.engine);
    await expect(workbook.insert([FULL_PLAN, METHOD_PLAN], D3)).rejects.toMatchObject({
      code: 'cellsFilled',
      place: { name: 'My data!D3:G13', cellCount: 7 },
    });
    expect(recordOf(excel.engine)).toEqual(before);
    await insertOver([FULL_PLAN], D3);
    expect([value('D3'), formula('G4')]).toEqual(['year', '=SUM($E$4:E4)']);
  });

  it('covers nothing that was filled since the landing was shown', async () => {
    fill();
    const overwrite = await workbook.checkLanding(FULL_PLAN, D3);
    excel.engine.cells.write(cell('D5'), 'new');
    const before = recordOf(excel.engine);
    const inserting = workbook.insert([FULL_PLAN], D3, { overwrite });
    await expect(inserting).rejects.toMatchObject({ code: 'cellsFilled' });
    expect(recordOf(excel.engine)).toEqual(before);
  });

  it('takes no leave to cover one place for another', async () => {
    fill();
    const overwrite = await workbook.checkLanding(FULL_PLAN, D3);
    const inserting = workbook.insert([FULL_PLAN], destination('D4'), { overwrite });
    await expect(inserting).rejects.toMatchObject({ code: 'cellsFilled' });
  });

  it('gives no looks where Excel cannot tell what they would replace', async () => {
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((_, version) => Number(String(version).split('.')[1]) < 9);
    fill();
    await insertOver([FULL_PLAN], D3);
    expect(value('D3')).toBe('year');
    expect(excel.engine.formats.style(cell('D3'))).toMatchObject({ italic: true });
    expect(excel.engine.formats.style(cell('D3')).bold).toBeUndefined();
  });
});

describe('what stands in the way', () => {
  const engine = () => excel.engine;
  const obstacles: [string, string, string, () => void][] = [
    [
      'a protected sheet',
      'sheetProtected',
      'My data',
      () => {
        engine().sheets.change(sheetId, { isProtected: true });
      },
    ],
    [
      'a sheet that was hidden meanwhile',
      'sheetHidden',
      'My data',
      () => {
        engine().sheets.add('Other');
        engine().sheets.change(sheetId, { visibility: 'Hidden' });
      },
    ],
    [
      'a very hidden sheet',
      'sheetHidden',
      'My data',
      () => {
        engine().sheets.add('Other');
        engine().sheets.change(sheetId, { visibility: 'VeryHidden' });
      },
    ],
    [
      'a sheet that was deleted meanwhile',
      'sheetGone',
      '',
      () => {
        engine().sheets.add('Other');
        engine().sheets.remove(sheetId);
      },
    ],
    [
      'merged cells',
      'mergedCells',
      "'My data'!F5:H6",
      () => {
        engine().cells.merge(sheetId, parseReference('F5:H6')!);
      },
    ],
    [
      'a table',
      'tableInTheWay',
      'Sales',
      () => {
        addTable('G5:J8');
      },
    ],
    [
      'a PivotTable',
      'pivotInTheWay',
      'Pivot of sales',
      () => {
        addFixed('pivotTable', 'G5:K9');
      },
    ],
    [
      'a part of an array formula',
      'arrayInTheWay',
      'My data!G4:G5',
      () => {
        addArray('=A1:A4*2', 'G4:G7');
      },
    ],
    [
      'one cell of an array formula',
      'arrayInTheWay',
      'My data!D2:D3',
      () => {
        addArray('={1,2;3,4}', 'C2:D3');
      },
    ],
    [
      'a filtered row',
      'hiddenCells',
      'My data!D3:G13',
      () => {
        engine().formats.setHidden(sheetId, 'row', [10], true);
      },
    ],
    [
      'a hidden column',
      'hiddenCells',
      'My data!D3:G13',
      () => {
        engine().formats.setHidden(sheetId, 'column', [4], true);
      },
    ],
    [
      'what a formula of the user’s spills',
      'spillInTheWay',
      'My data!D3:G5',
      () => {
        engine().cells.write(cell('C2'), '=SPILL()');
      },
    ],
    [
      'a spilling formula',
      'spillInTheWay',
      'My data!D3:G5',
      () => {
        engine().cells.write(cell('G5'), '=SPILL()');
      },
    ],
  ];

  function addFixed(kind: 'pivotTable' | 'array', address: string): void {
    const zone = parseReference(address)!;
    engine().fixedZones.add({ id: kind, sheetId, kind, name: 'Pivot of sales', zone });
  }

  /** As Excel shows one: the same formula in every cell. */
  function addArray(formula: string, address: string): void {
    const zone = parseReference(address)!;
    forEachCell(zone, (row, column) => engine().cells.write({ sheetId, row, column }, formula));
    addFixed('array', address);
  }

  function addTable(address: string): void {
    const { tables } = engine();
    tables.add({
      id: 'table-1',
      sheetId,
      name: 'Sales',
      zone: parseReference(address)!,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: '',
    });
  }

  it.each(obstacles)('%s is told of, and nothing is written', async (_, code, name, obstruct) => {
    obstruct();
    const before = recordOf(engine());
    const error = { code, place: { name } };
    await expect(workbook.checkLanding(FULL_PLAN, D3)).rejects.toMatchObject(error);
    const overwrite = { sheetName: 'My data', address: 'D3:G13', filledCells: 99 };
    const inserting = workbook.insert([FULL_PLAN, METHOD_PLAN], D3, { overwrite });
    await expect(inserting).rejects.toMatchObject(error);
    expect(recordOf(engine())).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['merged cells', () => engine().cells.merge(sheetId, parseReference('H3:I4')!)],
    ['a table', () => addTable('H3:J8')],
    ['a hidden row', () => engine().formats.setHidden(sheetId, 'row', [13], true)],
    ['a spill', () => engine().cells.write(cell('H3'), '=SPILL()')],
    ['a PivotTable', () => addFixed('pivotTable', 'H3:J8')],
    ['an array formula', () => addArray('=A1:A3', 'H3:H5')],
  ])('%s beside the range is not', async (_, obstruct) => {
    obstruct();
    expect((await workbook.checkLanding(FULL_PLAN, D3)).filledCells).toBe(0);
    await workbook.insert([FULL_PLAN], D3);
    expect(value('D3')).toBe('year');
  });

  it('the end of the sheet is told of, with the room that is needed', async () => {
    const last = {
      kind: 'atCell',
      cell: { sheetName: 'My data', row: 1048570, column: 0 },
    } as const;
    const error = { code: 'beyondSheet', place: { name: '11 × 4' } };
    await expect(workbook.checkLanding(FULL_PLAN, last)).rejects.toMatchObject(error);
    const right = {
      kind: 'atCell',
      cell: { sheetName: 'My data', row: 0, column: 16382 },
    } as const;
    await expect(workbook.insert([FULL_PLAN], right)).rejects.toMatchObject(error);
  });

  it('more than five million cells are refused before anything is read', async () => {
    const wide: SheetPlan = {
      ...FULL_PLAN,
      charts: [{ ...FULL_PLAN.charts[0], position: at(0, 0, 1_000_000, 6) }],
    };
    const batches = excel.host.batches;
    await expect(workbook.checkLanding(wide, D3)).rejects.toMatchObject({ code: 'planTooLarge' });
    expect(excel.host.batches).toBe(batches);
  });

  it('an array formula beside a formula that would be covered is not', async () => {
    addArray('=A1:A3', 'H3:H5');
    engine().cells.write(cell('G3'), '=SUM(A1:A2)');
    expect((await workbook.checkLanding(FULL_PLAN, D3)).filledCells).toBe(1);
  });

  it.each([['=TODAY()'], ['=$A$1'], ['=Total*2']])(
    'cells that all hold %s are no array formula',
    async (formula) => {
      for (const address of ['D3', 'D4', 'E3']) engine().cells.write(cell(address), formula);
      expect((await workbook.checkLanding(FULL_PLAN, D3)).filledCells).toBe(3);
    },
  );

  it('a PivotTable is told of by an Excel that cannot tell of it before', async () => {
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((_, version) => Number(String(version).split('.')[1]) < 12);
    addFixed('pivotTable', 'G5:K9');
    const before = recordOf(engine());
    await expect(workbook.insert([FULL_PLAN, METHOD_PLAN], D3)).rejects.toMatchObject({
      code: 'pivotInTheWay',
      place: { name: 'My data!D3:G13' },
    });
    expect(recordOf(engine())).toEqual(before);
  });

  it('an array formula that nothing tells of before is told of, and the rest put back', async () => {
    fillBeneath(engine());
    addArray('=$A$1:$A$4*2', 'E7:E10');
    const before = recordOf(engine());
    await expect(insertOver([FULL_PLAN, METHOD_PLAN], D3)).rejects.toMatchObject({
      code: 'arrayInTheWay',
      place: { name: 'My data!D3:G13' },
    });
    expect(recordOf(engine())).toEqual(before);
  });

  it('merged cells are found by an Excel that cannot tell of them: what they swallowed is missed', async () => {
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((_, version) => Number(String(version).split('.')[1]) < 13);
    engine().cells.merge(sheetId, parseReference('D4:D5')!);
    const before = recordOf(engine());
    await expect(workbook.insert([FULL_PLAN], D3)).rejects.toMatchObject({ code: 'mergedCells' });
    expect(recordOf(engine())).toEqual(before);
  });

  it('a cell being edited is told of, and nothing is written', async () => {
    const before = recordOf(engine());
    excel.host.failBatch(1, { code: 'InvalidOperationInCellEditMode', message: 'editing' });
    const inserting = workbook.insert([FULL_PLAN], D3);
    await expect(inserting).rejects.toMatchObject({ code: 'cellBeingEdited' });
    expect(recordOf(engine())).toEqual(before);
  });
});
