import { BorderBook } from '../border-book';
import type {
  Border,
  BorderSide,
  CellPosition,
  CellStyle,
  Dimension,
  FormatStore,
} from '../engine';
import { type StructureChange, zoneAfter } from '../structure-change';
import { cellCount, forEachCell, type Zone } from '../zone';
import { SparseGrid } from './sparse-grid';

interface MemoryFormat {
  numberFormat: string;
  style: CellStyle;
}

const DEFAULT_FORMAT: MemoryFormat = { numberFormat: 'General', style: {} };
const DEFAULT_POINTS: Record<Dimension, number> = { column: 48, row: 15 };
/** A larger zone (whole columns) is remembered as a zone, not cell by cell. */
const LARGEST_ZONE_BY_CELL = 100000;

/** Formats by cell, and for whole columns by zone. */
export class MemoryFormats implements FormatStore {
  private readonly grid = new SparseGrid<MemoryFormat>();
  private readonly borders = new BorderBook();
  private readonly sizes = new Map<string, number>();
  private readonly hidden = new Set<string>();
  private largeZones: { sheetId: string; zone: Zone; format: Partial<MemoryFormat> }[] = [];

  numberFormat(position: CellPosition): string {
    return this.at(position).numberFormat;
  }

  setNumberFormat(sheetId: string, zone: Zone, numberFormat: string): void {
    this.change(sheetId, zone, { numberFormat });
  }

  style(position: CellPosition): CellStyle {
    return this.at(position).style;
  }

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void {
    this.change(sheetId, zone, { style });
  }

  border(sheetId: string, zone: Zone, side: BorderSide): Border {
    return this.borders.get(sheetId, zone, side);
  }

  setBorder(sheetId: string, zone: Zone, side: BorderSide, border: Border): void {
    this.borders.set(sheetId, zone, side, border);
  }

  clear(sheetId: string, zone: Zone): void {
    this.grid.removeZone(sheetId, zone);
    this.borders.clear(sheetId, zone);
  }

  size(sheetId: string, dimension: Dimension, index: number): number {
    return this.sizes.get(`${sheetId} ${dimension} ${index}`) ?? DEFAULT_POINTS[dimension];
  }

  defaultSize(dimension: Dimension): number {
    return DEFAULT_POINTS[dimension];
  }

  setSize(sheetId: string, dimension: Dimension, indexes: number[], points: number): void {
    for (const index of indexes) this.sizes.set(`${sheetId} ${dimension} ${index}`, points);
  }

  /** Nothing to fit to: text has no width here. */
  autofit(): void {}

  isHidden(sheetId: string, dimension: Dimension, index: number): boolean {
    return this.hidden.has(`${sheetId} ${dimension} ${index}`);
  }

  setHidden(sheetId: string, dimension: Dimension, indexes: number[], isHidden: boolean): void {
    for (const index of indexes) {
      const key = `${sheetId} ${dimension} ${index}`;
      if (isHidden) this.hidden.add(key);
      else this.hidden.delete(key);
    }
  }

  usedZone(sheetId: string): Zone | undefined {
    return this.grid.usedZone(sheetId);
  }

  /** Of cells and large zones; borders and sizes keep their places. */
  shift(change: StructureChange): void {
    this.grid.shift(change);
    this.largeZones = this.largeZones.flatMap((entry) => {
      const zone = entry.sheetId === change.sheetId ? zoneAfter(entry.zone, change) : entry.zone;
      return zone ? [{ ...entry, zone }] : [];
    });
  }

  removeSheet(sheetId: string): void {
    this.grid.removeSheet(sheetId);
    this.borders.removeSheet(sheetId);
    this.largeZones = this.largeZones.filter((entry) => entry.sheetId !== sheetId);
  }

  private at(position: CellPosition): MemoryFormat {
    const cell = this.grid.get(position);
    if (cell) return cell;
    return this.largeZones
      .filter(({ sheetId, zone }) => sheetId === position.sheetId && holds(zone, position))
      .reduce((format, entry) => merge(format, entry.format), DEFAULT_FORMAT);
  }

  private change(sheetId: string, zone: Zone, format: Partial<MemoryFormat>): void {
    if (cellCount(zone) > LARGEST_ZONE_BY_CELL) {
      this.largeZones.push({ sheetId, zone, format });
      return;
    }
    forEachCell(zone, (row, column) => {
      const position = { sheetId, row, column };
      this.grid.set(position, merge(this.at(position), format));
    });
  }
}

function holds(zone: Zone, { row, column }: CellPosition): boolean {
  return row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
}

function merge(format: MemoryFormat, change: Partial<MemoryFormat>): MemoryFormat {
  return {
    numberFormat: change.numberFormat ?? format.numberFormat,
    style: { ...format.style, ...change.style },
  };
}
