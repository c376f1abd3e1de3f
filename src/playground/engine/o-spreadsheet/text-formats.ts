import type { CellPosition } from '../engine';
import { SparseGrid } from '../memory/sparse-grid';
import type { StructureChange } from '../structure-change';
import { forEachCell, type Zone } from '../zone';

/**
 * The cells with the text format `@`. The grid's own text format also turns what is
 * already in the cell into text, which Excel does not; so it is kept here.
 */
export class TextFormats {
  private readonly cells = new SparseGrid<true>();

  has(position: CellPosition): boolean {
    return this.cells.get(position) === true;
  }

  shift(change: StructureChange): void {
    this.cells.shift(change);
  }

  set(sheetId: string, zone: Zone, isText: boolean): void {
    if (!isText) {
      this.cells.removeZone(sheetId, zone);
      return;
    }
    forEachCell(zone, (row, column) => this.cells.set({ sheetId, row, column }, true));
  }
}
