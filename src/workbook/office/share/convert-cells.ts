import { WorkbookError } from '../../../errors/workbook-error';
import { cellAddress } from '../../../report/cell-address';
import { sameCells } from '../../../cells/same-cells';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import type { SharedCell } from '../../../sharing/native/native-formulas';
import { asValues } from '../../../sharing/replacement';
import {
  MEMORY_NAMESPACE,
  type SharedMemory,
  memoryXml,
  sumOf,
} from '../../../sharing/shared-memory';
import type {
  ConversionResult,
  DifferentCell,
  FoundFormula,
  Replacement,
} from '../../../sharing/workbook-formulas';
import { runInExcel } from '../office-error';
import { rangeAt } from '../range-at';
import { addNames } from './add-names';
import { cellCount, inBatches, runAsOneStep, valuesOf } from './share-context';

type Context = Excel.RequestContext;

/** What a conversion has done so far, so that it can be taken back. */
interface Done {
  readonly names: string[];
  /** The parts of the file that were there before; one added since is this conversion's. */
  partsBefore?: readonly string[];
  hasWritten: boolean;
}

/**
 * Writes replacements, computes them, and holds every cell against what it showed before. Where a cell
 * differs, or Excel fails on the way, all of it is taken back.
 *
 * @throws WorkbookError dataChanged where a formula is no longer what was scanned; nothing is done then
 */
export async function convertFormulas(
  replacements: readonly Replacement[],
): Promise<ConversionResult> {
  await refuseChanged(replacements);
  const done: Done = { names: [], hasWritten: false };
  try {
    const result = await runAsOneStep((context) => convert(context, replacements, done));
    if (result.state === 'takenBack') await takeBack(replacements, done);
    return result;
  } catch (error) {
    // The first failure is the one to tell of, whatever becomes of the taking back.
    await takeBack(replacements, done).catch(() => undefined);
    throw error;
  }
}

const sizeOf = ({ found }: Replacement): number => cellCount(found.at);

async function refuseChanged(replacements: readonly Replacement[]): Promise<void> {
  await runInExcel(async (context) => {
    for (const batch of inBatches(replacements, sizeOf)) {
      const ranges = loaded(context, batch, 'formulas,values,valueTypes');
      await context.sync();
      ranges.forEach((range, index) => {
        const { found } = batch[index];
        const isSame =
          range.formulas[0][0] === found.formula && sameCells(valuesOf(range), found.values);
        if (!isSame) throw new WorkbookError('dataChanged');
      });
    }
  });
}

function loaded(context: Context, batch: readonly Replacement[], what: string): Excel.Range[] {
  return batch.map(({ found }) => {
    const range = rangeOf(context, found);
    range.load(what);
    return range;
  });
}

function rangeOf(context: Context, { sheetName, at }: FoundFormula): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheetName), at);
}

async function convert(
  context: Context,
  replacements: readonly Replacement[],
  done: Done,
): Promise<ConversionResult> {
  await addNames(
    context,
    replacements.flatMap(({ names }) => names),
    done.names,
  );
  await write(context, replacements, done);
  const differing = await compare(context, replacements);
  // What LINEST does not keep to the printed digits becomes values; anything else is taken back.
  const inexact = differing.filter(({ replacement }) => replacement.isLinest);
  const wrong = differing.filter(({ replacement }) => !replacement.isLinest);
  if (wrong.length > 0) {
    return { state: 'takenBack', differences: wrong.flatMap(({ differences }) => differences) };
  }
  const asIs = inexact.map(({ replacement }) => asValues(replacement.found));
  await write(context, asIs, done);
  const stillDiffering = await compare(context, [
    ...asIs,
    ...replacements.filter((each) => !inexact.some(({ replacement }) => replacement === each)),
  ]);
  if (stillDiffering.length > 0) {
    const differences = stillDiffering.flatMap((each) => each.differences);
    return { state: 'takenBack', differences };
  }
  await remember(context, replacements, done);
  return {
    state: 'converted',
    comparedCells: replacements.reduce((sum, each) => sum + sizeOf(each), 0),
    becameValues: inexact.map(({ replacement }) => replacement.found),
  };
}

async function write(
  context: Context,
  replacements: readonly Replacement[],
  done: Done,
): Promise<void> {
  for (const batch of inBatches(replacements, sizeOf)) {
    for (const { found, cells } of batch) {
      rangeOf(context, found).formulas = cells.map((row) => row.map(writtenForm));
    }
    done.hasWritten = true;
    await context.sync();
  }
}

/** As Excel takes it; the apostrophe keeps a text a text. */
function writtenForm(cell: SharedCell): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return cell.formula;
}

interface Differing {
  readonly replacement: Replacement;
  readonly differences: readonly DifferentCell[];
}

async function compare(
  context: Context,
  replacements: readonly Replacement[],
): Promise<Differing[]> {
  const differing: Differing[] = [];
  for (const batch of inBatches(replacements, sizeOf)) {
    const ranges = loaded(context, batch, 'values,valueTypes');
    await context.sync();
    ranges.forEach((range, index) => {
      const differences = differencesOf(batch[index], valuesOf(range));
      if (differences.length > 0) differing.push({ replacement: batch[index], differences });
    });
  }
  return differing;
}

function differencesOf(
  { found, isLinest }: Replacement,
  after: readonly (readonly unknown[])[],
): DifferentCell[] {
  const { sheetName, at, values } = found;
  return values.flatMap((row, r) =>
    row.flatMap((before, c) => {
      if (showsTheSame(before, after[r][c], isLinest)) return [];
      const address = cellAddress({ row: at.row + r, column: at.column + c });
      return [{ sheetName, address, before: shownCell(before), after: shownCell(after[r][c]) }];
    }),
  );
}

/** Keeps the formulas of Yoke in the file, with what now stands in their cells. */
async function remember(
  context: Context,
  replacements: readonly Replacement[],
  done: Done,
): Promise<void> {
  const formulas: SharedMemory['formulas'][number][] = [];
  for (const batch of inBatches(replacements, sizeOf)) {
    const ranges = loaded(context, batch, 'formulas,worksheet/id');
    await context.sync();
    ranges.forEach((range, index) => {
      const { sheetName, at, formula } = batch[index].found;
      const sums = (range.formulas as unknown[][]).flat().map(sumOf);
      formulas.push({ sheetId: range.worksheet.id, sheetName, at, formula, sums });
    });
  }
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  done.partsBefore = parts.items.map(({ id }) => id);
  context.workbook.customXmlParts.add(memoryXml({ formulas, names: done.names }));
  await context.sync();
}

/** Everything as it was: the formulas of Yoke, which fill their cells again, and no names. */
async function takeBack(replacements: readonly Replacement[], done: Done): Promise<void> {
  await runInExcel(async (context) => {
    if (done.hasWritten) {
      for (const batch of inBatches(replacements, sizeOf)) {
        for (const { found } of batch) writeYokeFormula(rangeOf(context, found), found);
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
  });
}

/** The formula in the first cell, and room for what it spills. */
export function writeYokeFormula(
  range: Excel.Range,
  { at, formula }: Pick<FoundFormula, 'at' | 'formula'>,
): void {
  range.formulas = Array.from({ length: at.rowCount }, (_, r) =>
    Array.from({ length: at.columnCount }, (_, c) => (r === 0 && c === 0 ? formula : '')),
  );
}
