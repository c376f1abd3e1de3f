import type { Block } from '../../src/cells/cell-value';
import { WorkbookError } from '../../src/errors/workbook-error';
import { cellAddress, rectangleOf } from '../../src/report/cell-address';
import type { SheetPlan } from '../../src/report/sheet-plan';
import type {
  ConversionResult,
  FormulaToPutBack,
  PutBackPlan,
  PutBackResult,
  RememberedCount,
  Replacement,
  WorkbookScan,
} from '../../src/sharing/workbook-formulas';
import type { Destination, Insertion, SheetCell, Workbook } from '../../src/workbook/workbook';

import { FakeModels } from './fake-models';

/** Whether a block has no cell of another. */
function isBeside(address: string, other: string): boolean {
  const [one, two] = [rectangleOf(address), rectangleOf(other)];
  return (
    one.row >= two.row + two.rowCount ||
    two.row >= one.row + one.rowCount ||
    one.column >= two.column + two.columnCount ||
    two.column >= one.column + one.columnCount
  );
}

/** A workbook of one block, for the pane's tests; it keeps what is inserted. */
export class FakeWorkbook implements Workbook {
  readonly models = new FakeModels();
  /** The first plan of each insert. */
  readonly inserted: SheetPlan[] = [];
  /** The others. */
  readonly companions: SheetPlan[] = [];
  readonly destinations: Destination[] = [];
  readonly undone: Insertion[] = [];
  private readonly listeners = new Set<() => void>();
  private selected: Block | Error | undefined;
  /** Set to keep reading from ending. */
  reading: Promise<void> = Promise.resolve();
  insertError: Error | undefined;
  undoError: Error | undefined;
  /** Why nothing can be written at the selected cell. */
  landingError: Error | undefined;
  /** The head of the selection, and how many filled cells an insert there would cover. */
  cell: SheetCell = { sheetName: 'Data', row: 1, column: 4 };
  filledCells = 0;
  /** Where the selected block lies. */
  address = 'A1:C9';
  sheetName = 'Data';

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
        sheetName: this.sheetName,
        address: this.address,
        rowCount: this.selected.length,
        columnCount: firstRow.length,
      },
      firstRow,
    };
  };

  /** What stands elsewhere, by its address; everything else is blank. */
  readonly elsewhere = new Map<string, Block>();

  readonly readBlock: Workbook['readBlock'] = async ({ address, rowCount, columnCount }) => {
    await this.reading;
    const other = this.elsewhere.get(address);
    if (other !== undefined) return other;
    if (isBeside(address, this.address)) {
      return Array.from({ length: rowCount }, () => Array<string>(columnCount).fill(''));
    }
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

  /** Called by cells that change. */
  readonly cellListeners = new Set<() => void>();

  readonly onCellsChanged: Workbook['onCellsChanged'] = async (listener) => {
    this.cellListeners.add(listener);
    return () => this.cellListeners.delete(listener);
  };

  readonly readSelectedCell: Workbook['readSelectedCell'] = async () => {
    if (this.selected instanceof Error) throw this.selected;
    return this.cell;
  };

  readonly checkLanding: Workbook['checkLanding'] = async (plan, destination) => {
    if (this.landingError !== undefined) throw this.landingError;
    if (destination.kind === 'newSheet') {
      return { sheetName: plan.name, address: 'A1', filledCells: 0 };
    }
    const { sheetName, row, column } = destination.cell;
    return { sheetName, address: cellAddress({ row, column }), filledCells: this.filledCells };
  };

  /** The user sees the block selected, as Excel tells after a while. */
  readonly showBlock: Workbook['showBlock'] = async ({ address }) => {
    this.address = address;
    this.listeners.forEach((listener) => listener());
  };

  readonly insert: Workbook['insert'] = async (plans, destination, options = {}) => {
    if (this.insertError !== undefined) throw this.insertError;
    const [first, ...others] = plans;
    const landing = await this.checkLanding(first, destination);
    if (landing.filledCells > (options.overwrite?.filledCells ?? 0)) {
      throw new WorkbookError('cellsFilled', '', { name: 'Data!E2', cellCount: this.filledCells });
    }
    this.inserted.push(first);
    this.companions.push(...others);
    this.destinations.push(destination);
    const { sheetName, address } = landing;
    return {
      places: [
        { sheetName, address, isNewSheet: destination.kind === 'newSheet' },
        ...others.map(({ name }) => ({ sheetName: name, address: 'A1', isNewSheet: true })),
      ],
    };
  };

  readonly undoInsert: Workbook['undoInsert'] = async (insertion) => {
    if (this.undoError !== undefined) throw this.undoError;
    this.undone.push(insertion);
  };

  /** What a scan finds, and what becomes of a conversion; both for tests of sharing. */
  scan: WorkbookScan = {
    sheets: [],
    cells: { resolve: () => undefined, valuesOf: () => undefined },
  };
  conversion: ConversionResult = { state: 'takenBack', differences: [] };
  conversionError: Error | undefined;
  readonly converted: (readonly Replacement[])[] = [];
  shared: RememberedCount = { formulas: 0, newer: 0, malformed: 0 };
  plan: PutBackPlan = { ready: [], left: [], unread: { newer: 0, malformed: 0 } };
  putBack: PutBackResult = { formulas: 0, left: [], recomputed: [] };
  /** What was confirmed to be put back. */
  readonly confirmed: (readonly FormulaToPutBack[])[] = [];

  readonly scanFormulas: Workbook['scanFormulas'] = async () => this.scan;
  readonly convertFormulas: Workbook['convertFormulas'] = async (replacements) => {
    if (this.conversionError !== undefined) throw this.conversionError;
    this.converted.push(replacements);
    return this.conversion;
  };
  readonly countShared: Workbook['countShared'] = async () => this.shared;
  readonly planPutBack: Workbook['planPutBack'] = async () => this.plan;
  readonly putBackFormulas: Workbook['putBackFormulas'] = async (shown) => {
    this.confirmed.push(shown);
    return this.putBack;
  };
}
