import { sameCells } from '../../../cells/same-cells';
import { WorkbookError } from '../../../errors/workbook-error';
import { newModelId } from '../../../models/stored-model';
import { cellAddress } from '../../../report/cell-address';
import { errorCodeOf } from '../../../cells/cell-value';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import type { SharedCell } from '../../../sharing/native/native-formulas';
import { asValues } from '../../../sharing/replacement';
import { MEMORY_NAMESPACE, memoryXml } from '../../../sharing/shared-memory';
import type {
  ConversionResult,
  DifferentCell,
  NotLinest,
  Replacement,
} from '../../../sharing/workbook-formulas';
import { writeBlock } from '../insert/cell-contents';
import { runInExcel } from '../office-error';
import { rangeAt } from '../range-at';
import { addNames } from './add-names';
import { addAnchors, removeAnchors } from './anchors';
import { compareOthers } from './compare-others';
import { type ReadSheet, contentsAt, readSheets, sheetNamed, valuesAt } from './read-workbook';
import { newMemory } from './remember';
import { resolveReferences } from './scan-formulas';
import { settledSheets } from './settled-sheets';
import { cellCount, inBatches, runAsOneStep } from './share-context';

type Context = Excel.RequestContext;

/** What was there before a conversion, and what it has done so far, so that it can be taken back. */
interface Done {
  readonly names: string[];
  readonly formats: ReadonlyMap<Replacement['found'], readonly (readonly string[])[]>;
  anchors?: { readonly id: string; readonly count: number };
  /** The parts of the file that were there before; one added since is this conversion's. */
  partsBefore?: readonly string[];
  hasWritten: boolean;
}

/**
 * Writes replacements, computes them, and holds every cell, and every other formula of the workbook,
 * against what it showed before. Where one differs, or Excel fails on the way, all of it is taken back.
 *
 * @throws WorkbookError dataChanged where a formula is no longer what was scanned; nothing is done then;
 *   halfWritten, with the sheets, where Excel fails at the taking back as well
 */
export async function convertFormulas(
  replacements: readonly Replacement[],
): Promise<ConversionResult> {
  const [before, formats] = await runInExcel(async (context) => {
    const sheets = await readSheets(context);
    refuseChanged(replacements, sheets);
    return [sheets, await readFormats(context, replacements)] as const;
  });
  const done: Done = { names: [], formats, hasWritten: false };
  try {
    const result = await runAsOneStep((context) => convert(context, replacements, before, done));
    if (result.state === 'takenBack') await surelyTakeBack(replacements, done);
    return result;
  } catch (error) {
    // The first failure is the one to tell of, unless something may have been left.
    if (!isHalfWritten(error)) await surelyTakeBack(replacements, done);
    throw error;
  }
}

const isHalfWritten = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === 'halfWritten';

/** @throws WorkbookError halfWritten, when Excel fails at this too after cells were written */
async function surelyTakeBack(replacements: readonly Replacement[], done: Done): Promise<void> {
  const work = (): Promise<void> => takeBack(replacements, done);
  try {
    // Once more, because what failed may have passed by.
    await work().catch(work);
  } catch (failure) {
    if (!done.hasWritten) return;
    const message = failure instanceof WorkbookError ? failure.hostMessage : '';
    const sheets = [...new Set(replacements.map(({ found }) => found.sheetName))];
    throw new WorkbookError('halfWritten', message, { name: sheets.join(', ') });
  }
}

const sizeOf = ({ found }: Replacement): number => cellCount(found.at);

function refuseChanged(replacements: readonly Replacement[], sheets: readonly ReadSheet[]): void {
  for (const { found } of replacements) {
    const sheet = sheetNamed(sheets, found.sheetName);
    const isSame =
      sheet !== undefined &&
      contentsAt(sheet, found.at)[0][0] === found.formula &&
      sameCells(valuesAt(sheets, found)!, found.values);
    if (!isSame) throw new WorkbookError('dataChanged');
  }
}

