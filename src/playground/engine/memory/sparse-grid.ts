import type { CellPosition } from '../engine';
import { type StructureChange, indexAfter } from '../structure-change';
import { boundingZone, cellZone, type Zone } from '../zone';

/** Values by cell: only cells that were set take up memory. */
export class SparseGrid<T> {
  private readonly sheets = new Map<
    string,
    Map<string, { row: number; column: number; value: T }>
  >();

  get(position: CellPosition): T | undefined {
    return this.sheets.get(position.sheetId)?.get(`${position.row},${position.column}`)?.value;
  }

  set({ sheetId, row, column }: CellPosition, value: T): void {
    let cells = this.sheets.get(sheetId);
    if (!cells) this.sheets.set(sheetId, (cells = new Map()));
    cells.set(`${row},${column}`, { row, column, value });
  }

  remove({ sheetId, row, column }: CellPosition): void {
    this.sheets.get(sheetId)?.delete(`${row},${column}`);
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Removes what lies in the zone, which may be as large as the sheet. */
  removeZone(sheetId: string, zone: Zone): void {
    const cells = this.sheets.get(sheetId);
    for (const [key, { row, column }] of cells ?? []) {
      const isInside =
        row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
      if (isInside) cells!.delete(key);
    }
  }

  /** Moves what is set along with its row and column; what stood in a deleted one is gone. */
  shift(change: StructureChange): void {
    const before = [...(this.sheets.get(change.sheetId)?.values() ?? [])];
    this.sheets.delete(change.sheetId);
    for (const { row, column, value } of before) {
      const isOfRows = change.dimension === 'row';
      const index = indexAfter(isOfRows ? row : column, change);
      if (index === undefined) continue;
      const position = isOfRows ? { row: index, column } : { row, column: index };
      this.set({ sheetId: change.sheetId, ...position }, value);
    }
  }

  /** The smallest zone that holds every set cell. */
  usedZone(sheetId: string): Zone | undefined {
    let used: Zone | undefined;
    for (const { row, column } of this.sheets.get(sheetId)?.values() ?? []) {
      const cell = cellZone(row, column);
      used = used ? boundingZone(used, cell) : cell;
    }
    return used;
  }
}
