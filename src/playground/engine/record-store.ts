/** Whoever shows the records: a grid draws charts and tables, plain memory shows nothing. */
export interface RecordObserver<T> {
  changed(record: T): void;
  removed(record: T): void;
}

export interface SheetRecordEntry {
  readonly id: string;
  readonly sheetId: string;
  name: string;
}

/** Charts or tables: records with an id, a name and a sheet, in the order they were added. */
export class RecordStore<T extends SheetRecordEntry> {
  private readonly records = new Map<string, T>();
  private lastNumber = 0;

  constructor(private readonly observer?: RecordObserver<T>) {}

  /** A number for the next record's id and default name ("Chart 1", "Table1"). */
  nextNumber(): number {
    return ++this.lastNumber;
  }

  list(sheetId?: string): T[] {
    const all = [...this.records.values()];
    return sheetId === undefined ? all : all.filter((record) => record.sheetId === sheetId);
  }

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  add(record: T): void {
    this.records.set(record.id, record);
    this.observer?.changed(record);
  }

  /** Applies a change and tells the observer. */
  update(record: T, change: (record: T) => void): void {
    change(record);
    this.observer?.changed(record);
  }

  remove(id: string): void {
    const record = this.records.get(id);
    if (!record) return;
    this.records.delete(id);
    this.observer?.removed(record);
  }

  removeSheet(sheetId: string): void {
    for (const record of this.list(sheetId)) this.remove(record.id);
  }
}
