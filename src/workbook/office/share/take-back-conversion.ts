import { MEMORY_NAMESPACE } from '../../../sharing/shared-memory';
import type { Replacement } from '../../../sharing/workbook-formulas';
import { writeBlock } from '../insert/cell-contents';
import { runInExcel } from '../office-error';
import { surely } from '../surely';
import { removeAnchors } from './anchors';
import { formulaBlock } from './formula-block';
import { cellCount, inBatches } from './share-context';

/** What was there before a conversion, and what it has done so far, so that it can be taken back. */
export interface Done {
  readonly names: string[];
  readonly formats: ReadonlyMap<Replacement['found'], readonly (readonly string[])[]>;
  anchors?: { readonly id: string; readonly count: number };
  /** The parts of the file that were there before; one added since is this conversion's. */
  partsBefore?: readonly string[];
  hasWritten: boolean;
}

export const sizeOf = ({ found }: Replacement): number => cellCount(found.at);

/** By place: what became values meanwhile was found at the same one. */
export function formatsOf(found: Replacement['found'], done: Done): readonly (readonly string[])[] {
  return done.formats.get(found)!;
}

/** @throws WorkbookError halfWritten, when Excel fails at this too after cells were written */
export async function takeBackConversion(
  replacements: readonly Replacement[],
  done: Done,
): Promise<void> {
  const sheets = new Set(replacements.map(({ found }) => found.sheetName));
  const tookBack = surely(() => takeBack(replacements, done), [...sheets].join(', '));
  // Before anything is written there is nothing to look at.
  await (done.hasWritten ? tookBack : tookBack.catch(() => undefined));
}

/** Everything as it was: the formulas of Yoke, which fill their cells again, and no names. */
async function takeBack(replacements: readonly Replacement[], done: Done): Promise<void> {
  await runInExcel(async (context) => {
    if (done.hasWritten) {
      for (const batch of inBatches(replacements, sizeOf)) {
        for (const { found } of batch) {
          const sheet = context.workbook.worksheets.getItem(found.sheetName);
          writeBlock(sheet, formulaBlock(found, formatsOf(found, done)));
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
