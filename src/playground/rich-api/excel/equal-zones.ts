import type { Zone } from '../../engine/zone';
import type { Json } from '../protocol';

/**
 * Cuts a zone into rectangles of one value each: equal rows that follow one another are taken
 * together, then equal values side by side. A whole block of one number format is one rectangle.
 *
 * @param rows the values of the zone's cells, in its shape
 */
export function equalZones(zone: Zone, rows: Json[][]): { zone: Zone; value: Json }[] {
  return runs(rows, (one, other) => one.every((value, index) => value === other[index])).flatMap(
    (rowRun) =>
      runs(rows[rowRun.first], (one, other) => one === other).map((columnRun) => ({
        zone: {
          top: zone.top + rowRun.first,
          bottom: zone.top + rowRun.last,
          left: zone.left + columnRun.first,
          right: zone.left + columnRun.last,
        },
        value: rows[rowRun.first][columnRun.first],
      })),
  );
}

/** Stretches of equal items, by their first and last index. */
function runs<Item>(
  items: readonly Item[],
  isEqual: (one: Item, other: Item) => boolean,
): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  items.forEach((item, index) => {
    const run = found[found.length - 1];
    if (run !== undefined && isEqual(items[run.first], item)) run.last = index;
    else found.push({ first: index, last: index });
  });
  return found;
}
