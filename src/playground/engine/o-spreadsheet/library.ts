import type { Zone } from '../zone';
import type { LineLook } from './line-looks';

/*
 * The part of o-spreadsheet's interface that the playground uses, written down by hand:
 * the library's own declarations describe its sources, not the script that a page loads.
 */

/** A position as o-spreadsheet writes it. */
export interface GridPosition {
  sheetId: string;
  col: number;
  row: number;
}

export interface EvaluatedCell {
  type: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  value: string | number | boolean | null;
  formattedValue: string;
  format?: string;
  message?: string;
}

export interface StoredCell {
  isFormula: boolean;
  content: string;
  compiledFormula: { toFormulaString(getters: Getters): string };
  format?: string;
}

export interface GridStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrapping?: 'overflow' | 'wrap' | 'clip';
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

export interface RangeData {
  readonly _sheetId?: string;
}

/** Where the cells of a name are; `invalidXc` once they were deleted. */
export interface NamedRange {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly invalidXc?: string;
}

export interface Getters {
  getSheetIds(): string[];
  getSheetName(sheetId: string): string;
  isSheetVisible(sheetId: string): boolean;
  getGridLinesVisibility(sheetId: string): boolean;
  getSheetSize(sheetId: string): { numberOfRows: number; numberOfCols: number };
  getActiveSheetId(): string;
  getActivePosition(): GridPosition;
  getSelectedZones(): Zone[];
  getCell(position: GridPosition): StoredCell | undefined;
  getCellStyle(position: GridPosition): GridStyle;
  /** With conditional formats. */
  getCellComputedStyle(position: GridPosition): GridStyle;
  getChartRuntime(chartId: string): ChartRuntime;
  getEvaluatedCell(position: GridPosition): EvaluatedCell;
  getEvaluatedCellsPositions(sheetId: string): GridPosition[];
  getMerges(sheetId: string): Zone[];
  getSpreadZone(position: GridPosition): Zone | undefined;
  /** The cell whose formula has spilled over this one. */
  getArrayFormulaSpreadingOn(position: GridPosition): GridPosition | undefined;
  isRowHidden(sheetId: string, index: number): boolean;
  isColHidden(sheetId: string, index: number): boolean;
  getHeaderSize(sheetId: string, dimension: 'COL' | 'ROW', index: number): number;
  getNamedRange(name: string): { readonly range: NamedRange } | undefined;
  getRangeDataFromZone(sheetId: string, zone: Zone): RangeData;
  /** Where a zone of the active sheet stands on the grid's canvas; empty when out of sight. */
  getVisibleRect(zone: Zone): { x: number; y: number; width: number; height: number };
}

export interface DispatchResult {
  isSuccessful: boolean;
  reasons: string[];
}

export type Payload = Record<string, unknown>;
export type Dispatch = (type: string, payload?: Payload) => DispatchResult;

export interface SelectionProcessor {
  selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }, options?: object): unknown;
  addCellToSelection(col: number, row: number): unknown;
  setAnchorCorner(col: number, row: number): unknown;
  commitSelection(): unknown;
}

export interface Command extends Payload {
  type: string;
}

export interface Model {
  getters: Getters;
  dispatch: Dispatch;
  selection: SelectionProcessor;
  on(event: 'update', owner: object, callback: () => void): void;
  on(event: 'command-dispatched', owner: object, callback: (command: Command) => void): void;
}

export interface FunctionArgumentDescription {
  name: string;
  description: string;
  type: string[];
  acceptMatrix: boolean;
  acceptErrors: boolean;
  optional?: boolean;
  repeating?: boolean;
}

/** A cell on its way in or out of a function. */
export interface FunctionResult {
  value: string | number | boolean | null;
  message?: string;
}

/** A matrix is a list of columns. */
export type FunctionInput = FunctionResult | FunctionResult[][] | undefined;

/** Computes within the library's evaluation, which is `this`. */
export type Compute = (
  this: unknown,
  ...args: FunctionInput[]
) => FunctionResult | FunctionResult[][] | number;

export interface FunctionDescription {
  description: string;
  category: string;
  args: FunctionArgumentDescription[];
  compute(...args: FunctionInput[]): FunctionResult | FunctionResult[][];
  isExported: boolean;
}

export interface ChartDefinition {
  readonly dataSetStyles?: Record<string, { readonly lineLook?: LineLook } | undefined>;
}

/** What Chart.js is told of a line. */
export interface ChartDataset {
  readonly label: string;
  /** A point for each label; where there is a hole, y is no number. */
  readonly data: { readonly x: string; readonly y: number }[];
  readonly borderColor: string;
  borderWidth?: number;
  borderDash?: number[];
  pointRadius?: number;
}

/** What Chart.js is told of a chart. */
export interface ChartRuntime {
  readonly chartJsConfig: {
    readonly data: { readonly labels: string[]; readonly datasets: ChartDataset[] };
    readonly options: { readonly scales: { readonly y: { min?: number; max?: number } } };
  };
  /** The series, in the order of the data sets. */
  readonly customizableSeries: { readonly dataSetId: string }[];
}

/** What draws a kind of chart. */
export interface ChartType {
  getRuntime(getters: Getters, definition: ChartDefinition, ...rest: unknown[]): ChartRuntime;
}

/** The grid's plugin that knows what can be undone. */
export interface HistoryPlugin {
  undoStack: unknown[];
  redoStack: unknown[];
  handle(command: Command): void;
}

export interface Library {
  Model: new (data: object, config?: object) => Model;
  Spreadsheet: unknown;
  UIPlugin: new (config: unknown) => { dispatch: Dispatch };
  CorePlugin: new (config: unknown) => { dispatch: Dispatch };
  helpers: {
    /** Throws for a number format that the grid does not know. */
    parseFormat(format: string): unknown;
  };
  addFunction(name: string, description: FunctionDescription): unknown;
  /** The types of commands that change the document. */
  coreTypes: Set<string>;
  /** The types of commands after which the workbook is calculated anew. */
  invalidateEvaluationCommands: Set<string>;
  registries: {
    errorTypes: Set<string>;
    chartTypeRegistry: {
      get(name: string): ChartType;
      replace(name: string, type: ChartType): unknown;
    };
    featurePluginRegistry: {
      add(name: string, plugin: unknown): unknown;
      get(name: 'history'): new (config: unknown) => HistoryPlugin;
      replace(name: 'history', plugin: unknown): unknown;
    };
    corePluginRegistry: { add(name: string, plugin: unknown): unknown };
    functionRegistry: {
      get(name: string): { compute: Compute };
      replace(name: string, d: object): unknown;
    };
  };
}
