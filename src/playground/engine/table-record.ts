import type { Zone } from './zone';

/** A table ("list object") over a zone of cells. */
export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  zone: Zone;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}
