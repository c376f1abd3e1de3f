import type { RecordObserver } from '../record-store';
import type { TableRecord } from '../table-record';
import type { Zone } from '../zone';
import type { Grid } from './grid';

/** Shows tables in the grid, with their stripes and filter buttons. */
export class TablePainter implements RecordObserver<TableRecord> {
  private readonly painted = new Map<string, Zone>();

  constructor(private readonly grid: Grid) {}

  changed(table: TableRecord): void {
    this.removed(table);
    const { sheetId, zone } = table;
    this.grid.growTo(sheetId, zone.bottom, zone.right);
    this.grid.enqueue('CREATE_TABLE', {
      sheetId,
      ranges: [this.grid.model.getters.getRangeDataFromZone(sheetId, zone)],
      tableType: 'static',
      config: {
        hasFilters: table.showFilterButton && table.showHeaders,
        totalRow: table.showTotals,
        firstColumn: table.highlightFirstColumn,
        lastColumn: table.highlightLastColumn,
        numberOfHeaders: table.showHeaders ? 1 : 0,
        bandedRows: table.showBandedRows,
        bandedColumns: table.showBandedColumns,
        automaticAutofill: false,
        styleId: table.style || 'None',
      },
    });
    this.painted.set(table.id, zone);
  }

  removed({ id, sheetId }: TableRecord): void {
    const zone = this.painted.get(id);
    if (zone) this.grid.enqueue('REMOVE_TABLE', { sheetId, target: [zone] });
    this.painted.delete(id);
  }
}
