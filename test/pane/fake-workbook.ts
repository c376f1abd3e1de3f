import type { Block } from '../../src/cells/cell-value';
import type { SheetPlan } from '../../src/report/sheet-plan';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook of one block, for the pane's tests; it keeps what is inserted. */
export class FakeWorkbook implements Workbook {
  readonly inserted: SheetPlan[] = [];
  private readonly listeners = new Set<() => void>();
  private selected: Block | Error | undefined;
  /** Set to keep reading from ending. */
  reading: Promise<void> = Promise.resolve();
  insertError: Error | undefined;
  /** Where the selected block lies. */
  address = 'A1:C9';

  select(block: Block | Error | undefined): void {
    this.selected = block;
    this.listeners.forEach((listener) => listener());
  }

  /** Changes the values of the selected block, as typing into it does. */
  change(block: Block): void {
    this.selected = block;
  }

  readonly readSelection: Workbook['readSelection'] = async () => {
    if (this.selected === undefined) return undefined;
    if (this.selected instanceof Error) throw this.selected;
    const [firstRow] = this.selected;
    return {
      reference: {
        sheetName: 'Data',
        address: this.address,
        rowCount: this.selected.length,
        columnCount: firstRow.length,
      },
      firstRow,
    };
  };

  readonly readBlock: Workbook['readBlock'] = async () => {
    await this.reading;
    if (this.selected === undefined || this.selected instanceof Error) throw new Error('no block');
    return this.selected;
  };

  /** The formats of the selected block; General throughout unless set. */
  numberFormats: string[][] | undefined;

  readonly readNumberFormats: Workbook['readNumberFormats'] = async (reference) => {
    const block = await this.readBlock(reference);
    return this.numberFormats ?? block.map((row) => row.map(() => 'General'));
  };

  readonly onSelectionChanged: Workbook['onSelectionChanged'] = async (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly insertSheet: Workbook['insertSheet'] = async (plan) => {
    if (this.insertError !== undefined) throw this.insertError;
    this.inserted.push(plan);
    return plan.name;
  };
}
