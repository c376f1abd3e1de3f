/** @jest-environment jsdom */
import { replacementsOf, type SharedForm } from '../../../../src/sharing/replacement';
import { MEMORY_NAMESPACE } from '../../../../src/sharing/shared-memory';
import type { PutBackResult, Replacement } from '../../../../src/sharing/workbook-formulas';
import { convertFormulas } from '../../../../src/workbook/office/share/convert-cells';
import { countShared } from '../../../../src/workbook/office/share/memory-parts';
import { planPutBack, putBackFormulas } from '../../../../src/workbook/office/share/put-back';
import { scanFormulas } from '../../../../src/workbook/office/share/scan-formulas';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';

let excel: ExcelInJsdom;
/** What the stand-in's formulas come to; those of one row give the same. */
let wrong: RegExp | undefined;

const YOKE = [
  ['=CCD(A1,B1)', '="CCD(1,2)"', '=CCD.LEVEL(0.3)'],
  ['=ROUND(ccd(A2,B2),3)', '=WEIGHTS(A1:B2)', 7],
];

beforeEach(() => {
  wrong = undefined;
  openWorkbook();
});
afterEach(() => {
  expect(excel.host.gaps).toEqual([]);
  jest.restoreAllMocks();
});

function openWorkbook(rows: (string | number)[][] = YOKE): void {
  excel = startExcel({
    sheetName: 'Data',
    rows,
    evaluate: (formula, { row, column }) =>
      wrong?.test(formula) === true ? 99 : row * 10 + column + 0.5,
  });
}

async function plan(form: SharedForm): Promise<Replacement[]> {
  const scan = await scanFormulas();
  const choices = new Map(scan.sheets.map(({ name }) => [name, form]));
  return replacementsOf(scan, choices).map(({ replacement }) => replacement);
}

function formulas(cells: unknown[][] = YOKE): unknown[][] {
  const [{ id: sheetId }] = excel.engine.sheets.list();
  return cells.map((line, row) =>
    line.map((_, column) => excel.engine.cells.formula({ sheetId, row, column })),
  );
}
const partCount = (): number => excel.engine.parts.customXmlParts.size;
/** The names that a person sees. */
const nameList = (): string[] =>
  excel.engine.names
    .list(undefined)
    .filter(({ isVisible }) => isVisible)
    .map(({ name }) => name);
const hiddenNames = (): string[] =>
  excel.engine.names
    .list(undefined)
    .filter(({ isVisible }) => !isVisible)
    .map(({ name }) => name);

/** Shows what would be put back, and confirms it. */
async function putBack(): Promise<PutBackResult> {
  return putBackFormulas((await planPutBack()).ready);
}

function addName(name: string): void {
  const refersTo = { formula: '=LAMBDA(x,x)' };
  excel.engine.names.add({ name, refersTo, comment: '', isVisible: true });
}

function expectUntouched(): void {
  expect(formulas()).toEqual(YOKE);
  expect(partCount()).toBe(0);
  expect(nameList()).toEqual([]);
  expect(hiddenNames()).toEqual([]);
}

describe('scanFormulas', () => {
  it('finds calls anywhere in a formula, but not in texts', async () => {
    const { sheets } = await scanFormulas();
    expect(sheets[0].formulas.map(({ formula }) => formula)).toEqual([
      '=CCD(A1,B1)',
      '=CCD.LEVEL(0.3)',
      '=ROUND(ccd(A2,B2),3)',
      '=WEIGHTS(A1:B2)',
    ]);
  });

  it('takes the cells that a formula spills over for its own', async () => {
    const [{ id: sheetId }] = excel.engine.sheets.list();
    const zone = { top: 1, left: 1, bottom: 1, right: 2 };
    excel.engine.cells.setSpillZone({ sheetId, row: 1, column: 1 }, zone);
    const { sheets } = await scanFormulas();
    expect(sheets[0].formulas[3].at).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 2 });
    expect(sheets[0].formulas[3].values).toEqual([[11.5, 7]]);
  });

  it('leaves a formula whose spilled range another one refers to', async () => {
    const [{ id: sheetId }] = excel.engine.sheets.list();
    excel.engine.cells.write({ sheetId, row: 5, column: 5 }, '=SUM(Data!$A$1#)');
    const planned = await plan('native');
    expect(planned.map(({ found }) => found.formula)).not.toContain('=CCD(A1,B1)');
    expect(planned).toHaveLength(3);
  });

  it('tells of protected and very hidden sheets, and leaves protected ones alone', async () => {
    const [{ id }] = excel.engine.sheets.list();
    excel.engine.sheets.change(id, { isProtected: true, visibility: 'VeryHidden' });
    const { sheets } = await scanFormulas();
    expect(sheets[0]).toMatchObject({ isProtected: true, visibility: 'veryHidden' });
    expect(await plan('native')).toEqual([]);
  });
});

