import type { Dimension } from '../../engine/engine';
import { cellCount, type Zone } from '../../engine/zone';
import type { Json } from '../protocol';

/** A zone larger than this (a whole column) is judged by its first cell. */
const MOST_CELLS_COMPARED = 20000;

/** The value all cells share, or null where they differ, as Excel reads formats. */
export function mixed(zone: Zone, read: (row: number, column: number) => Json): Json {
  const first = read(zone.top, zone.left);
  if (cellCount(zone) > MOST_CELLS_COMPARED) return first;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

/** The zone's column or row indexes. */
export function indexes(zone: Zone, dimension: Dimension): number[] {
  const [first, last] = dimension === 'column' ? [zone.left, zone.right] : [zone.top, zone.bottom];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
