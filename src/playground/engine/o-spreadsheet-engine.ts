import type { ChartRecord } from './chart-record';
import type { ColorScaleRecord } from './color-scale-record';
import type { DocumentParts, Selection, SheetZone, SpreadsheetEngine } from './engine';
import type { EngineFunction } from './engine-function';
import type { FixedZoneRecord } from './fixed-zone-record';
import { EventSource } from './event-source';
import { NameStore } from './name-store';
import { registerBatchPlugins } from './o-spreadsheet/batch-plugin';
import { ChartPainter } from './o-spreadsheet/chart-painter';
import { ColorScalePainter } from './o-spreadsheet/color-scale-painter';
import { registerErrorNames } from './o-spreadsheet/error-names';
import { registerExcelFunctions } from './o-spreadsheet/excel-functions';
import { registerGridFunction } from './o-spreadsheet/function-registration';
import { Grid } from './o-spreadsheet/grid';
import { GridCells } from './o-spreadsheet/grid-cells';
import { GridEvents } from './o-spreadsheet/grid-events';
import { gridFormat } from './o-spreadsheet/grid-format';
import { GridFormats } from './o-spreadsheet/grid-formats';
import { GridSelection } from './o-spreadsheet/grid-selection';
import { GridSheets } from './o-spreadsheet/grid-sheets';
import { GridStructure } from './o-spreadsheet/grid-structure';
import { forgetHistory, registerHistory } from './o-spreadsheet/history';
import type { Library, Model } from './o-spreadsheet/library';
import { registerLineLooks } from './o-spreadsheet/line-looks';
import { GridNameBinder } from './o-spreadsheet/name-binder';
import { SheetNames } from './o-spreadsheet/sheet-names';
import { TablePainter } from './o-spreadsheet/table-painter';
import { TextFormats } from './o-spreadsheet/text-formats';
import { RecordStore } from './record-store';
import type { TableRecord } from './table-record';

/** Prepares the library once per page, before the first model is made. */
export function prepareLibrary(library: Library): void {
  registerBatchPlugins(library);
  registerErrorNames(library);
  registerExcelFunctions(library);
  registerLineLooks(library);
  registerHistory(library);
}

/** A spreadsheet with a grid, formulas and charts: an o-spreadsheet model. */
export class OSpreadsheetEngine implements SpreadsheetEngine {
  readonly selectionChanged = new EventSource<Selection>();
  readonly cellsChanged = new EventSource<SheetZone>();
  readonly sheetActivated = new EventSource<{ activatedId: string; deactivatedId: string }>();
  readonly charts: RecordStore<ChartRecord>;
  readonly colorScales: RecordStore<ColorScaleRecord>;
  readonly tables: RecordStore<TableRecord>;
  readonly fixedZones = new RecordStore<FixedZoneRecord>();
  readonly names: NameStore;
  readonly parts: DocumentParts = { settings: new Map(), customXmlParts: new Map() };
  readonly cells: GridCells;
  readonly formats: GridFormats;
  readonly sheets: GridSheets;
  readonly structure: GridStructure;
  readonly selection: GridSelection;
  calculationMode = 'Automatic';
  private readonly grid: Grid;

  constructor(
    private readonly library: Library,
    model: Model,
  ) {
    this.grid = new Grid(model);
    const textFormats = new TextFormats();
    const names = new SheetNames();
    this.cells = new GridCells(this.grid, textFormats, names);
    this.formats = new GridFormats(this.grid, textFormats, gridFormat(library));
    this.structure = new GridStructure(this.grid, this.formats);
    this.sheets = new GridSheets(this.grid, names, (sheetId) => this.forget(sheetId));
    this.selection = new GridSelection(this.grid);
    this.charts = new RecordStore<ChartRecord>(new ChartPainter(this.grid));
    this.colorScales = new RecordStore<ColorScaleRecord>(new ColorScalePainter(this.grid));
    this.tables = new RecordStore<TableRecord>(new TablePainter(this.grid));
    this.names = new NameStore(new GridNameBinder(this.grid));
    new GridEvents(model, () => this.selection.current(), this);
  }

  flush(): void {
    this.grid.flush();
  }

  /** From here on the user can undo no further back. */
  forgetHistory(): void {
    this.flush();
    forgetHistory(this.grid.model.dispatch);
  }

  recalculate(): void {
    this.grid.run('EVALUATE_CELLS', {});
  }

  registerFunction(definition: EngineFunction): void {
    registerGridFunction(this.library, definition);
  }

  private forget(sheetId: string): void {
    this.charts.removeSheet(sheetId);
    this.colorScales.removeSheet(sheetId);
    this.tables.removeSheet(sheetId);
    this.fixedZones.removeSheet(sheetId);
    this.names.removeSheet(sheetId);
  }
}
