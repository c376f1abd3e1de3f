import type { SheetZone } from '../engine';
import type { NameBinder } from '../name-store';
import type { Grid } from './grid';

/** Makes range names known to the grid's formulas. */
export class GridNameBinder implements NameBinder {
  constructor(private readonly grid: Grid) {}

  bind(name: string, { sheetId, zone }: SheetZone): void {
    const target = this.grid.clip(sheetId, zone) ?? zone;
    const ranges = [this.grid.getters.getRangeDataFromZone(sheetId, target)];
    this.grid.run('CREATE_NAMED_RANGE', { name, ranges });
  }

  unbind(name: string): void {
    this.grid.run('DELETE_NAMED_RANGE', { name });
  }
}