describe('convertFormulas', () => {
  it('writes native formulas, and values where there are none', async () => {
    const result = await convertFormulas(await plan('native'));
    expect(result).toEqual({
      state: 'converted',
      comparedCells: 4,
      comparedOthers: 1,
      becameValues: [],
    });
    const [[ccd, text, level], [rounded, weights, seven]] = formulas();
    expect([text, weights, seven]).toEqual(['="CCD(1,2)"', 11.5, 7]);
    expect(String(ccd)).toMatch(/^=IF\(AND\(ISNUMBER\(A1\)/);
    expect(String(level)).toMatch(/^=IF\(/);
    expect(String(rounded)).toMatch(/^=ROUND\(IF\(AND\(ISNUMBER\(A2\)/);
  });

  it('defines the names that LAMBDA calls need', async () => {
    await convertFormulas(await plan('lambda'));
    expect(nameList()).toEqual(['YOKE_CCD', 'YOKE_CCD_LEVEL']);
    expect(formulas()[1][0]).toBe('=ROUND(YOKE_CCD(A2,B2),3)');
  });

  it('defines helping names before those that call them, and keeps names that were there', async () => {
    openWorkbook([['=COMPOSITE(A5:B6)']]);
    addName('YOKE_FAULT');
    await convertFormulas(await plan('lambda'));
    expect(formulas([['']])).toEqual([['=YOKE_COMPOSITE(A5:B6)']]);
    const added = [
      'YOKE_ROWS',
      'YOKE_COLUMNS',
      'YOKE_NUMBERS',
      'YOKE_WEIGHT_ROW',
      'YOKE_COMPOSITE',
    ];
    expect(nameList()).toEqual(['YOKE_FAULT', ...added]);
    await putBack();
    expect(nameList()).toEqual(['YOKE_FAULT']);
  });

  it('says where to look when it fails and cannot be taken back', async () => {
    const failures: unknown[] = [];
    for (let first = 1; first < 8; first++) {
      openWorkbook();
      const replacements = await plan('native');
      for (let later = 0; later < 40; later++) {
        excel.host.failBatch(first + later, { code: 'GeneralException', message: 'no' });
      }
      failures.push(await convertFormulas(replacements).catch((error: unknown) => error));
    }
    // Before anything is written there is nothing to look at.
    expect(failures[0]).toMatchObject({ code: 'hostFailed' });
    expect(failures).toContainEqual(
      expect.objectContaining({ code: 'halfWritten', place: { name: 'Data' } }),
    );
  });

  it('catches a planted wrong formula, takes all of it back, and names the cell', async () => {
    const planned = await plan('native');
    wrong = /^=2\+2$/;
    const planted = planned.map((each) =>
      each.found.formula.startsWith('=ROUND') ? { ...each, cells: [[{ formula: '=2+2' }]] } : each,
    );
    expect(await convertFormulas(planted)).toEqual({
      state: 'takenBack',
      differences: [{ sheetName: 'Data', address: 'A2', before: '10.5', after: '99' }],
    });
    expectUntouched();
  });

  it('takes LAMBDA names back where the engine cannot compute them', async () => {
    const planned = await plan('lambda');
    wrong = /YOKE_CCD/;
    expect(await convertFormulas(planned)).toMatchObject({ state: 'takenBack' });
    expectUntouched();
  });

  it('lets values stand in where LINEST does not keep the printed digits', async () => {
    const planned = await plan('native');
    wrong = /^=2\+2$/;
    const inexact = planned.map((each, index) =>
      index === 0 ? { ...each, cells: [[{ formula: '=2+2' }]], isLinest: true } : each,
    );
    const result = await convertFormulas(inexact);
    expect(result).toMatchObject({ state: 'converted' });
    expect(result.state === 'converted' && result.becameValues).toHaveLength(1);
    expect(formulas()[0][0]).toBe(0.5);
  });

  it('does nothing where the formulas are no longer those that were scanned', async () => {
    const planned = await plan('native');
    const [{ id: sheetId }] = excel.engine.sheets.list();
    excel.engine.cells.write({ sheetId, row: 0, column: 0 }, '=CCD(A9,B9)');
    await expect(convertFormulas(planned)).rejects.toMatchObject({ code: 'dataChanged' });
    expect(formulas()[0][2]).toBe('=CCD.LEVEL(0.3)');
  });

  it.each(['native', 'lambda'] as const)(
    'leaves the workbook as it was whichever request of a %s conversion fails',
    async (form) => {
      let failed = 0;
      for (let request = 1; request < 40; request++) {
        for (const afterActions of [0, 1, 3, 5]) {
          openWorkbook();
          const planned = await plan(form);
          excel.host.failBatch(request, { code: 'GeneralException', message: 'no', afterActions });
          const result = await convertFormulas(planned).catch((error: unknown) => error);
          if (!(result instanceof Error)) continue;
          failed++;
          expectUntouched();
        }
      }
      expect(failed).toBeGreaterThan(8);
    },
  );
});

describe('putBackFormulas', () => {
  it('puts every formula back, and forgets', async () => {
    await convertFormulas(await plan('lambda'));
    expect((await countShared()).formulas).toBe(4);
    expect(await putBack()).toEqual({ formulas: 4, left: [], recomputed: [] });
    expectUntouched();
    expect((await countShared()).formulas).toBe(0);
  });

  it('keeps the formulas in the file under Yoke’s namespace', async () => {
    await convertFormulas(await plan('native'));
    const [xml] = excel.engine.parts.customXmlParts.values();
    expect(xml).toContain(`xmlns="${MEMORY_NAMESPACE}"`);
    expect(xml).toContain('=CCD(A1,B1)');
  });

  it('refuses cells that were changed since, names them, and remembers them', async () => {
    await convertFormulas(await plan('native'));
    const [{ id: sheetId }] = excel.engine.sheets.list();
    excel.engine.cells.write({ sheetId, row: 1, column: 0 }, 5);
    expect(await putBack()).toEqual({
      formulas: 3,
      left: [{ sheetName: 'Data', address: 'A2', formula: '=ROUND(ccd(A2,B2),3)', why: 'changed' }],
      recomputed: [],
    });
    expect(formulas()[1][0]).toBe(5);
    expect((await countShared()).formulas).toBe(1);
  });

  it('keeps the names of an earlier conversion that a formula left by a later one calls', async () => {
    openWorkbook([['=COMPOSITE(A5:B6)', 1]]);
    const [{ id: sheetId }] = excel.engine.sheets.list();
    await convertFormulas(await plan('lambda'));
    const names = nameList();
    const second = { sheetId, row: 0, column: 1 };
    excel.engine.cells.write(second, '=COMPOSITE(A5:C6)');
    await convertFormulas(await plan('lambda'));
    expect(nameList()).toEqual(names);
    const converted = excel.engine.cells.formula(second);
    excel.engine.cells.write(second, '=YOKE_COMPOSITE(A5:D6)');
    expect(await putBack()).toMatchObject({ formulas: 1, left: [{ address: 'B1' }] });
    expect(nameList()).toEqual(names);
    excel.engine.cells.write(second, converted as string);
    expect(await putBack()).toEqual({ formulas: 1, left: [], recomputed: [] });
    expect(nameList()).toEqual([]);
  });

  it('goes on where an attempt failed half-way', async () => {
    await convertFormulas(await plan('native'));
    excel.host.failBatch(5, { code: 'GeneralException', message: 'no', afterActions: 2 });
    await putBack().catch(() => undefined);
    const { left } = await putBack();
    expect(left).toEqual([]);
    expectUntouched();
  });

  it.each(['native', 'lambda', 'values'] as const)(
    'leaves the cells as they were, or puts all back, whichever request fails after %s',
    async (form) => {
      let untouched = 0;
      let complete = 0;
      for (let request = 1; request < 30; request++) {
        for (const afterActions of [0, 1, 3, 5]) {
          openWorkbook();
          await convertFormulas(await plan(form));
          const { ready } = await planPutBack();
          const before = formulas();
          excel.host.failBatch(request, { code: 'GeneralException', message: 'no', afterActions });
          const result = await putBackFormulas(ready).catch((error: unknown) => error);
          if (!(result instanceof Error)) continue;
          const after = JSON.stringify(formulas());
          if (after === JSON.stringify(before)) untouched++;
          else {
            expect(after).toBe(JSON.stringify(YOKE));
            complete++;
          }
        }
      }
      expect(untouched).toBeGreaterThan(5);
      expect(complete).toBeGreaterThan(0);
    },
  );

  it('finds a sheet that was renamed', async () => {
    await convertFormulas(await plan('values'));
    const [{ id }] = excel.engine.sheets.list();
    excel.engine.sheets.change(id, { name: 'Renamed' });
    expect(await putBack()).toEqual({ formulas: 4, left: [], recomputed: [] });
    expect(formulas()).toEqual(YOKE);
  });
});
