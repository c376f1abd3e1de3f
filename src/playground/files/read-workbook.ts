import type { WorkBook } from '@e965/xlsx';
import type { SheetVisibility } from '../engine/engine';
import { assertSize } from './assert-size';
import { readCustomXml } from './custom-xml';
import { FileFault } from './file-fault';
import type { FileFormulas } from './file-formulas';
import { mergeLosses } from './loss';
import { PackageParts } from './package-parts';
import { withPlainCharacters } from './plain-characters';
import { readCells } from './read-cells';
import { recogniseWorkbook } from './recognise';
import { sharedFormulas } from './shared-formulas';
import type { SheetLibrary } from './sheet-library';
import { unopened, type SheetPart } from './unopened';
import type { DefinedName, SheetContents, WorkbookFile } from './workbook-file';
import { unescapeXml } from './xml-text';

const POINTS_A_PIXEL = 0.75;
const VISIBILITY: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];
/** Names that Excel itself gives, such as that of a print area. */
const OWN_NAME = /^_xlnm\./i;
const FILTER_NAME = '_xlnm._FilterDatabase';
interface ReadWorkbook {
  readonly book: WorkBook;
  readonly parts: PackageParts;
  readonly formulas: FileFormulas;
  readonly library: SheetLibrary;
}

/**
 * Reads an .xlsx file.
 * @throws FileFault where it is none, or none that can be opened
 */
export function readWorkbook(
  bytes: Uint8Array,
  library: SheetLibrary,
  formulas: FileFormulas,
): WorkbookFile {
  recogniseWorkbook(bytes);
  const book = parse(withPlainCharacters(bytes, library), library);
  const parts = new PackageParts(book);
  const sheetParts = partsOfSheets(book, parts);
  const opened = sheetParts.filter(({ name }) => isWorksheet(book, name));
  if (opened.length === 0) throw new FileFault('noSheets');
  const read: ReadWorkbook = { book, parts, formulas, library };
  const sheets = opened.map((sheet) => readSheet(sheet, read));
  assertSize(sheets);
  const customXml = readCustomXml(parts);
  const others = sheetParts.filter(({ name }) => !isWorksheet(book, name));
  const otherLosses = others.map(({ name }) => ({ kind: 'otherSheets' as const, where: [name] }));
  return {
    sheets,
    names: readNames(read, opened),
    customXmlParts: customXml.parts,
    settings: customXml.settings,
    losses: mergeLosses([...unopened(parts, opened), ...otherLosses]),
  };
}

function parse(bytes: Uint8Array, library: SheetLibrary): WorkBook {
  try {
    return library.read(bytes, {
      type: 'array',
      dense: true,
      bookFiles: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      // Without them the library passes over formulas that have no result yet.
      sheetStubs: true,
      cellText: false,
      cellHTML: false,
      xlfn: true,
    } as Parameters<SheetLibrary['read']>[1]);
  } catch {
    // The library says what it stumbled over in its own terms, which help nobody.
    throw new FileFault('broken');
  }
}

function partsOfSheets(book: WorkBook, parts: PackageParts): SheetPart[] {
  const path = 'xl/workbook.xml';
  const relations = parts.relations(path);
  const ids = [...parts.text(path).matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(
    ([, attributes]) => /\br?:?id=["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
  );
  return book.SheetNames.map((name, index) => ({
    name,
    path: relations.get(ids[index] ?? '')?.target ?? '',
  }));
}

function isWorksheet(book: WorkBook, name: string): boolean {
  const sheet = book.Sheets[name] as { '!type'?: string; '!data'?: unknown } | undefined;
  return sheet?.['!data'] !== undefined && (sheet['!type'] ?? 'sheet') === 'sheet';
}

function readSheet({ name, path }: SheetPart, read: ReadWorkbook): SheetContents {
  const { book, parts, formulas, library } = read;
  const sheet = book.Sheets[name];
  const xml = parts.text(path);
  const cells = readCells(sheet, {
    library,
    formulas,
    countsFrom1904: book.Workbook?.WBProps?.date1904 === true,
    shared: sharedFormulas(xml, unescapeXml),
  });
  const state = book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)]?.Hidden ?? 0;
  return {
    name,
    visibility: VISIBILITY[state],
    cells,
    columnWidths: columnWidths(sheet['!cols'] ?? []),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
  };
}

function columnWidths(columns: readonly ({ wpx?: number } | undefined)[]): Map<number, number> {
  const widths = new Map<number, number>();
  columns.forEach((column, index) => {
    if (column?.wpx !== undefined) widths.set(index, column.wpx * POINTS_A_PIXEL);
  });
  return widths;
}

function readNames({ book, formulas }: ReadWorkbook, opened: readonly SheetPart[]): DefinedName[] {
  const names = book.Workbook?.Names ?? [];
  return names
    .filter(({ Name, Ref }) => Name !== FILTER_NAME && Ref)
    .flatMap((entry) => {
      const sheetName = entry.Sheet === undefined ? undefined : book.SheetNames[entry.Sheet];
      const sheet =
        sheetName === undefined ? undefined : opened.findIndex(({ name }) => name === sheetName);
      if (sheet === -1) return [];
      const { Comment, Hidden } = entry as { Comment?: string; Hidden?: boolean };
      return {
        name: entry.Name.replace(OWN_NAME, ''),
        sheet,
        refersTo: formulas.fromFile(entry.Ref),
        comment: Comment ?? '',
        isVisible: Hidden !== true,
      };
    });
}
