import type { Zone } from './zone';

/**
 * Cells that belong together in Excel: of a PivotTable none can be written to, of an array formula of
 * the old kind (entered with Ctrl+Shift+Enter) only all at once.
 */
export interface FixedZoneRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly kind: 'pivotTable' | 'array';
  /** Of a PivotTable; an array has none. */
  name: string;
  zone: Zone;
}
