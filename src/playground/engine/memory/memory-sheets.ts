import type { SheetChanges, SheetRecord, SheetStore } from '../engine';
import type { EventSource } from '../event-source';

/** Sheets as a plain list; `onRemoved` lets the engine forget what belonged to one. */
export class MemorySheets implements SheetStore {
  private records: SheetRecord[] = [];
  private active = '';
  private lastNumber = 0;

  constructor(
    private readonly activated: EventSource<{ activatedId: string; deactivatedId: string }>,
    private readonly onRemoved: (sheetId: string) => void,
  ) {}

  list(): SheetRecord[] {
    return [...this.records];
  }

  activeId(): string {
    return this.active;
  }

  activate(sheetId: string): void {
    const deactivatedId = this.active;
    if (deactivatedId === sheetId) return;
    this.active = sheetId;
    this.activated.fire({ activatedId: sheetId, deactivatedId });
  }

  add(name: string): string {
    const id = `{SHEET-${++this.lastNumber}}`;
    this.records.push({
      id,
      name,
      visibility: 'Visible',
      isProtected: false,
      showsGridlines: true,
      tabColor: '',
    });
    if (this.active === '') this.active = id;
    return id;
  }

  remove(sheetId: string): void {
    const index = this.records.findIndex((sheet) => sheet.id === sheetId);
    this.records.splice(index, 1);
    this.onRemoved(sheetId);
    if (this.active === sheetId) {
      this.activate(this.records[Math.min(index, this.records.length - 1)].id);
    }
  }

  change(sheetId: string, changes: SheetChanges): void {
    this.records = this.records.map((sheet) =>
      sheet.id === sheetId ? { ...sheet, ...changes } : sheet,
    );
  }

  move(sheetId: string, position: number): void {
    const index = this.records.findIndex((sheet) => sheet.id === sheetId);
    const [sheet] = this.records.splice(index, 1);
    this.records.splice(position, 0, sheet);
  }
}