async function readFormats(
  context: Context,
  replacements: readonly Replacement[],
): Promise<Done['formats']> {
  const formats = new Map<Replacement['found'], string[][]>();
  for (const batch of inBatches(replacements, sizeOf)) {
    const ranges = batch.map(({ found }) => rangeOf(context, found));
    for (const range of ranges) range.load('numberFormat');
    await context.sync();
    ranges.forEach((range, index) =>
      formats.set(batch[index].found, range.numberFormat as string[][]),
    );
  }
  return formats;
}

function rangeOf(context: Context, { sheetName, at }: Replacement['found']): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheetName), at);
}

async function convert(
  context: Context,
  replacements: readonly Replacement[],
  before: readonly ReadSheet[],
  done: Done,
): Promise<ConversionResult> {
  await addNames(
    context,
    replacements.flatMap(({ names }) => names),
    done.names,
  );
  const becameValues = new Map<Replacement, NotLinest>();
  let written = [...replacements];
  let toWrite = written;
  for (;;) {
    await write(context, toWrite, done);
    const after = await settledSheets(context, awaited(before, replacements));
    const differing = compare(written, after);
    const others = compareOthers(before, after, replacements);
    // What LINEST does not keep to the printed digits becomes values; anything else is taken back.
    const linest = written.filter(({ isLinest }) => isLinest);
    const inexact = differing.filter(({ replacement }) => replacement.isLinest);
    const wrong = differing.filter(({ replacement }) => !replacement.isLinest);
    if (wrong.length > 0 || (others.differences.length > 0 && linest.length === 0)) {
      const own = wrong.flatMap(({ differences }) => differences);
      return { state: 'takenBack', differences: [...own, ...others.differences] };
    }
    if (differing.length === 0 && others.differences.length === 0) {
      await remember(context, written, after, done);
      return {
        state: 'converted',
        comparedCells: replacements.reduce((sum, each) => sum + sizeOf(each), 0),
        comparedOthers: others.count,
        becameValues: [...becameValues].map(([{ found }, why]) => ({ found, why })),
      };
    }
    // A formula that multiplies a number of LINEST may show digits that the number does not.
    const giveUp = inexact.length > 0 ? inexact.map(({ replacement }) => replacement) : linest;
    for (const each of giveUp) becameValues.set(each, whyNot(each, inexact));
    toWrite = giveUp.map(({ found }) => asValues(found));
    written = [...written.filter((each) => !giveUp.includes(each)), ...toWrite];
  }
}

function whyNot(replacement: Replacement, inexact: readonly Differing[]): NotLinest {
  const own = inexact.find((each) => each.replacement === replacement);
  return own?.isError === true ? 'notComputed' : 'digits';
}

/** What has to have its results before anything is compared. */
function awaited(
  before: readonly ReadSheet[],
  replacements: readonly Replacement[],
): Replacement['found'][] | { sheetName: string; at: Replacement['found']['at'] }[] {
  const places = before.flatMap(({ name, used }) =>
    used === undefined ? [] : [{ sheetName: name, at: used.at }],
  );
  const wasBusy = before.some(({ used }) =>
    used?.values.flat().some((value) => errorCodeOf(value) === '#BUSY!'),
  );
  return wasBusy ? replacements.map(({ found }) => found) : places;
}

async function write(
  context: Context,
  replacements: readonly Replacement[],
  done: Done,
): Promise<void> {
  for (const batch of inBatches(replacements, sizeOf)) {
    for (const { found, cells } of batch) {
      const { sheetName, at } = found;
      const numberFormats = formatsOf(found, done);
      const sent = cells.map((row, r) =>
        row.map((cell, c) => writtenForm(cell, numberFormats[r][c])),
      );
      writeBlock(context.workbook.worksheets.getItem(sheetName), {
        row: at.row,
        column: at.column,
        cells: sent,
        numberFormats,
      });
    }
    done.hasWritten = true;
    await context.sync();
  }
}

