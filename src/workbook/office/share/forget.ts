import { isYokesName } from '../../../sharing/lambda/own-names';
import { memoryXml, type SharedMemory } from '../../../sharing/shared-memory';
import { removeAnchors } from './anchors';
import type { MemoryPart } from './memory-parts';

type Context = Excel.RequestContext;

/** What is left is written first: it takes over names of what is then forgotten. */
export async function forgetAll(
  context: Context,
  parts: readonly MemoryPart[],
  left: readonly SharedMemory[],
): Promise<void> {
  const kept = left.map(({ formulas }) => formulas.length > 0);
  for (const isKept of [true, false]) {
    for (const [index, part] of parts.entries()) {
      if (kept[index] === isKept) await forget(context, part, left[index]);
    }
  }
}

/** What is left stays in the file; with nothing left, the names of the conversion go too. */
async function forget(
  context: Context,
  { part, memory }: MemoryPart,
  left: SharedMemory,
): Promise<void> {
  // The memory first: a name that nothing refers to does no harm.
  if (left.formulas.length > 0) part.setXml(memoryXml(left));
  else part.delete();
  await context.sync();
  if (left.formulas.length === 0) await removeLambdaNames(context, left.names);
  if (memory.id === '') return;
  const needed = new Set(anchorsOf(left));
  const spare = anchorsOf(memory).filter((number) => !needed.has(number));
  await removeAnchors(context, memory.id, spare);
}

function anchorsOf({ formulas }: SharedMemory): number[] {
  return formulas.flatMap(({ trace }) => trace?.anchors ?? []).filter((number) => number >= 0);
}

/** Only what Yoke itself writes: a name that means something else by now is the user's. */
async function removeLambdaNames(context: Context, wanted: readonly string[]): Promise<void> {
  const names = wanted.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name,formula');
  await context.sync();
  for (const name of names) {
    if (!name.isNullObject && isYokesName(name.name, String(name.formula))) name.delete();
  }
  await context.sync();
}
