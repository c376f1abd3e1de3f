import type { SheetZone } from '../engine';
import type { NameBinder } from '../name-store';
import type { Zone } from '../zone';
import type { Grid } from './grid';

/** Makes range names known to the grid's formulas, and asks the grid where their cells are. */
export class GridNameBinder implements NameBinder {
  /** As the grid took them: it has no whole columns of Excel's height. */
  private readonly clipped = new Map<string, Zone>();

  constructor(private readonly grid: Grid) {}

  bind(name: string, { sheetId, zone }: SheetZone): void {
    const target = this.grid.clip(sheetId, zone) ?? zone;
    const ranges = [this.grid.getters.getRangeDataFromZone(sheetId, target)];
    this.grid.run('CREATE_NAMED_RANGE', { name, ranges });
    this.clipped.set(name, target);
  }

  unbind(name: string): void {
    this.clipped.delete(name);
    // The grid forgets a name by itself when its cells are deleted.
    if (this.grid.getters.getNamedRange(name) === undefined) return;
    this.grid.run('DELETE_NAMED_RANGE', { name });
  }

  whereIs(name: string, bound: SheetZone): SheetZone | undefined {
    // Without a flush: a name's cells move only when rows or columns do, and that is never put off.
    const range = this.grid.model.getters.getNamedRange(name)?.range;
    if (range === undefined || range.invalidXc !== undefined) return undefined;
    const { sheetId, zone } = range;
    // Of rows that are deleted as a whole the grid leaves a range without height.
    if (zone.bottom < zone.top || zone.right < zone.left) return undefined;
    if (sameZones(zone, this.clipped.get(name))) return bound;
    this.clipped.set(name, zone);
    return { sheetId, zone };
  }
}

function sameZones(one: Zone, other: Zone | undefined): boolean {
  return (
    other !== undefined &&
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right
  );
}
