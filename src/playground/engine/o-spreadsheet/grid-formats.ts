import { BorderBook } from '../border-book';
import type {
  Border,
  BorderSide,
  CellPosition,
  CellStyle,
  Dimension,
  FormatStore,
} from '../engine';
import { SparseGrid } from '../memory/sparse-grid';
import type { StructureChange } from '../structure-change';
import { forEachCell, type Zone } from '../zone';
import { gridPosition } from './grid-cells';
import type { Grid } from './grid';
import type { GridFormat } from './grid-format';
import { cellStyle, gridStyle } from './grid-style';
import type { TextFormats } from './text-formats';

const POINTS_A_PIXEL = 0.75;
/** Of the grid's columns and rows. */
const DEFAULT_PIXELS: Readonly<Record<Dimension, number>> = { column: 96, row: 23 };

const BORDER_POSITIONS: Partial<Record<BorderSide, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'h',
  InsideVertical: 'v',
};

const BORDER_STYLES: Record<string, string> = { Dash: 'dashed', Dot: 'dotted' };

/** The look of the grid's cells. */
export class GridFormats implements FormatStore {
  private readonly borders = new BorderBook();
  /** What the grid cannot show, kept on the first cell so that it reads back. */
  private readonly unshown = new SparseGrid<CellStyle>();
  /** Number formats that the grid shows otherwise, such as 0.00E+00, kept so that they read back. */
  private readonly unshownFormats = new SparseGrid<string>();
  private hasUnshown = false;

  constructor(
    private readonly grid: Grid,
    private readonly textFormats: TextFormats,
    private readonly gridFormat: GridFormat,
  ) {}

  numberFormat(position: CellPosition): string {
    if (this.textFormats.has(position)) return '@';
    const unshown = this.unshownFormats.get(position);
    if (unshown !== undefined) return unshown;
    if (!this.isInGrid(position)) return 'General';
    const { getters } = this.grid;
    return getters.getEvaluatedCell(gridPosition(position)).format || 'General';
  }

  setNumberFormat(sheetId: string, zone: Zone, numberFormat: string): void {
    this.grid.growToHold(sheetId, zone);
    const target = this.grid.clip(sheetId, zone);
    if (!target) return;
    this.textFormats.set(sheetId, target, numberFormat === '@');
    const format = this.gridFormat(numberFormat);
    const isShown = numberFormat === 'General' || numberFormat === '@' || numberFormat === format;
    this.rememberUnshown(sheetId, target, isShown ? undefined : numberFormat);
    this.grid.enqueue('SET_FORMATTING', { sheetId, target: [target], format });
  }

  style(position: CellPosition): CellStyle {
    const shown = this.isInGrid(position)
      ? cellStyle(this.grid.getters.getCellStyle(gridPosition(position)) ?? {})
      : {};
    return { ...this.unshown.get(position), ...shown };
  }

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void {
    this.grid.growToHold(sheetId, zone);
    const first = { sheetId, row: zone.top, column: zone.left };
    this.unshown.set(first, { ...this.unshown.get(first), ...style });
    const target = this.grid.clip(sheetId, zone);
    const shown = gridStyle(style);
    if (!target || Object.keys(shown).length === 0) return;
    this.grid.enqueue('SET_FORMATTING', { sheetId, target: [target], style: shown });
  }

  border(sheetId: string, zone: Zone, side: BorderSide): Border {
    return this.borders.get(sheetId, zone, side);
  }

  setBorder(sheetId: string, zone: Zone, side: BorderSide, border: Border): void {
    this.borders.set(sheetId, zone, side, border);
    this.grid.growToHold(sheetId, zone);
    const position = BORDER_POSITIONS[side];
    const target = this.grid.clip(sheetId, zone);
    if (!position || !target) return;
    const style = BORDER_STYLES[border.style] ?? (border.weight === 'Thick' ? 'thick' : 'thin');
    const color = border.style === 'None' ? '' : border.color;
    this.grid.enqueue('SET_ZONE_BORDERS', {
      sheetId,
      target: [target],
      border: { position, style, color },
    });
  }

  clear(sheetId: string, zone: Zone): void {
    this.borders.clear(sheetId, zone);
    this.unshown.removeZone(sheetId, zone);
    this.unshownFormats.removeZone(sheetId, zone);
    this.textFormats.set(sheetId, zone, false);
    const target = this.grid.clip(sheetId, zone);
    if (target) this.grid.enqueue('CLEAR_FORMATTING', { sheetId, target: [target] });
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    const { getters } = this.grid;
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const last = (dimension === 'column' ? numberOfCols : numberOfRows) - 1;
    const pixels = getters.getHeaderSize(sheetId, gridDimension(dimension), Math.min(index, last));
    return pixels * POINTS_A_PIXEL;
  }

  defaultSize(dimension: Dimension): number {
    return DEFAULT_PIXELS[dimension] * POINTS_A_PIXEL;
  }

  setSize(sheetId: string, dimension: Dimension, indexes: number[], points: number): void {
    const elements = this.existing(sheetId, dimension, indexes);
    const size = Math.round(points / POINTS_A_PIXEL);
    this.grid.enqueue('RESIZE_COLUMNS_ROWS', {
      sheetId,
      dimension: gridDimension(dimension),
      elements,
      size,
    });
  }

  autofit(sheetId: string, dimension: Dimension, indexes: number[]): void {
    const elements = this.existing(sheetId, dimension, indexes);
    if (dimension === 'column') this.grid.run('AUTORESIZE_COLUMNS', { sheetId, cols: elements });
    else this.grid.run('AUTORESIZE_ROWS', { sheetId, rows: elements });
  }

  isHidden(sheetId: string, dimension: Dimension, index: number): boolean {
    const { getters } = this.grid;
    if (this.existing(sheetId, dimension, [index]).length === 0) return false;
    return dimension === 'column'
      ? getters.isColHidden(sheetId, index)
      : getters.isRowHidden(sheetId, index);
  }

  setHidden(sheetId: string, dimension: Dimension, indexes: number[], isHidden: boolean): void {
    const elements = this.existing(sheetId, dimension, indexes);
    this.grid.run(isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
      sheetId,
      dimension: gridDimension(dimension),
      elements,
    });
  }

  shift(change: StructureChange): void {
    this.textFormats.shift(change);
    this.unshownFormats.shift(change);
  }

  private rememberUnshown(sheetId: string, zone: Zone, numberFormat: string | undefined): void {
    this.hasUnshown ||= numberFormat !== undefined;
    if (!this.hasUnshown) return;
    forEachCell(zone, (row, column) => {
      const position = { sheetId, row, column };
      if (numberFormat === undefined) this.unshownFormats.remove(position);
      else this.unshownFormats.set(position, numberFormat);
    });
  }

  private existing(sheetId: string, dimension: Dimension, indexes: number[]): number[] {
    const { numberOfRows, numberOfCols } = this.grid.getters.getSheetSize(sheetId);
    const count = dimension === 'column' ? numberOfCols : numberOfRows;
    return indexes.filter((index) => index < count);
  }

  private isInGrid({ sheetId, row, column }: CellPosition): boolean {
    const { numberOfRows, numberOfCols } = this.grid.model.getters.getSheetSize(sheetId);
    return row < numberOfRows && column < numberOfCols;
  }
}

function gridDimension(dimension: Dimension): 'COL' | 'ROW' {
  return dimension === 'column' ? 'COL' : 'ROW';
}
