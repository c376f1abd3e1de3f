/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import * as library from '@e965/xlsx';
import fc from 'fast-check';
import { withoutBrokenFormulas } from '../../../src/playground/files/broken-formulas';
import { differences } from '../../../src/playground/files/compare-values';
import { FileFault } from '../../../src/playground/files/file-fault';
import { takeEngine } from '../../../src/playground/files/take-engine';
import { at, opened, read, reopened, startEngine, values, write } from './in-engine';

Object.assign(globalThis, { TextDecoder, TextEncoder });

// Of jsdom's own kind: the frame's Uint8Array is not Node's.
const fileOf = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(path.join(__dirname, 'openpyxl', name)));

function bytesOf(sheet: library.WorkSheet, workbook: object = {}): Uint8Array {
  const book = { SheetNames: ['S'], Sheets: { S: sheet }, ...workbook };
  return Uint8Array.from(library.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** Changes a part of a file as a text. */
function amended(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const archive = library.CFB.read(bytes, { type: 'array' });
  const entry = library.CFB.find(archive, part);
  entry.content = Buffer.from(change(Buffer.from(entry.content).toString('utf8')));
  return Uint8Array.from(library.CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
}

function faultOf(bytes: Uint8Array): string {
  try {
    read(bytes);
    return 'none';
  } catch (failure) {
    return failure instanceof FileFault ? failure.code : String(failure);
  }
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a workbook that openpyxl has made', () => {
  const file = () => opened(fileOf('workbook.xlsx'));

  it('keeps its sheets in order, with their names and what is hidden', () => {
    const sheets = file().sheets.list();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data's", 'Visible'],
      ['Hidden', 'Hidden'],
      ['Very', 'VeryHidden'],
    ]);
  });

  it('keeps the kinds of values: text is text, whatever it looks like', () => {
    const engine = file();
    expect(values(engine, "Data's", 'A2 B2 C2 D2 B4 C3 C4 D3 E3 F1 F2')).toEqual([
      2001,
      1.5,
      '007',
      true,
      -3,
      '=1+1',
      '<b>x</b>',
      false,
      '#DIV/0!',
      '  blanks around  ',
      'two\nlines & "quotes" 中文 😀',
    ]);
    expect(engine.cells.isFormula(at(engine, "Data's", 'C3'))).toBe(false);
  });

  it('computes its formulas, shows its formats and knows its names', () => {
    const engine = file();
    expect(values(engine, "Data's", 'E1 E2')).toEqual([43890, 0.75]);
    expect(values(engine, 'Hidden', 'A1')).toEqual([3]);
    expect(engine.cells.text(at(engine, "Data's", 'B2'))).toBe('1.50');
    expect(engine.cells.text(at(engine, "Data's", 'E1'))).toBe('2020-02-29');
    engine.cells.write(at(engine, "Data's", 'H1'), '=SUM(capital)');
    expect(values(engine, "Data's", 'H1')).toEqual([0.75]);
    expect(engine.cells.merges(engine.sheets.activeId())).toEqual([
      { top: 5, left: 0, bottom: 5, right: 2 },
    ]);
  });

  it('says what is not opened', () => {
    expect(read(fileOf('workbook.xlsx')).losses).toEqual([
      { kind: 'comments', where: [] },
      { kind: 'conditionalFormats', where: ["Data's"] },
      { kind: 'frozenPanes', where: ["Data's"] },
      { kind: 'looks', where: [] },
    ]);
  });

  it('is the same when it is saved and opened again', () => {
    const once = file();
    const twice = reopened(once);
    const contents = takeEngine(twice, []);
    expect(contents).toEqual(takeEngine(once, []));
    expect(contents.names.map(({ name, sheet, refersTo }) => [name, sheet, refersTo])).toEqual([
      ['capital', undefined, "'Data''s'!$B$2:$B$4"],
      ['rate', undefined, '0.05'],
      ['local', 1, 'Hidden!$A$1'],
    ]);
    expect(contents.sheets[0].columnWidths.size).toBeGreaterThan(0);
  });
});

it('counts days from 1900 where the file counts them from 1904, and leaves other numbers alone', () => {
  expect(values(opened(fileOf('from-1904.xlsx')), 'Sheet', 'A1 A2')).toEqual([43890, 5]);
});

