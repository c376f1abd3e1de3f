import type { Selection, SheetZone } from '../engine';
import type { EventSource } from '../event-source';
import { boundingZone, cellZone, type Zone } from '../zone';
import type { Command, Model } from './library';

export interface GridEventTargets {
  selectionChanged: EventSource<Selection>;
  cellsChanged: EventSource<SheetZone>;
  sheetActivated: EventSource<{ activatedId: string; deactivatedId: string }>;
}

/**
 * Turns the model's events into the engine's. They are fired after the command that caused
 * them has ended, because the model takes no command while it carries one out.
 */
export class GridEvents {
  private last: Selection;
  private readonly changed = new Map<string, Zone>();
  private isScheduled = false;

  constructor(
    model: Model,
    private readonly current: () => Selection,
    private readonly targets: GridEventTargets,
  ) {
    this.last = current();
    model.on('update', this, () => this.schedule());
    model.on('command-dispatched', this, (command) => this.note(command));
  }

  private note(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || !('content' in command)) return;
    const { sheetId, row, col } = command as unknown as {
      sheetId: string;
      row: number;
      col: number;
    };
    const cell = cellZone(row, col);
    const before = this.changed.get(sheetId);
    this.changed.set(sheetId, before ? boundingZone(before, cell) : cell);
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    queueMicrotask(() => {
      this.isScheduled = false;
      this.fire();
    });
  }

  private fire(): void {
    const changes = [...this.changed];
    this.changed.clear();
    for (const [sheetId, zone] of changes) this.targets.cellsChanged.fire({ sheetId, zone });
    const before = this.last;
    const selection = this.current();
    if (JSON.stringify(before) === JSON.stringify(selection)) return;
    this.last = selection;
    if (before.sheetId !== selection.sheetId) {
      this.targets.sheetActivated.fire({
        activatedId: selection.sheetId,
        deactivatedId: before.sheetId,
      });
    }
    this.targets.selectionChanged.fire(selection);
  }
}
