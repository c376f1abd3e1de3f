import { MEMORY_NAMESPACE, type SharedMemory, readMemory } from '../../../sharing/shared-memory';
import type { RememberedCount } from '../../../sharing/workbook-formulas';
import { runInExcel } from '../office-error';

type Context = Excel.RequestContext;

export interface MemoryPart {
  readonly part: Excel.CustomXmlPart;
  readonly memory: SharedMemory;
}

/** What the file remembers, and what of it cannot be read. */
export async function countShared(): Promise<RememberedCount> {
  return runInExcel(async (context) => {
    const { parts, newer, malformed } = await readParts(context);
    const formulas = parts.reduce((sum, { memory }) => sum + memory.formulas.length, 0);
    return { formulas, newer, malformed };
  });
}

export interface ReadParts {
  readonly parts: readonly MemoryPart[];
  readonly newer: number;
  readonly malformed: number;
}

export async function readParts(context: Context): Promise<ReadParts> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  const read = texts.map(({ value }) => readMemory(value));
  return {
    parts: parts.items.flatMap((part, index) => {
      const memory = read[index];
      return memory.kind === 'memory' ? [{ part, memory: memory.memory }] : [];
    }),
    newer: read.filter(({ kind }) => kind === 'newer').length,
    malformed: read.filter(({ kind }) => kind === 'malformed').length,
  };
}