it('moves shared formulas, but not what only looks like a reference, and whole columns too', () => {
  const sheet = library.utils.aoa_to_sheet([[1, 2, 3]]);
  const bytes = amended(bytesOf(sheet), '/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</row>',
      '</row><row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">SUM(A:A)-A2&amp;"A1"</f><v>0</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>',
    ),
  );
  const [{ cells }] = read(bytes).sheets;
  expect(cells.filter(({ row }) => row === 1).map(({ formula }) => formula)).toEqual([
    '=SUM(A:A)-A2&"A1"',
    '=SUM(B:B)-B2&"A1"',
  ]);
});

describe('formulas', () => {
  it('that spill are saved with their zone, and the spilled cells as values, not as constants', () => {
    const engine = startEngine();
    engine.cells.write(at(engine, 'Sheet1', 'A1'), '=TRANSPOSE({1,2,3})');
    engine.cells.write(at(engine, 'Sheet1', 'C1'), '=SUM(A1:A3)');
    const bytes = write(takeEngine(engine, []));
    const sheet = library.read(bytes, { type: 'array', cellFormula: true }).Sheets.Sheet1;
    expect(sheet.A1).toMatchObject({ f: 'TRANSPOSE({1,2,3})', F: 'A1:A3', D: true, v: 1 });
    expect(sheet.A2).toMatchObject({ t: 'n', v: 2 });
    expect(sheet.A2.f).toBeUndefined();
    expect(sheet.C1).toMatchObject({ f: 'SUM(A1:A3)', v: 6 });
    expect(sheet.C1.F).toBeUndefined();
    const again = opened(bytes);
    expect(values(again, 'Sheet1', 'A1 A2 A3')).toEqual([1, 2, 3]);
    expect(again.cells.isFormula(at(again, 'Sheet1', 'A2'))).toBe(false);
    again.cells.write(at(again, 'Sheet1', 'A1'), '');
    expect(values(again, 'Sheet1', 'A2')).toEqual(['']);
  });

  it('that are none are saved as texts, and that is said', () => {
    const engine = startEngine();
    engine.cells.write(at(engine, 'Sheet1', 'A1'), '=A2+*');
    const file = withoutBrokenFormulas(takeEngine(engine, []));
    expect(file.losses).toEqual([{ kind: 'brokenFormulas', where: ['Sheet1!A1'] }]);
    expect(values(opened(write(file)), 'Sheet1', 'A1')).toEqual(['=A2+*']);
  });

  it('whose values here differ from the file’s are found', () => {
    const sheet = library.utils.aoa_to_sheet([[1, 2]]);
    sheet.C1 = { t: 'n', v: 4, f: 'A1+B1' };
    sheet.D1 = { t: 'n', v: 3, f: 'A1+B1' };
    sheet['!ref'] = 'A1:D1';
    const bytes = bytesOf(sheet);
    expect(differences(read(bytes), opened(bytes))).toEqual([{ cell: 'S!C1', inFile: 4, here: 3 }]);
  });
});

it('keeps custom XML parts and settings', () => {
  const engine = startEngine();
  const id = '{11111111-2222-3333-4444-555555555555}';
  engine.parts.customXmlParts.set(id, '<a xmlns="urn:yoke:x">1 &lt; 2</a>');
  engine.parts.settings.set('key', { deep: ['<', 1] });
  const again = reopened(engine);
  expect([...again.parts.customXmlParts.keys()]).toEqual([id]);
  expect(again.parts.customXmlParts.get(id)).toContain('<a xmlns="urn:yoke:x">1 &lt; 2</a>');
  expect([...again.parts.settings]).toEqual([['key', { deep: ['<', 1] }]]);
});

it('keeps a custom XML part that is not well-formed as it is', () => {
  const engine = startEngine();
  const id = '{11111111-2222-3333-4444-555555555556}';
  const broken = '<model xmlns="urn:yoke:model"><equation>Y C X</model>';
  engine.parts.customXmlParts.set(id, broken);
  expect(reopened(engine).parts.customXmlParts.get(id)).toContain(broken);
});

it('saves a name where its range is now', () => {
  const engine = startEngine();
  const { sheetId } = at(engine, 'Sheet1', 'A1');
  const zone = { top: 1, left: 0, bottom: 2, right: 0 };
  engine.names.add({
    name: 'x',
    refersTo: { range: { sheetId, zone } },
    comment: '',
    isVisible: true,
  });
  expect(takeEngine(engine, []).names[0].refersTo).toBe('Sheet1!$A$2:$A$3');
  engine.structure.change({ sheetId, kind: 'insert', dimension: 'row', first: 0, count: 1 });
  expect(takeEngine(engine, []).names[0].refersTo).toBe('Sheet1!$A$3:$A$4');
});

