import type { Dimension } from './engine';
import { isEntireColumn, isEntireRow, type Zone } from './zone';

/** Whole rows or columns put in or taken out. */
export interface StructureChange {
  readonly sheetId: string;
  readonly kind: 'insert' | 'remove';
  readonly dimension: Dimension;
  /** The first one, zero-based: what is inserted stands here afterwards. */
  readonly first: number;
  readonly count: number;
}

/** Where a row or column is afterwards; undefined when it was taken out. */
export function indexAfter(
  index: number,
  { kind, first, count }: StructureChange,
): number | undefined {
  if (index < first) return index;
  if (kind === 'insert') return index + count;
  return index < first + count ? undefined : index - count;
}

/** What a reference to the zone refers to afterwards, as in Excel; undefined is #REF!. */
export function zoneAfter(zone: Zone, change: StructureChange): Zone | undefined {
  const isOfRows = change.dimension === 'row';
  if (isOfRows ? isEntireColumn(zone) : isEntireRow(zone)) return zone;
  const [start, end] = isOfRows ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const span = spanAfter(start, end, change);
  if (span === undefined) return undefined;
  return isOfRows
    ? { ...zone, top: span.start, bottom: span.end }
    : { ...zone, left: span.start, right: span.end };
}

function spanAfter(
  start: number,
  end: number,
  { kind, first, count }: StructureChange,
): { start: number; end: number } | undefined {
  if (kind === 'insert') {
    return { start: start + (start >= first ? count : 0), end: end + (end >= first ? count : 0) };
  }
  const behind = first + count;
  const span = {
    start: start < first ? start : Math.max(first, start - count),
    end: end >= behind ? end - count : Math.min(end, first - 1),
  };
  return span.start <= span.end ? span : undefined;
}
