import { SHEET_SIZE } from '../cells/formula/move-formula';
import type { Rectangle } from '../report/sheet-plan';
import { cellReferences } from './cell-references';
import { LONGEST_FORMULA } from './native/native-formulas';

/** A formula of Yoke that was replaced, and what stood in its place afterwards. */
export interface RememberedFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly at: Rectangle;
  readonly formula: string;
  /** What each cell held after the replacement, row by row, as a short sum of its text. */
  readonly sums: readonly number[];
  /** How it is found where cells moved; undefined in what the first version wrote. */
  readonly trace?: Trace;
}

/** What follows the cells of a formula, and tells whether its data are still the same. */
export interface Trace {
  /** The sums again, but for the places of references within what the formula refers to. */
  readonly rough: readonly number[];
  /**
   * The numbers of the hidden names: its own cells, each of its references (NOT_FOLLOWED for one that
   * leads nowhere), and what its names, tables and spilled ranges stand for.
   */
  readonly anchors: readonly number[];
  /** The digest of the data that it reads; undefined where they cannot be known. */
  readonly data?: string;
  /** Only the first cell holds a formula; the others are what it spills. */
  readonly isSpilled?: boolean;
}

export const NOT_FOLLOWED = -1;

/** One conversion, as the file remembers it. */
export interface SharedMemory {
  /** 32 hexadecimal digits in the hidden names; empty in what the first version wrote. */
  readonly id: string;
  readonly formulas: readonly RememberedFormula[];
  /** The names that it added to the workbook. */
  readonly names: readonly string[];
}

/** A part under the namespace. All but a memory are told of, and stay as they are. */
export type ReadMemory =
  | { readonly kind: 'memory'; readonly memory: SharedMemory }
  | { readonly kind: 'newer' }
  | { readonly kind: 'malformed' };

export const MEMORY_NAMESPACE = 'urn:yoke:shared-formulas';
const VERSION = 2;
/** In characters; a larger part is not parsed at all. */
const LONGEST_PART = 50_000_000;

/** The hidden name that follows some cells; none of its digits can be another workbook's. */
export const anchorName = (id: string, number: number): string => `_Yoke_Shared_${id}_${number}`;

export function memoryXml(memory: SharedMemory): string {
  const { id, formulas, names } = memory;
  const version = id === '' ? 1 : VERSION;
  const text = JSON.stringify(version === 1 ? { formulas, names } : { id, formulas, names })
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<sharedFormulas xmlns="${MEMORY_NAMESPACE}" version="${version}">${text}</sharedFormulas>`;
}

const PART =
  /^\ufeff?\s*(?:<\?xml\s[^<>]*\?>)?\s*<sharedFormulas\s([^<>]*)>([^<]*)<\/sharedFormulas>\s*$/;

/** Reads a part strictly: nothing but what a memory holds, within the bounds of a workbook. */
export function readMemory(xml: string): ReadMemory {
  const malformed = { kind: 'malformed' } as const;
  if (xml.length > LONGEST_PART) return malformed;
  const version = /<sharedFormulas\s[^<>]*?\bversion=["']([1-9]\d{0,8})["']/.exec(xml)?.[1];
  if (Number(version) > VERSION) return { kind: 'newer' };
  const found = PART.exec(xml);
  if (found === null || version === undefined) return malformed;
  try {
    const memory: unknown = JSON.parse(unescaped(found[2]));
    if (!isMemory(memory, version === '1')) return malformed;
    return { kind: 'memory', memory: version === '1' ? { ...memory, id: '' } : memory };
  } catch {
    return malformed;
  }
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
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

const MOST_FORMULAS = 500_000;
const LARGEST_SUM = 0xffff_ffff;

function isMemory(memory: unknown, isFirst: boolean): memory is SharedMemory {
  if (!isRecord(memory)) return false;
  const { id, formulas, names } = memory as Partial<SharedMemory>;
  return (
    (isFirst || (typeof id === 'string' && /^[0-9a-f]{32}$/.test(id))) &&
    Array.isArray(formulas) &&
    formulas.length <= MOST_FORMULAS &&
    formulas.every((entry) => isRemembered(entry, isFirst)) &&
    Array.isArray(names) &&
    names.every((name) => typeof name === 'string')
  );
}

function isRemembered(entry: unknown, isFirst: boolean): entry is RememberedFormula {
  if (!isRecord(entry)) return false;
  const { sheetId, sheetName, at, formula, sums, trace } = entry as Partial<RememberedFormula>;
  return (
    typeof sheetId === 'string' &&
    typeof sheetName === 'string' &&
    typeof formula === 'string' &&
    formula.length <= LONGEST_FORMULA &&
    isOnSheet(at) &&
    areSums(sums, at.rowCount * at.columnCount) &&
    (isFirst ? trace === undefined : isTrace(trace, formula, sums.length))
  );
}

function isTrace(trace: unknown, formula: string, cellCount: number): trace is Trace {
  if (!isRecord(trace)) return false;
  const { rough, anchors, data, isSpilled } = trace as Partial<Trace>;
  return (
    areSums(rough, cellCount) &&
    Array.isArray(anchors) &&
    anchors.every((number) => isWhole(number, NOT_FOLLOWED, MOST_FORMULAS)) &&
    anchors.length > cellReferences(formula, '').length &&
    anchors[0] !== NOT_FOLLOWED &&
    (data === undefined || (typeof data === 'string' && /^[0-9a-f]{64}$/.test(data))) &&
    (isSpilled === undefined || typeof isSpilled === 'boolean')
  );
}

function isOnSheet(at: unknown): at is Rectangle {
  if (!isRecord(at)) return false;
  const { row, column, rowCount, columnCount } = at as Partial<Rectangle>;
  const { rowCount: rows, columnCount: columns } = SHEET_SIZE;
  return (
    isWhole(row, 0, rows - 1) &&
    isWhole(column, 0, columns - 1) &&
    isWhole(rowCount, 1, rows - row) &&
    isWhole(columnCount, 1, columns - column)
  );
}

function areSums(sums: unknown, count: number): sums is number[] {
  return (
    Array.isArray(sums) &&
    sums.length === count &&
    sums.every((sum) => isWhole(sum, 0, LARGEST_SUM))
  );
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