it('shows a number whose format the grid does not know, and keeps the format', () => {
  const sheet = library.utils.aoa_to_sheet([[1234.5, -2, 3]]);
  sheet.A1.z = '_($* #,##0.00_);[Red]_($* (#,##0.00)';
  sheet.B1.z = '# ?/?';
  sheet.C1.z = '0.00E+00';
  const engine = reopened(opened(bytesOf(sheet)));
  expect(values(engine, 'S', 'A1 B1 C1')).toEqual([1234.5, -2, 3]);
  const formats = ['A1', 'B1', 'C1'].map((cell) =>
    engine.formats.numberFormat(at(engine, 'S', cell)),
  );
  expect(formats).toEqual([sheet.A1.z, sheet.B1.z, sheet.C1.z]);
});

describe('a file that cannot be opened is refused with its reason', () => {
  const workbook = fileOf('workbook.xlsx');
  const book = { SheetNames: ['S'], Sheets: { S: library.utils.aoa_to_sheet([[1]]) } };
  const as = (bookType: library.BookType): Uint8Array =>
    Uint8Array.from(library.write(book, { type: 'buffer', bookType }) as Buffer);
  const text = (content: string): Uint8Array => Uint8Array.from(Buffer.from(content));
  const utf16 = Uint8Array.from(Buffer.from('EncryptedPackage', 'utf16le'));
  it.each([
    ['empty', new Uint8Array()],
    ['notAWorkbook', text('year,K\n2000,1\n')],
    ['notAWorkbook', text('<html></html>')],
    ['oldWorkbook', as('biff8')],
    ['encrypted', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...utf16])],
    ['binaryWorkbook', as('xlsb')],
    ['openDocument', as('ods')],
    ['broken', workbook.slice(0, workbook.length / 2)],
  ])('%s', (code, bytes) => {
    expect(faultOf(bytes)).toBe(code);
  });
});

it('says what was made here and is not saved', () => {
  const engine = startEngine();
  const { sheetId } = at(engine, 'Sheet1', 'A1');
  engine.cells.write(at(engine, 'Sheet1', 'B3'), 1);
  engine.formats.setStyle(sheetId, { top: 2, left: 1, bottom: 2, right: 1 }, { bold: true });
  engine.formats.setHidden(sheetId, 'row', [1], true);
  expect(takeEngine(engine, [{ kind: 'charts', where: [] }]).losses).toEqual([
    { kind: 'charts', where: [] },
    { kind: 'looks', where: ['Sheet1'] },
    { kind: 'hiddenRowsOrColumns', where: ['Sheet1'] },
  ]);
});

it('refuses a sheet that reaches too far for the grid, and names the cell', () => {
  const sheet = library.utils.aoa_to_sheet([[1]]);
  const bytes = amended(bytesOf(sheet), '/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</row>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  );
  expect(() => read(bytes)).toThrow(
    expect.objectContaining({ code: 'tooWide', details: { sheet: 'S', cell: 'XFD1048576' } }),
  );
});

it('refuses to write a text that no cell of a file takes', () => {
  const engine = startEngine();
  engine.cells.write(at(engine, 'Sheet1', 'B2'), 'x'.repeat(32768));
  expect(() => write(takeEngine(engine, []))).toThrow(
    expect.objectContaining({
      code: 'tooLongText',
      details: expect.objectContaining({ cell: 'B2' }),
    }),
  );
});

it('gives back what was saved, whatever numbers, truth values and texts there are', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((value) => !/[\r\u0000-\u0008\u000b-\u001f]|^\[.*\]\(.*\)$/u.test(value));
  const tricky = fc.constantFrom(
    '=1+1',
    "'x",
    '+A1',
    '007',
    'TRUE',
    '1e5',
    '_x0041_',
    '2020-01-01',
    ' ',
    '<i>',
  );
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => Math.abs(value) > 1e-300 && Math.abs(value) < 1e300);
  const value = fc.oneof(number, fc.boolean(), text, tricky);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (column) => {
      const engine = startEngine();
      column.forEach((each, row) =>
        engine.cells.write(
          { sheetId: 's', row, column: 1 },
          typeof each === 'string' ? `'${each}` : each,
        ),
      );
      const again = reopened(engine);
      const sheetId = again.sheets.activeId();
      const found = column.map((_, row) => again.cells.value({ sheetId, row, column: 1 }));
      expect(found).toEqual(column);
    }),
    { numRuns: 40 },
  );
});