/** By place: what became values meanwhile was found at the same one. */
function formatsOf(found: Replacement['found'], done: Done): readonly (readonly string[])[] {
  return done.formats.get(found)!;
}

const TEXT_FORMAT = '@';

/** As Excel takes it; the apostrophe keeps a text a text, which the text format does by itself. */
function writtenForm(cell: SharedCell, numberFormat: string): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return cell.formula;
  const isKept = cell === '' || (numberFormat === TEXT_FORMAT && !cell.startsWith("'"));
  return isKept ? cell : `'${cell}`;
}

interface Differing {
  readonly replacement: Replacement;
  readonly differences: readonly DifferentCell[];
  /** Whether a cell shows an error where none was: that is no matter of digits. */
  readonly isError: boolean;
}

function compare(replacements: readonly Replacement[], sheets: readonly ReadSheet[]): Differing[] {
  return replacements.flatMap((replacement): Differing[] => {
    const { found, isLinest } = replacement;
    const { sheetName, at, values } = found;
    const after = valuesAt(sheets, found)!;
    let isError = false;
    const differences = values.flatMap((row, r) =>
      row.flatMap((before, c) => {
        if (showsTheSame(before, after[r][c], isLinest)) return [];
        isError ||= errorCodeOf(after[r][c]) !== undefined && errorCodeOf(before) === undefined;
        const address = cellAddress({ row: at.row + r, column: at.column + c });
        return [{ sheetName, address, before: shownCell(before), after: shownCell(after[r][c]) }];
      }),
    );
    return differences.length === 0 ? [] : [{ replacement, differences, isError }];
  });
}

/** Keeps the formulas of Yoke in the file, with what now stands in their cells. */
async function remember(
  context: Context,
  replacements: readonly Replacement[],
  after: readonly ReadSheet[],
  done: Done,
): Promise<void> {
  const id = newModelId();
  const found = replacements.map((each) => each.found);
  const resolved = await resolveReferences(context, found);
  const { memory, places } = newMemory(id, replacements, after, resolved, done.names);
  done.anchors = { id, count: places.length };
  await addAnchors(context, id, places);
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  done.partsBefore = parts.items.map((part) => part.id);
  context.workbook.customXmlParts.add(memoryXml(memory));
  await context.sync();
}

/** Everything as it was: the formulas of Yoke, which fill their cells again, and no names. */
async function takeBack(replacements: readonly Replacement[], done: Done): Promise<void> {
  await runInExcel(async (context) => {
    if (done.hasWritten) {
      for (const batch of inBatches(replacements, sizeOf)) {
        for (const { found } of batch) {
          const sheet = context.workbook.worksheets.getItem(found.sheetName);
          writeBlock(sheet, yokeBlock(found, formatsOf(found, done)));
        }
        await context.sync();
      }
    }
    const names = done.names.map((name) => context.workbook.names.getItemOrNullObject(name));
    const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    const { partsBefore } = done;
    for (const part of partsBefore === undefined ? [] : parts.items) {
      if (partsBefore?.includes(part.id) === false) part.delete();
    }
    await context.sync();
    if (done.anchors === undefined) return;
    const { id, count } = done.anchors;
    await removeAnchors(
      context,
      id,
      Array.from({ length: count }, (_, number) => number),
    );
  });
}

/** The formula in the first cell, and room for what it spills. */
export function yokeBlock(
  { at, formula }: Pick<Replacement['found'], 'at' | 'formula'>,
  numberFormats: readonly (readonly string[])[],
): Parameters<typeof writeBlock>[1] {
  const cells = Array.from({ length: at.rowCount }, (_, r) =>
    Array.from({ length: at.columnCount }, (_, c) => (r === 0 && c === 0 ? formula : '')),
  );
  return { row: at.row, column: at.column, cells, numberFormats };
}
