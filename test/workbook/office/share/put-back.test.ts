/** @jest-environment jsdom */
import type { CellPosition, CellValue } from '../../../../src/playground/engine/engine';
import { cellReferences } from '../../../../src/sharing/cell-references';
import { replacementsOf, type SharedForm } from '../../../../src/sharing/replacement';
import { LAMBDA_NAMES } from '../../../../src/sharing/lambda/lambda-names';
import { MEMORY_NAMESPACE } from '../../../../src/sharing/shared-memory';
import { sumOf } from '../../../../src/sharing/sum-of';
import type { ConversionResult, PutBackResult } from '../../../../src/sharing/workbook-formulas';
import { convertFormulas } from '../../../../src/workbook/office/share/convert-cells';
import { countShared } from '../../../../src/workbook/office/share/memory-parts';
import { planPutBack, putBackFormulas } from '../../../../src/workbook/office/share/put-back';
import { scanFormulas } from '../../../../src/workbook/office/share/scan-formulas';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';

let excel: ExcelInJsdom;
let dataId: string;
let resultsId: string;
/** Formulas that come out otherwise from now on. */
let off: RegExp | undefined;

/** The sum of the cells that a formula refers to. */
function compute(formula: string): CellValue {
  const { sheets, cells } = excel.engine;
  let sum = off?.test(formula) === true ? 99 : 0;
  for (const { target } of cellReferences(formula, 'Results')) {
    const sheet = sheets.list().find(({ name }) => name === target?.sheetName);
    if (target === undefined || sheet === undefined) return '#REF!';
    const { row, column, rowCount, columnCount } = target.at;
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) {
        sum += Number(cells.value({ sheetId: sheet.id, row: r, column: c })) || 0;
      }
    }
  }
  return sum;
}

beforeEach(() => {
  off = undefined;
  excel = startExcel({ sheetName: 'Data', rows: [[1], [2], [3], [4]], evaluate: compute });
  [{ id: dataId }] = excel.engine.sheets.list();
  resultsId = excel.engine.sheets.add('Results');
});
afterEach(() => {
  expect(excel.host.gaps).toEqual([]);
  jest.restoreAllMocks();
});

const at = (row: number, column = 0, sheetId = resultsId): CellPosition => ({
  sheetId,
  row,
  column,
});
const write = (row: number, content: CellValue): void => excel.engine.cells.write(at(row), content);
const held = (row: number): CellValue => excel.engine.cells.formula(at(row));

async function convert(form: SharedForm = 'values'): Promise<ConversionResult> {
  const scan = await scanFormulas();
  const choices = new Map(scan.sheets.map(({ name }) => [name, form]));
  return convertFormulas(replacementsOf(scan, choices).map(({ replacement }) => replacement));
}

async function putBack(): Promise<PutBackResult> {
  return putBackFormulas((await planPutBack()).ready);
}

function changeRows(kind: 'insert' | 'remove', first: number, sheetId = dataId): void {
  excel.engine.structure.change({ sheetId, kind, dimension: 'row', first, count: 1 });
}

function plant(xml: string, id = '{00000000-0000-0000-0000-000000000009}'): void {
  excel.engine.parts.customXmlParts.set(id, xml);
}

describe('what a formula refers to', () => {
  it('is followed over inserted rows and a renamed sheet', async () => {
    write(0, '=CCD(Data!A2:A3,Data!$A$4)');
    await convert();
    changeRows('insert', 0);
    excel.engine.sheets.change(dataId, { name: 'My data' });
    expect(await putBack()).toEqual({ formulas: 1, left: [], recomputed: [] });
    expect(held(0)).toBe("=CCD('My data'!A3:A4,'My data'!$A$5)");
  });

  it('that is gone leaves the cell as it is, with the reason, and stays remembered', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    await convert();
    changeRows('remove', 1);
    const { left } = await putBack();
    expect(left).toMatchObject([{ sheetName: 'Results', address: 'A1', why: 'dataGone' }]);
    expect(held(0)).toBe(5);
    expect((await countShared()).formulas).toBe(1);
  });

  it('may be on a sheet that is gone', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    write(1, '=CCD(0.5,0.5)');
    await convert();
    excel.engine.sheets.remove(dataId);
    expect(await putBack()).toMatchObject({ formulas: 1, left: [{ why: 'dataGone' }] });
  });
});

