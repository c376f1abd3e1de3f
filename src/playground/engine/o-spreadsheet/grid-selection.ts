import type { Selection, SelectionStore } from '../engine';
import { SHEET_COLUMNS, SHEET_ROWS, type Zone } from '../zone';
import type { Grid } from './grid';

/** What the user has selected in the grid. */
export class GridSelection implements SelectionStore {
  constructor(private readonly grid: Grid) {}

  current(): Selection {
    // Without a flush: this also answers while the grid is carrying out a command.
    const { getters } = this.grid.model;
    const sheetId = getters.getActiveSheetId();
    const { row, col } = getters.getActivePosition();
    return {
      sheetId,
      zones: getters.getSelectedZones().map((zone) => this.asInExcel(sheetId, zone)),
      activeCell: { row, column: col },
    };
  }

  select(sheetId: string, zones: Zone[]): void {
    if (this.grid.getters.getActiveSheetId() !== sheetId) {
      const sheetIdFrom = this.grid.getters.getActiveSheetId();
      this.grid.run('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
    }
    const { selection } = this.grid.model;
    zones.forEach((zone, index) => {
      this.growTo(sheetId, zone);
      const target = this.grid.clip(sheetId, zone);
      if (!target) return;
      const cell = { col: target.left, row: target.top };
      if (index === 0) selection.selectZone({ cell, zone: target }, { scrollIntoView: true });
      else {
        selection.addCellToSelection(cell.col, cell.row);
        selection.setAnchorCorner(target.right, target.bottom);
        selection.commitSelection();
      }
    });
  }

  private growTo(sheetId: string, zone: Zone): void {
    const isWholeColumn = zone.bottom === SHEET_ROWS - 1;
    const isWholeRow = zone.right === SHEET_COLUMNS - 1;
    this.grid.growTo(sheetId, isWholeColumn ? 0 : zone.bottom, isWholeRow ? 0 : zone.right);
  }

  /** A zone as high or wide as the grid is a whole column or row, however small the grid is. */
  private asInExcel(sheetId: string, zone: Zone): Zone {
    const { numberOfRows, numberOfCols } = this.grid.model.getters.getSheetSize(sheetId);
    const isWholeColumn = zone.top === 0 && zone.bottom === numberOfRows - 1;
    const isWholeRow = zone.left === 0 && zone.right === numberOfCols - 1;
    return {
      ...zone,
      bottom: isWholeColumn ? SHEET_ROWS - 1 : zone.bottom,
      right: isWholeRow ? SHEET_COLUMNS - 1 : zone.right,
    };
  }
}
