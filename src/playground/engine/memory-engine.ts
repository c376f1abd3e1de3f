import type { ChartRecord } from './chart-record';
import type { ColorScaleRecord } from './color-scale-record';
import type {
  CellValue,
  DocumentParts,
  Selection,
  SelectionStore,
  SheetZone,
  SpreadsheetEngine,
} from './engine';
import type { EngineFunction } from './engine-function';
import type { FixedZoneRecord } from './fixed-zone-record';
import { EventSource } from './event-source';
import { MemoryCells, type FormulaEvaluator } from './memory/memory-cells';
import { MemoryFormats } from './memory/memory-formats';
import { MemorySheets } from './memory/memory-sheets';
import { MemoryStructure } from './memory/memory-structure';
import { NameStore } from './name-store';
import { RecordStore } from './record-store';
import type { TableRecord } from './table-record';
import { cellZone, type Zone } from './zone';

export interface MemoryEngineOptions {
  /** The first sheet; default "Sheet1". */
  sheetName?: string;
  /** Its content from A1 on. */
  rows?: CellValue[][];
  /** Value of a formula, or the values that it spills; default 0. */
  evaluate?: FormulaEvaluator;
}

/**
 * A spreadsheet in plain memory, without a grid and without calculation, for unit tests
 * under Node. Tests may also set what a user would: the selection, a protected sheet.
 */
export class MemoryEngine implements SpreadsheetEngine {
  readonly selectionChanged = new EventSource<Selection>();
  readonly cellsChanged = new EventSource<SheetZone>();
  readonly sheetActivated = new EventSource<{ activatedId: string; deactivatedId: string }>();
  readonly charts = new RecordStore<ChartRecord>();
  readonly colorScales = new RecordStore<ColorScaleRecord>();
  readonly tables = new RecordStore<TableRecord>();
  readonly fixedZones = new RecordStore<FixedZoneRecord>();
  readonly names = new NameStore();
  readonly parts: DocumentParts = { settings: new Map(), customXmlParts: new Map() };
  readonly formats = new MemoryFormats();
  readonly cells: MemoryCells;
  readonly sheets: MemorySheets;
  readonly structure: MemoryStructure;
  readonly selection: SelectionStore;
  readonly functions = new Map<string, EngineFunction>();
  calculationMode = 'Automatic';

  constructor({ sheetName = 'Sheet1', rows = [], evaluate = () => 0 }: MemoryEngineOptions = {}) {
    this.cells = new MemoryCells(this.formats, this.cellsChanged, evaluate);
    this.structure = new MemoryStructure(this.cells, this.formats, this.names);
    this.sheets = new MemorySheets(this.sheetActivated, (sheetId) => this.forget(sheetId));
    this.selection = new MemorySelection(this.sheets, this.selectionChanged);
    const sheetId = this.sheets.add(sheetName);
    rows.forEach((row, rowIndex) =>
      row.forEach((value, column) => this.cells.write({ sheetId, row: rowIndex, column }, value)),
    );
  }

  /** Nothing is ever deferred. */
  flush(): void {}

  recalculate(): void {}

  registerFunction(definition: EngineFunction): void {
    this.functions.set(definition.name, definition);
  }

  private forget(sheetId: string): void {
    this.cells.removeSheet(sheetId);
    this.formats.removeSheet(sheetId);
    this.charts.removeSheet(sheetId);
    this.colorScales.removeSheet(sheetId);
    this.tables.removeSheet(sheetId);
    this.fixedZones.removeSheet(sheetId);
    this.names.removeSheet(sheetId);
  }
}

/** Every sheet has its own selection, as in Excel; a new sheet has A1 selected. */
class MemorySelection implements SelectionStore {
  private readonly zonesBySheet = new Map<string, Zone[]>();

  constructor(
    private readonly sheets: MemorySheets,
    private readonly changed: EventSource<Selection>,
  ) {}

  current(): Selection {
    const sheetId = this.sheets.activeId();
    const zones = this.zonesBySheet.get(sheetId) ?? [cellZone(0, 0)];
    const last = zones[zones.length - 1];
    return { sheetId, zones, activeCell: { row: last.top, column: last.left } };
  }

  select(sheetId: string, zones: Zone[]): void {
    this.sheets.activate(sheetId);
    this.zonesBySheet.set(sheetId, zones);
    this.changed.fire(this.current());
  }
}
