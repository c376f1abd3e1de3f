import { withoutBrokenFormulas } from './broken-formulas';
import { differences } from './compare-values';
import { download } from './download';
import type { FileFormulas } from './file-formulas';
import { differenceLines, faultText, lossLines } from './file-messages';
import type { Loss } from './loss';
import { askByDialog, type DialogMessage } from './message-dialog';
import { readWorkbook } from './read-workbook';
import type { SheetLibrary } from './sheet-library';
import { takeEngine } from './take-engine';
import type { FileTexts } from './text/file-texts';
import type { UnsavedChanges } from './unsaved-changes';
import type { SpreadsheetEngine } from '../engine/engine';
import type { WorkbookFile } from './workbook-file';
import { writeWorkbook } from './write-workbook';

const ENDING = /\.[^.]*$/;

/** The workbook that the page shows. */
export interface ShownWorkbook {
  readonly engine: SpreadsheetEngine;
  readonly changes: UnsavedChanges;
  /** What the engine could not hold of the file. */
  readonly losses: readonly Loss[];
}

export interface FileBarOptions {
  readonly library: SheetLibrary;
  readonly formulas: FileFormulas;
  readonly texts: FileTexts;
  readonly shown: () => ShownWorkbook;
  /** Puts the contents of a file in the place of what is shown. */
  readonly replace: (file: WorkbookFile) => Promise<ShownWorkbook>;
}

/** The page's buttons to open and to save files, and dropping a file on it. */
export class FileBar {
  private name: string;
  private losses: readonly Loss[] = [];
  private isBusy = false;
  private readonly status = element('file-status');
  private readonly input = element('file-input') as HTMLInputElement;
  private readonly buttons = ['file-open', 'file-save'].map(element) as HTMLButtonElement[];

  constructor(private readonly options: FileBarOptions) {
    const { texts } = options;
    this.name = texts.newName;
    const [open, save] = this.buttons;
    open.textContent = texts.open;
    save.textContent = texts.save;
    open.addEventListener('click', () => this.input.click());
    save.addEventListener('click', () => void this.whileBusy(() => this.save()));
    this.input.addEventListener('change', () => {
      const file = this.input.files?.[0];
      this.input.value = '';
      if (file) void this.whileBusy(() => this.open(file));
    });
    this.takeDrops();
    for (const button of this.buttons) button.disabled = false;
  }

  private takeDrops(): void {
    document.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    document.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.whileBusy(() => this.open(file));
    });
  }

  private async whileBusy(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.setBusy(true);
    try {
      await work();
    } catch (failure) {
      const { texts } = this.options;
      const text = faultText(failure, texts);
      this.status.textContent = text;
      await askByDialog([{ text }], [{ answer: 'close', label: texts.close }]);
    } finally {
      this.setBusy(false);
    }
  }

  private setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    for (const button of this.buttons) button.disabled = isBusy;
  }

  private async open(chosen: File): Promise<void> {
    const { library, formulas, texts, shown, replace } = this.options;
    await this.say(texts.opening(chosen.name));
    const file = readWorkbook(new Uint8Array(await chosen.arrayBuffer()), library, formulas);
    if (shown().changes.exist && !(await this.mayDiscard())) return this.say('');
    const opened = await replace(file);
    this.name = chosen.name.replace(ENDING, '');
    this.losses = [...file.losses, ...opened.losses];
    await this.say(texts.opened(chosen.name));
    await this.tellOfLosses(file, opened.engine);
  }

  private async mayDiscard(): Promise<boolean> {
    const { texts } = this.options;
    const answer = await askByDialog(
      [{ text: texts.unsaved }],
      [
        { answer: 'discard', label: texts.discard },
        { answer: 'cancel', label: texts.cancel },
      ],
    );
    return answer === 'discard';
  }

  private async tellOfLosses(file: WorkbookFile, engine: SpreadsheetEngine): Promise<void> {
    const { texts } = this.options;
    const found = differences(file, engine);
    const messages: DialogMessage[] = [];
    if (this.losses.length > 0) {
      messages.push({ text: texts.lostOnOpening, lines: lossLines(this.losses, texts) });
    }
    if (found.length > 0) {
      messages.push({ text: texts.differ(found.length), lines: differenceLines(found, texts) });
    }
    if (messages.length === 0) return;
    await askByDialog(messages, [{ answer: 'close', label: texts.close }]);
  }

  private async save(): Promise<void> {
    const { library, formulas, texts, shown } = this.options;
    await this.say(texts.saving);
    const { engine, changes } = shown();
    const file = withoutBrokenFormulas(takeEngine(engine, this.losses));
    if (file.losses.length > 0 && !(await this.mayLose(file.losses))) return this.say('');
    const name = `${this.name}.xlsx`;
    download(writeWorkbook(file, library, formulas), name);
    changes.forget();
    await this.say(texts.saved(name));
  }

  private async mayLose(losses: readonly Loss[]): Promise<boolean> {
    const { texts } = this.options;
    const answer = await askByDialog(
      [{ text: texts.lostOnSaving, lines: lossLines(losses, texts) }],
      [
        { answer: 'save', label: texts.saveCopy },
        { answer: 'cancel', label: texts.cancel },
      ],
    );
    return answer === 'save';
  }

  /** Says it, and lets the page show it before the work that follows. */
  private async say(text: string): Promise<void> {
    this.status.textContent = text;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function element(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
