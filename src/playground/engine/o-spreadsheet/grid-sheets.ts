import type { SheetChanges, SheetRecord, SheetStore } from '../engine';
import type { Grid } from './grid';
import type { SheetNames } from './sheet-names';

/** What a sheet has in Excel and not in the grid. */
interface Extras {
  isProtected: boolean;
  isVeryHidden: boolean;
  tabColor: string;
}

const NO_EXTRAS: Extras = { isProtected: false, isVeryHidden: false, tabColor: '' };
const NEW_SHEET_SIZE = { rows: 1000, cols: 26 };

/** The grid's sheets. */
export class GridSheets implements SheetStore {
  private readonly extras = new Map<string, Extras>();
  private lastNumber = 0;

  constructor(
    private readonly grid: Grid,
    private readonly names: SheetNames,
    private readonly onRemoved: (sheetId: string) => void,
  ) {}

  list(): SheetRecord[] {
    // Without a flush: sheets change at once, and every write asks whether its sheet is protected.
    const { getters } = this.grid.model;
    return getters.getSheetIds().map((id) => {
      const { isProtected, isVeryHidden, tabColor } = this.extrasOf(id);
      const hidden = isVeryHidden ? 'VeryHidden' : 'Hidden';
      return {
        id,
        name: this.names.forExcel(getters.getSheetName(id)),
        visibility: getters.isSheetVisible(id) ? 'Visible' : hidden,
        isProtected,
        showsGridlines: getters.getGridLinesVisibility(id),
        tabColor,
      };
    });
  }

  activeId(): string {
    return this.grid.model.getters.getActiveSheetId();
  }

  activate(sheetId: string): void {
    const active = this.activeId();
    if (active === sheetId) return;
    this.grid.run('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  }

  add(name: string): string {
    const sheetId = `playground-sheet-${++this.lastNumber}`;
    const position = this.grid.getters.getSheetIds().length;
    this.grid.run('CREATE_SHEET', {
      sheetId,
      position,
      name: this.names.forGrid(name),
      ...NEW_SHEET_SIZE,
    });
    return sheetId;
  }

  remove(sheetId: string): void {
    this.onRemoved(sheetId);
    this.grid.run('DELETE_SHEET', { sheetId, sheetName: this.grid.getters.getSheetName(sheetId) });
    this.extras.delete(sheetId);
  }

  change(sheetId: string, { name, visibility, showsGridlines, ...extras }: SheetChanges): void {
    if (name !== undefined) {
      const oldName = this.grid.getters.getSheetName(sheetId);
      const newName = this.names.forGrid(name);
      if (newName !== oldName) this.grid.run('RENAME_SHEET', { sheetId, oldName, newName });
    }
    if (showsGridlines !== undefined) {
      this.grid.run('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: showsGridlines });
    }
    if (visibility !== undefined) {
      const isVisible = this.grid.getters.isSheetVisible(sheetId);
      if (isVisible !== (visibility === 'Visible')) {
        this.grid.run(isVisible ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
      }
    }
    const before = this.extrasOf(sheetId);
    const isVeryHidden =
      visibility === undefined ? before.isVeryHidden : visibility === 'VeryHidden';
    this.extras.set(sheetId, { ...before, ...extras, isVeryHidden });
  }

  move(sheetId: string, position: number): void {
    const delta = position - this.grid.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.grid.run('MOVE_SHEET', { sheetId, delta });
  }

  private extrasOf(sheetId: string): Extras {
    return this.extras.get(sheetId) ?? NO_EXTRAS;
  }
}
