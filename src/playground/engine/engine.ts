import type { ChartRecord } from './chart-record';
import type { ColorScaleRecord } from './color-scale-record';
import type { FixedZoneRecord } from './fixed-zone-record';
import type { EngineFunction } from './engine-function';
import type { EventSource } from './event-source';
import type { NameStore } from './name-store';
import type { RecordStore } from './record-store';
import type { StructureChange } from './structure-change';
import type { TableRecord } from './table-record';
import type { Zone } from './zone';

/** A computed cell value; a blank cell is the empty string, an error its name (`#N/A`). */
export type CellValue = string | number | boolean;

export interface CellPosition {
  sheetId: string;
  row: number;
  column: number;
}

export interface SheetZone {
  sheetId: string;
  zone: Zone;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet is, apart from its cells. */
export interface SheetRecord {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly showsGridlines: boolean;
  /** "#RRGGBB", or the empty string for none. */
  readonly tabColor: string;
}

export type SheetChanges = Partial<
  Pick<SheetRecord, 'name' | 'visibility' | 'isProtected' | 'showsGridlines' | 'tabColor'>
>;

/** The sheets in tab order. */
export interface SheetStore {
  list(): SheetRecord[];
  activeId(): string;
  activate(sheetId: string): void;
  /** Appends a sheet and returns its id; the caller has checked the name. */
  add(name: string): string;
  remove(sheetId: string): void;
  change(sheetId: string, changes: SheetChanges): void;
  move(sheetId: string, position: number): void;
}

/** The content of cells. */
export interface CellStore {
  value(position: CellPosition): CellValue;
  /** The value as the grid shows it. */
  text(position: CellPosition): string;
  /** The formula, or the value where there is none. */
  formula(position: CellPosition): CellValue;
  /** Whether the cell holds a formula: a text may begin with an equals sign, too. */
  isFormula(position: CellPosition): boolean;
  /** Why the cell shows an error, where the engine knows. */
  errorMessage(position: CellPosition): string;
  /** Makes room for a zone that is about to be written; whole columns and rows may be cut. */
  reserve(sheetId: string, zone: Zone): void;
  /** Interprets and stores what was assigned; may be deferred until `flush` or a read. */
  write(position: CellPosition, assigned: CellValue): void;
  clear(sheetId: string, zone: Zone): void;
  /** The smallest zone that holds all non-empty cells; with formats, too, on request. */
  usedZone(sheetId: string, valuesOnly: boolean): Zone | undefined;
  /** The zone a dynamic array that starts in this cell has spilled into. */
  spillZone(position: CellPosition): Zone | undefined;
  /** Whether a dynamic array that starts in this or another cell has spilled over this one. */
  isSpilled(position: CellPosition): boolean;
  /** The merged zones of a sheet; only their first cells hold anything. */
  merges(sheetId: string): Zone[];
  merge(sheetId: string, zone: Zone): void;
  /** Takes apart every merged zone that the zone touches. */
  unmerge(sheetId: string, zone: Zone): void;
}

/** How a cell looks; an absent member means the default. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  fontName?: string;
  /** In points. */
  fontSize?: number;
  /** "#RRGGBB" */
  textColor?: string;
  fillColor?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
}

export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface Border {
  style: string;
  weight: string;
  color: string;
}

export type Dimension = 'column' | 'row';

/** The look of cells and the size of columns and rows. */
export interface FormatStore {
  numberFormat(position: CellPosition): string;
  setNumberFormat(sheetId: string, zone: Zone, numberFormat: string): void;
  style(position: CellPosition): CellStyle;
  setStyle(sheetId: string, zone: Zone, style: CellStyle): void;
  border(sheetId: string, zone: Zone, side: BorderSide): Border;
  setBorder(sheetId: string, zone: Zone, side: BorderSide, border: Border): void;
  /** Back to the default look and number format. */
  clear(sheetId: string, zone: Zone): void;
  /** In points. */
  size(sheetId: string, dimension: Dimension, index: number): number;
  /** Of a column or row that nobody has resized, in points. */
  defaultSize(dimension: Dimension): number;
  setSize(sheetId: string, dimension: Dimension, indexes: number[], points: number): void;
  autofit(sheetId: string, dimension: Dimension, indexes: number[]): void;
  /** Whether a row or column is hidden, by hand or by a filter. */
  isHidden(sheetId: string, dimension: Dimension, index: number): boolean;
  setHidden(sheetId: string, dimension: Dimension, indexes: number[], isHidden: boolean): void;
}

/** Whole rows and columns; what names refer to moves along. */
export interface StructureStore {
  change(change: StructureChange): void;
}

export interface Selection {
  sheetId: string;
  zones: Zone[];
  activeCell: { row: number; column: number };
}

export interface SelectionStore {
  current(): Selection;
  select(sheetId: string, zones: Zone[]): void;
}

/** What a workbook keeps besides sheets. */
export interface DocumentParts {
  readonly settings: Map<string, unknown>;
  readonly customXmlParts: Map<string, string>;
}

/**
 * A spreadsheet behind the stand-in for Excel. The rich API host knows only this
 * interface, so that the same host runs over a grid in the browser and over plain
 * memory in unit tests.
 */
export interface SpreadsheetEngine {
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly formats: FormatStore;
  readonly structure: StructureStore;
  readonly selection: SelectionStore;
  readonly charts: RecordStore<ChartRecord>;
  readonly colorScales: RecordStore<ColorScaleRecord>;
  readonly tables: RecordStore<TableRecord>;
  readonly fixedZones: RecordStore<FixedZoneRecord>;
  readonly names: NameStore;
  readonly parts: DocumentParts;
  readonly selectionChanged: EventSource<Selection>;
  readonly cellsChanged: EventSource<SheetZone>;
  readonly sheetActivated: EventSource<{ activatedId: string; deactivatedId: string }>;
  /** `Automatic`, `AutomaticExceptTables` or `Manual`; kept, not obeyed. */
  calculationMode: string;
  /** Carries out everything deferred. */
  flush(): void;
  recalculate(): void;
  /** Makes a function available to formulas under its bare name. */
  registerFunction(definition: EngineFunction): void;
}