describe('the cells of a formula', () => {
  it('are found where they moved', async () => {
    write(1, '=CCD(Data!A2,Data!A3)');
    await convert();
    changeRows('insert', 0, resultsId);
    expect(await putBack()).toMatchObject({ formulas: 1 });
    expect([held(1), held(2)]).toEqual(['', '=CCD(Data!A2,Data!A3)']);
  });

  it('that are gone leave nothing to put back, and it is told', async () => {
    write(1, '=CCD(Data!A2,Data!A3)');
    await convert();
    changeRows('remove', 1, resultsId);
    expect(await putBack()).toMatchObject({ formulas: 0, left: [{ why: 'cellsGone' }] });
  });

  it('on a protected sheet are left, with the reason', async () => {
    write(1, '=CCD(Data!A2,Data!A3)');
    await convert();
    excel.engine.sheets.change(resultsId, { isProtected: true });
    expect(await putBack()).toMatchObject({ formulas: 0, left: [{ why: 'protected' }] });
  });
});

describe('a formula that is put back', () => {
  it('is taken out again where it shows another value though its data are the same', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    write(1, '=CCD(Data!A1,Data!A3)');
    await convert();
    off = /A2/;
    const { formulas, left } = await putBack();
    expect(formulas).toBe(1);
    expect(left).toMatchObject([{ address: 'A1', why: 'differs', detail: 'A1: 5 → 104' }]);
    expect([held(0), held(1)]).toEqual([5, '=CCD(Data!A1,Data!A3)']);
  });

  it('is told of where its data have changed since', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    await convert();
    excel.engine.cells.write(at(1, 0, dataId), 7);
    const { recomputed } = await putBack();
    expect(recomputed).toMatchObject([{ sheetName: 'Results', address: 'A1' }]);
    expect(held(0)).toBe('=CCD(Data!A2,Data!A3)');
  });

  it('is held against its value where its data cannot be known', async () => {
    write(0, '=CCD(INDIRECT("A"&2),Data!A3)');
    await convert();
    excel.engine.cells.write(at(2, 0, dataId), 7);
    expect(await putBack()).toMatchObject({ formulas: 0, left: [{ why: 'differs' }] });
  });

  it('waits for its value, which Excel computes meanwhile', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    await convert();
    const { ready } = await planPutBack();
    const value = excel.engine.cells.value.bind(excel.engine.cells);
    let asked = 0;
    jest.spyOn(excel.engine.cells, 'value').mockImplementation((position) => {
      const isOwn = position.sheetId === resultsId && excel.engine.cells.isFormula(at(0));
      return isOwn && asked++ < 4 ? '#BUSY!' : value(position);
    });
    expect(await putBackFormulas(ready)).toMatchObject({ formulas: 1, left: [] });
    expect(asked).toBeGreaterThan(4);
  });

  it('is none that was not shown before', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    await convert();
    const { ready } = await planPutBack();
    changeRows('insert', 0);
    expect(await putBackFormulas(ready)).toMatchObject({ formulas: 0, left: [{ why: 'changed' }] });
    expect(held(0)).toBe(5);
  });

  it('is the later one where two conversions remember the same cell', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    await convert();
    write(0, '=CCD(Data!A3,Data!A2)');
    await convert();
    expect(await putBack()).toMatchObject({ formulas: 1, left: [] });
    expect(held(0)).toBe('=CCD(Data!A3,Data!A2)');
    expect((await countShared()).formulas).toBe(0);
  });
});

describe('what the first version remembered', () => {
  const first = (formula: string, sum: number): string =>
    `<sharedFormulas xmlns="${MEMORY_NAMESPACE}" version="1">${JSON.stringify({
      formulas: [
        {
          sheetId: resultsId,
          sheetName: 'Results',
          at: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
          formula,
          sums: [sum],
        },
      ],
      names: [],
    })}</sharedFormulas>`;

  it('is put back where it shows what stands there', async () => {
    write(0, 5);
    plant(first('=CCD(Data!A2,Data!A3)', sumOf(5)));
    expect(await putBack()).toMatchObject({ formulas: 1, left: [] });
    expect(held(0)).toBe('=CCD(Data!A2,Data!A3)');
  });

  it('is left where it would show something else: nobody followed its data', async () => {
    write(0, 5);
    plant(first('=CCD(Data!A2,Data!A3)', sumOf(5)));
    changeRows('insert', 0);
    expect(await putBack()).toMatchObject({ formulas: 0, left: [{ why: 'differs' }] });
    expect(held(0)).toBe(5);
    expect((await countShared()).formulas).toBe(1);
  });
});

