import type { SpreadsheetEngine } from '../engine/engine';
import type { Command, Model } from '../engine/o-spreadsheet/library';

/** Knows whether a workbook has changed since it was opened, made or saved. */
export class UnsavedChanges {
  private hasCommands = false;
  private parts = '';

  /** @param changing the types of the grid's commands that change a workbook */
  constructor(
    private readonly engine: SpreadsheetEngine,
    model: Model,
    changing: ReadonlySet<string>,
  ) {
    this.forget();
    model.on('command-dispatched', this, ({ type }: Command) => {
      if (changing.has(type)) this.hasCommands = true;
    });
  }

  get exist(): boolean {
    return this.hasCommands || this.parts !== this.partsNow();
  }

  forget(): void {
    this.hasCommands = false;
    this.parts = this.partsNow();
  }

  /** What an add-in keeps in the workbook changes without a command of the grid. */
  private partsNow(): string {
    const { settings, customXmlParts } = this.engine.parts;
    return JSON.stringify([[...settings], [...customXmlParts]]);
  }
}
