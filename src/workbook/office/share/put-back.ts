import { cellAddress } from '../../../report/cell-address';
import {
  MEMORY_NAMESPACE,
  type RememberedFormula,
  type SharedMemory,
  memoryXml,
  readMemory,
  sumOf,
  withNamesKept,
} from '../../../sharing/shared-memory';
import type { PutBackResult } from '../../../sharing/workbook-formulas';
import type { CellBlock } from '../insert/cell-batches';
import { type SentCell, readContents, writeContents } from '../insert/cell-contents';
import { runInExcel } from '../office-error';
import { rangeAt } from '../range-at';
import { cellCount, inBatches, runAsOneStep } from './share-context';
import { writeYokeFormula } from './convert-cells';

type Context = Excel.RequestContext;

interface MemoryPart {
  readonly part: Excel.CustomXmlPart;
  readonly memory: SharedMemory;
}

/** How many formulas the file remembers that were replaced. */
export async function countShared(): Promise<number> {
  return runInExcel(async (context) => {
    const parts = await memoryParts(context);
    return parts.reduce((sum, { memory }) => sum + memory.formulas.length, 0);
  });
}

/** What stood in cells of one sheet before formulas were put back into them. */
interface Covered {
  readonly sheetId: string;
  readonly contents: readonly CellBlock<SentCell>[];
}

/**
 * Puts the formulas of Yoke back where nothing was changed since they were replaced; the others stay
 * as they are, and in the file's memory. When Excel fails on the way, the cells are as they were; when
 * it fails at forgetting, which comes last, the formulas are back.
 */
export async function putBackFormulas(): Promise<PutBackResult> {
  const covered: Covered[] = [];
  return runAsOneStep(async (context) => {
    const parts = await memoryParts(context);
    const left: RememberedFormula[][] = [];
    const refused: { sheetName: string; address: string }[] = [];
    try {
      for (const { memory } of parts) {
        const { changed, changedCells } = await putBack(context, memory, covered);
        left.push(changed);
        refused.push(...changedCells);
      }
    } catch (error) {
      // The first failure is the one to tell of, whatever becomes of the taking back.
      await coverAgain(covered).catch(() => undefined);
      throw error;
    }
    await forgetAll(
      context,
      parts,
      withNamesKept(parts.map(({ memory }, index) => ({ ...memory, formulas: left[index] }))),
    );
    const remembered = parts.reduce((sum, { memory }) => sum + memory.formulas.length, 0);
    return { formulas: remembered - left.flat().length, refused };
  });
}

/** Writes the formulas of one conversion; tells which stay, and the cells that were changed since. */
async function putBack(
  context: Context,
  { formulas }: SharedMemory,
  covered: Covered[],
): Promise<{
  changed: RememberedFormula[];
  changedCells: readonly { sheetName: string; address: string }[];
}> {
  const changed: RememberedFormula[] = [];
  const changedCells: { sheetName: string; address: string }[] = [];
  for (const batch of inBatches(formulas, ({ at }) => cellCount(at))) {
    const states = await statesOf(context, batch);
    const isFree = (state: FormulaState): boolean =>
      state.range !== undefined && state.changedCells.length === 0;
    const free = states.filter(isFree);
    for (const sheetId of new Set(free.map(({ remembered }) => remembered.sheetId))) {
      const own = free.filter(({ remembered }) => remembered.sheetId === sheetId);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const areas = own.map(({ remembered }) => remembered.at);
      covered.push({ sheetId, contents: await readContents(context, sheet, areas) });
    }
    for (const { remembered, range } of free) if (range) writeYokeFormula(range, remembered);
    await context.sync();
    for (const state of states) {
      if (isFree(state)) continue;
      changed.push(state.remembered);
      changedCells.push(...state.changedCells);
    }
  }
  return { changed, changedCells };
}

async function coverAgain(covered: readonly Covered[]): Promise<void> {
  await runInExcel(async (context) => {
    for (const { sheetId, contents } of covered) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) continue;
      await writeContents(context, sheet, contents);
      await context.sync();
    }
  });
}

async function memoryParts(context: Context): Promise<MemoryPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.flatMap((part, index) => {
    const memory = readMemory(texts[index].value);
    return memory === undefined ? [] : [{ part, memory }];
  });
}

interface FormulaState {
  readonly remembered: RememberedFormula;
  /** Undefined where the sheet is gone. */
  readonly range?: Excel.Range;
  readonly changedCells: readonly { sheetName: string; address: string }[];
}

async function statesOf(
  context: Context,
  batch: readonly RememberedFormula[],
): Promise<FormulaState[]> {
  // By id, because a sheet may have been renamed.
  const sheets = batch.map(({ sheetId }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    return sheet;
  });
  await context.sync();
  const ranges = sheets.map((sheet, index) => {
    if (sheet.isNullObject) return undefined;
    const range = rangeAt(sheet, batch[index].at);
    range.load('formulas');
    return range;
  });
  await context.sync();
  return batch.map((remembered, index) => {
    const range = ranges[index];
    const { at, sums } = remembered;
    const cell = (place: number): { sheetName: string; address: string } => ({
      sheetName: range === undefined ? remembered.sheetName : sheets[index].name,
      address: cellAddress({
        row: at.row + Math.floor(place / at.columnCount),
        column: at.column + (place % at.columnCount),
      }),
    });
    if (range === undefined) return { remembered, changedCells: [cell(0)] };
    const contents = (range.formulas as unknown[][]).flat();
    // Put back already, by Excel's own undo or by an attempt that failed further on.
    if (contents[0] === remembered.formula) return { remembered, range, changedCells: [] };
    const changedCells = contents.flatMap((content, place) =>
      sumOf(content) === sums[place] ? [] : [cell(place)],
    );
    return { remembered, range, changedCells };
  });
}

/** What is left is written first: it takes over names of what is then forgotten. */
async function forgetAll(
  context: Context,
  parts: readonly MemoryPart[],
  left: readonly SharedMemory[],
): Promise<void> {
  const kept = left.map(({ formulas }) => formulas.length > 0);
  for (const isKept of [true, false]) {
    for (const [index, { part }] of parts.entries()) {
      if (kept[index] === isKept) await forget(context, part, left[index]);
    }
  }
}

/** What is left stays in the file; with nothing left, the names of the conversion go too. */
async function forget(
  context: Context,
  part: Excel.CustomXmlPart,
  left: SharedMemory,
): Promise<void> {
  if (left.formulas.length > 0) {
    part.setXml(memoryXml(left));
    await context.sync();
    return;
  }
  const names = left.names.map((name) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  // The memory first: a name that nothing refers to does no harm.
  part.delete();
  for (const name of names) if (!name.isNullObject) name.delete();
  await context.sync();
}