describe('a memory that somebody has planted', () => {
  /** The memory of a conversion, changed in the file. */
  async function changed(change: (xml: string) => string): Promise<void> {
    write(0, '=CCD(0.5,0.5)');
    await convert();
    const { customXmlParts } = excel.engine.parts;
    for (const [id, xml] of [...customXmlParts]) plant(change(xml), id);
  }

  it.each([
    ['=HYPERLINK(1)&amp;CCD(0.5,0.5)', 'outward'],
    ['=WEBSERVICE(1)+CCD(0.5,0.5)', 'outward'],
    ['=SUM(1,2)', 'notYoke'],
    ['CCD(0.5,0.5)+', 'notYoke'],
  ] as const)('does not write %s', async (formula, why) => {
    await changed((xml) => xml.replace('=CCD(0.5,0.5)', formula));
    expect(await putBack()).toMatchObject({ formulas: 0, left: [{ why }] });
    expect(held(0)).toBe(0);
    expect((await countShared()).formulas).toBe(1);
  });

  it('deletes no name but one that Yoke adds and that still means the same', async () => {
    const { names } = excel.engine;
    const add = (name: string, formula: string): void =>
      names.add({ name, refersTo: { formula }, comment: '', isVisible: true });
    add('MyName', '=1');
    add('YOKE_CCD', '=LAMBDA(x,x)');
    const level = LAMBDA_NAMES['CCD.LEVEL']!;
    add(level.name, level.formula);
    await changed((xml) =>
      xml.replace('"names":[]', `"names":["MyName","YOKE_CCD","${level.name}"]`),
    );
    expect(await putBack()).toMatchObject({ formulas: 1 });
    expect(names.list(undefined).map(({ name }) => name)).toEqual(['MyName', 'YOKE_CCD']);
  });

  it('is told of and kept where it cannot be read, or is a newer Yoke’s', async () => {
    const newer = `<sharedFormulas xmlns="${MEMORY_NAMESPACE}" version="7">{}</sharedFormulas>`;
    const malformed = newer.replace('7', '2');
    plant(newer, '{1}');
    plant(malformed, '{2}');
    write(0, '=CCD(0.5,0.5)');
    await convert();
    expect(await countShared()).toEqual({ formulas: 1, newer: 1, malformed: 1 });
    expect((await planPutBack()).unread).toEqual({ newer: 1, malformed: 1 });
    await putBack();
    expect([...excel.engine.parts.customXmlParts.values()]).toEqual([newer, malformed]);
  });
});

describe('a conversion', () => {
  it('is taken back where a formula changes that refers to a converted cell', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    write(1, '=ISTEXT(A1)');
    const value = excel.engine.cells.value.bind(excel.engine.cells);
    jest.spyOn(excel.engine.cells, 'value').mockImplementation((position) => {
      const isOther = position.sheetId === resultsId && position.row === 1;
      return isOther && !excel.engine.cells.isFormula(at(0)) ? 8 : value(position);
    });
    expect(await convert()).toEqual({
      state: 'takenBack',
      differences: [{ sheetName: 'Results', address: 'A2', before: '5', after: '8' }],
    });
    expect(held(0)).toBe('=CCD(Data!A2,Data!A3)');
    expect(excel.engine.parts.customXmlParts.size).toBe(0);
  });

  it('does not mind what comes out otherwise at every calculation', async () => {
    write(0, '=CCD(Data!A2,Data!A3)');
    write(1, '=RAND()+A1');
    write(2, '=A2*2');
    let asked = 0;
    const value = excel.engine.cells.value.bind(excel.engine.cells);
    jest.spyOn(excel.engine.cells, 'value').mockImplementation((position) => {
      const isOther = position.sheetId === resultsId && [1, 2].includes(position.row);
      return isOther ? asked++ : value(position);
    });
    expect(await convert()).toMatchObject({ state: 'converted', comparedOthers: 2 });
  });

  it('keeps an empty text, and number formats', async () => {
    write(0, '=CCD(Data!A2,Data!A3)&""');
    excel.engine.formats.setNumberFormat(
      resultsId,
      { top: 0, left: 0, bottom: 0, right: 0 },
      'yyyy-mm-dd',
    );
    const scan = await scanFormulas();
    const emptied = scan.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((found) => ({ ...found, values: [['']] })),
    }));
    const [{ replacement }] = replacementsOf(
      { ...scan, sheets: emptied },
      new Map([['Results', 'values']]),
    );
    expect(replacement.cells).toEqual([[{ formula: '=""' }]]);
    await convert();
    expect(excel.engine.formats.numberFormat(at(0))).toBe('yyyy-mm-dd');
  });
});
