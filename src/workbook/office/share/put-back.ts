import { cellAddress } from '../../../report/cell-address';
import {
  MEMORY_NAMESPACE,
  type RememberedFormula,
  type SharedMemory,
  memoryXml,
  readMemory,
  sumOf,
} from '../../../sharing/shared-memory';
import type { PutBackResult } from '../../../sharing/workbook-formulas';
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

/**
 * Puts the formulas of Yoke back where nothing was changed since they were replaced; the others stay
 * as they are, and in the file's memory.
 */
export async function putBackFormulas(): Promise<PutBackResult> {
  return runAsOneStep(async (context) => {
    let formulas = 0;
    const refused: { sheetName: string; address: string }[] = [];
    for (const { part, memory } of await memoryParts(context)) {
      const changed: RememberedFormula[] = [];
      for (const batch of inBatches(memory.formulas, ({ at }) => cellCount(at))) {
        const states = await statesOf(context, batch);
        for (const { remembered, range, changedCells } of states) {
          if (range !== undefined && changedCells.length === 0) {
            writeYokeFormula(range, remembered);
            formulas++;
          } else {
            changed.push(remembered);
            refused.push(...changedCells);
          }
        }
        await context.sync();
      }
      await forget(context, part, { ...memory, formulas: changed });
    }
    return { formulas, refused };
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
  for (const name of names) if (!name.isNullObject) name.delete();
  part.delete();
  await context.sync();
}
