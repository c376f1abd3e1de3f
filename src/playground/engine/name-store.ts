import type { SheetZone } from './engine';
import { type StructureChange, zoneAfter } from './structure-change';

/** A defined name: it stands for a range or for any formula (a LAMBDA, a constant). */
export interface NameRecord {
  readonly name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly scopeSheetId?: string;
  refersTo: { readonly range: SheetZone } | { readonly formula: string };
  comment: string;
  isVisible: boolean;
}

/** Makes range names known to the engine's formulas. */
export interface NameBinder {
  /** @throws where the engine does not take the name */
  bind(name: string, range: SheetZone): void;
  unbind(name: string): void;
  /** Where a range that was bound is by now; undefined once its cells were deleted. */
  whereIs(name: string, bound: SheetZone): SheetZone | undefined;
}

const CELLS_DELETED = { formula: '=#REF!' };

/**
 * The workbook's defined names; Excel compares them without regard to case. They follow their cells
 * when rows and columns are inserted and deleted.
 */
export class NameStore {
  private names: NameRecord[] = [];

  constructor(private readonly binder?: NameBinder) {}

  list(scopeSheetId?: string): NameRecord[] {
    this.follow();
    return this.names.filter((record) => record.scopeSheetId === scopeSheetId);
  }

  find(name: string, scopeSheetId?: string): NameRecord | undefined {
    return this.list(scopeSheetId).find(
      (record) => record.name.toLowerCase() === name.toLowerCase(),
    );
  }

  add(record: NameRecord): void {
    if ('range' in record.refersTo) this.binder?.bind(record.name, record.refersTo.range);
    this.names.push(record);
  }

  remove(record: NameRecord): void {
    this.names = this.names.filter((other) => other !== record);
    if ('range' in record.refersTo) this.binder?.unbind(record.name);
  }

  /** Forgets the names of a deleted sheet; those of the workbook stay without their cells, as in Excel. */
  removeSheet(sheetId: string): void {
    for (const record of this.list(sheetId)) this.remove(record);
    for (const record of this.names) {
      if (!('range' in record.refersTo) || record.refersTo.range.sheetId !== sheetId) continue;
      record.refersTo = CELLS_DELETED;
      this.binder?.unbind(record.name);
    }
  }

  /** For an engine that does not keep track of ranges itself. */
  shift(change: StructureChange): void {
    for (const record of this.names) {
      if (!('range' in record.refersTo)) continue;
      const { sheetId, zone } = record.refersTo.range;
      if (sheetId !== change.sheetId) continue;
      const after = zoneAfter(zone, change);
      record.refersTo = after ? { range: { sheetId, zone: after } } : CELLS_DELETED;
    }
  }

  private follow(): void {
    if (this.binder === undefined) return;
    for (const record of this.names) {
      if (!('range' in record.refersTo)) continue;
      const range = this.binder.whereIs(record.name, record.refersTo.range);
      record.refersTo = range ? { range } : CELLS_DELETED;
    }
  }
}
