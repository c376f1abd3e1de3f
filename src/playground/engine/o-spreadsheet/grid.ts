import { intersection, type Zone } from '../zone';
import { dispatchBatch, dispatchOne, type QueuedCommand } from './batch-plugin';
import { foldFormats } from './fold-formats';
import type { Getters, Model, Payload } from './library';

/** Spare rows and columns that a sheet gets when it has to grow. */
const SPARE = { ROW: 50, COL: 5 };

/** The model with a queue in front: writes wait until something is read, or for `flush`. */
export class Grid {
  private queue: QueuedCommand[] = [];
  private readonly beforeFlush: (() => void)[] = [];
  private isFlushing = false;

  constructor(readonly model: Model) {}

  /** Reads see everything that was queued before. */
  get getters(): Getters {
    this.flush();
    return this.model.getters;
  }

  enqueue(type: string, payload: Payload): void {
    this.queue.push({ type, payload });
  }

  /** Registers work that is put off until the next flush. */
  onFlush(work: () => void): void {
    this.beforeFlush.push(work);
  }

  run(type: string, payload: Payload): void {
    this.flush();
    dispatchOne(this.model.dispatch, type, payload);
  }

  flush(): void {
    if (this.isFlushing) return;
    this.isFlushing = true;
    try {
      this.flushQueue();
      for (const work of this.beforeFlush) work();
    } finally {
      this.isFlushing = false;
    }
  }

  /** Carries out what is queued, and no more. */
  flushQueue(): void {
    const commands = this.queue;
    this.queue = [];
    if (commands.length > 0) dispatchBatch(this.model.dispatch, foldFormats(commands));
  }

  /** Makes the sheet large enough for a cell. */
  growTo(sheetId: string, row: number, column: number): void {
    const { numberOfRows, numberOfCols } = this.model.getters.getSheetSize(sheetId);
    if (row < numberOfRows && column < numberOfCols) return;
    // What is queued was meant for the sheet as it is now.
    this.flushQueue();
    this.grow(sheetId, 'ROW', numberOfRows, row);
    this.grow(sheetId, 'COL', numberOfCols, column);
  }

  /** Makes the sheet large enough for a zone; whole columns and rows are cut instead. */
  growToHold(sheetId: string, { bottom, right }: Zone): void {
    const isFinite = bottom < 100000 && right < 1000;
    if (isFinite) this.growTo(sheetId, bottom, right);
  }

  /** The part of the zone that the grid really has; Excel's sheets are much larger. */
  clip(sheetId: string, zone: Zone): Zone | undefined {
    const { numberOfRows, numberOfCols } = this.model.getters.getSheetSize(sheetId);
    return intersection(zone, {
      top: 0,
      left: 0,
      bottom: numberOfRows - 1,
      right: numberOfCols - 1,
    });
  }

  private grow(sheetId: string, dimension: 'ROW' | 'COL', size: number, index: number): void {
    if (index < size) return;
    dispatchOne(this.model.dispatch, 'ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: this.model.getters.getSheetName(sheetId),
      dimension,
      base: size - 1,
      position: 'after',
      quantity: index - size + 1 + SPARE[dimension],
    });
  }
}
