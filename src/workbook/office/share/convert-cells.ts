import { errorCodeOf } from '../../../cells/cell-value';
import { sameCells } from '../../../cells/same-cells';
import { WorkbookError } from '../../../errors/workbook-error';
import { newModelId } from '../../../models/stored-model';
import type { SharedCell } from '../../../sharing/native/native-formulas';
import { asValues } from '../../../sharing/replacement';
import { MEMORY_NAMESPACE, memoryXml } from '../../../sharing/shared-memory';
import type { ConversionResult, NotLinest, Replacement } from '../../../sharing/workbook-formulas';
import { writeBlock } from '../insert/cell-contents';
import { runInExcel } from '../office-error';
import { rangeAt } from '../range-at';
import { addNames } from './add-names';
import { addAnchors } from './anchors';
import { type Differing, compareConverted } from './compare-converted';
import { compareOthers } from './compare-others';
import { type ReadSheet, contentsAt, readSheets, sheetNamed, valuesAt } from './read-workbook';
import { newMemory } from './remember';
import { resolveReferences } from './scan-formulas';
import { settledSheets } from './settled-sheets';
import { inBatches, runAsOneStep } from './share-context';
import { type Done, formatsOf, sizeOf, takeBackConversion } from './take-back-conversion';

type Context = Excel.RequestContext;

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
  let result: ConversionResult;
  try {
    result = await runAsOneStep((context) => convert(context, replacements, before, done));
  } catch (error) {
    // The first failure is the one to tell of, unless something may have been left.
    await takeBackConversion(replacements, done);
    throw error;
  }
  if (result.state === 'takenBack') await takeBackConversion(replacements, done);
  return result;
}

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
    const differing = compareConverted(written, after);
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

const TEXT_FORMAT = '@';

/** As Excel takes it; the apostrophe keeps a text a text, which the text format does by itself. */
function writtenForm(cell: SharedCell, numberFormat: string): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return cell.formula;
  const isKept = cell === '' || (numberFormat === TEXT_FORMAT && !cell.startsWith("'"));
  return isKept ? cell : `'${cell}`;
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
