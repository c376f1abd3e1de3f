import type { StructureStore } from '../engine';
import type { StructureChange } from '../structure-change';
import type { Grid } from './grid';

const DIMENSIONS = { row: 'ROW', column: 'COL' } as const;

/** The grid's rows and columns; it moves formulas, names and charts along by itself. */
export class GridStructure implements StructureStore {
  constructor(
    private readonly grid: Grid,
    /** What is kept beside the grid, by cells. */
    private readonly formats: { shift(change: StructureChange): void },
  ) {}

  change(change: StructureChange): void {
    const { sheetId, kind, first, count } = change;
    const last = first + count - 1;
    if (change.dimension === 'row') this.grid.growTo(sheetId, last, 0);
    else this.grid.growTo(sheetId, 0, last);
    const sheetName = this.grid.getters.getSheetName(sheetId);
    const dimension = DIMENSIONS[change.dimension];
    if (kind === 'insert') {
      this.grid.run('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        position: 'before',
        base: first,
        quantity: count,
      });
    } else {
      const elements = Array.from({ length: count }, (_, place) => first + place);
      this.grid.run('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
    }
    this.formats.shift(change);
  }
}
