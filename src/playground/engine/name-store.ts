import type { SheetZone } from './engine';

/** A defined name: it stands for a range or for any formula (a LAMBDA, a constant). */
export interface NameRecord {
  readonly name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly scopeSheetId?: string;
  readonly refersTo: { range: SheetZone } | { formula: string };
  comment: string;
  isVisible: boolean;
}

/** Makes range names known to the engine's formulas. */
export interface NameBinder {
  bind(name: string, range: SheetZone): void;
  unbind(name: string): void;
}

/** The workbook's defined names; Excel compares them without regard to case. */
export class NameStore {
  private names: NameRecord[] = [];

  constructor(private readonly binder?: NameBinder) {}

  list(scopeSheetId?: string): NameRecord[] {
    return this.names.filter((record) => record.scopeSheetId === scopeSheetId);
  }

  find(name: string, scopeSheetId?: string): NameRecord | undefined {
    return this.list(scopeSheetId).find(
      (record) => record.name.toLowerCase() === name.toLowerCase(),
    );
  }

  add(record: NameRecord): void {
    this.names.push(record);
    if ('range' in record.refersTo) this.binder?.bind(record.name, record.refersTo.range);
  }

  remove(record: NameRecord): void {
    this.names = this.names.filter((other) => other !== record);
    if ('range' in record.refersTo) this.binder?.unbind(record.name);
  }

  /** Forgets the names of a deleted sheet; names of the workbook stay, as in Excel. */
  removeSheet(sheetId: string): void {
    for (const record of this.list(sheetId)) this.remove(record);
  }
}
