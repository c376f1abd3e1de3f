import type { Rectangle } from '../report/sheet-plan';

/** A formula of Yoke that was replaced, and what stood in its place afterwards. */
export interface RememberedFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly at: Rectangle;
  readonly formula: string;
  /** What each cell held after the replacement, row by row, as a short sum of its text. */
  readonly sums: readonly number[];
}

/** One conversion, as the file remembers it. */
export interface SharedMemory {
  readonly formulas: readonly RememberedFormula[];
  /** The names that it added to the workbook. */
  readonly names: readonly string[];
}

export const MEMORY_NAMESPACE = 'urn:yoke:shared-formulas';
const VERSION = 1;

export function memoryXml(memory: SharedMemory): string {
  const text = JSON.stringify(memory)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<sharedFormulas xmlns="${MEMORY_NAMESPACE}" version="${VERSION}">${text}</sharedFormulas>`;
}

/** What a part of the file remembers; undefined where it is none of ours or from a later version. */
export function readMemory(xml: string): SharedMemory | undefined {
  const found = /<sharedFormulas[^>]*version="1"[^>]*>([^<]*)<\/sharedFormulas>/.exec(xml);
  if (found === null) return undefined;
  const text = found[1]
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    const memory: unknown = JSON.parse(text);
    return isMemory(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Memories of which some have no formula left, in the same order. A later conversion may call a name
 * that an earlier one added: as long as any formula is left, so are all names, in its memory.
 */
export function withNamesKept(memories: readonly SharedMemory[]): SharedMemory[] {
  const keeper = memories.findIndex(({ formulas }) => formulas.length > 0);
  if (keeper < 0) return [...memories];
  const handedOver = memories.flatMap(({ formulas, names }) => (formulas.length > 0 ? [] : names));
  return memories.map((memory, index) => {
    if (index === keeper) return { ...memory, names: [...memory.names, ...handedOver] };
    return memory.formulas.length > 0 ? memory : { ...memory, names: [] };
  });
}

function isMemory(memory: unknown): memory is SharedMemory {
  if (typeof memory !== 'object' || memory === null) return false;
  const { formulas, names } = memory as Partial<SharedMemory>;
  return Array.isArray(formulas) && formulas.every(isRemembered) && Array.isArray(names);
}

function isRemembered(entry: unknown): entry is RememberedFormula {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sheetId, sheetName, at, formula, sums } = entry as Partial<RememberedFormula>;
  return (
    typeof sheetId === 'string' &&
    typeof sheetName === 'string' &&
    typeof formula === 'string' &&
    Array.isArray(sums) &&
    typeof at === 'object' &&
    [at.row, at.column, at.rowCount, at.columnCount].every(Number.isInteger) &&
    sums.length === at.rowCount * at.columnCount
  );
}

/** A short sum of a cell's content (FNV-1a), enough to tell that it was changed. */
export function sumOf(content: unknown): number {
  let sum = 0x811c9dc5;
  for (const sign of String(content)) {
    sum ^= sign.codePointAt(0)!;
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
