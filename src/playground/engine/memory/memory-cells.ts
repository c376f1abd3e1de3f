import { interpretInput } from '../cell-input';
import type { CellPosition, CellStore, CellValue, FormatStore, SheetZone } from '../engine';
import type { EventSource } from '../event-source';
import { MergeBook, allButFirst } from '../merge-book';
import type { StructureChange } from '../structure-change';
import { WHOLE_SHEET, boundingZone, cellZone, forEachCell, type Zone } from '../zone';
import { SparseGrid } from './sparse-grid';

/** Computes a formula's value in a test that needs one; rows of values spill. */
export type FormulaEvaluator = (
  formula: string,
  position: CellPosition,
) => CellValue | CellValue[][];

interface MemoryCell {
  value: CellValue | CellValue[][];
  formula?: string;
}

/** Cells without a calculation engine: formulas are kept as text. */
export class MemoryCells implements CellStore {
  private readonly grid = new SparseGrid<MemoryCell>();
  private readonly spills = new SparseGrid<Zone>();
  private readonly merged = new MergeBook();
  /** Cells whose formulas have several values, or had. */
  private arrays: CellPosition[] = [];

  constructor(
    private readonly formats: FormatStore & { usedZone(sheetId: string): Zone | undefined },
    private readonly changed: EventSource<SheetZone>,
    private readonly evaluate: FormulaEvaluator,
  ) {}

  value(position: CellPosition): CellValue {
    const cell = this.grid.get(position);
    if (cell && !Array.isArray(cell.value)) return cell.value;
    const anchor = cell ? position : this.anchorOver(position);
    const spilled = anchor && this.grid.get(anchor)?.value;
    if (!anchor || !Array.isArray(spilled)) return '';
    if (!this.spillZone(anchor)) return spilled.flat().length > 1 ? '#SPILL!' : spilled[0][0];
    return spilled[position.row - anchor.row][position.column - anchor.column];
  }

  text(position: CellPosition): string {
    const value = this.value(position);
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  formula(position: CellPosition): CellValue {
    return this.grid.get(position)?.formula ?? this.value(position);
  }

  isFormula(position: CellPosition): boolean {
    return this.grid.get(position)?.formula !== undefined;
  }

  errorMessage(): string {
    return '';
  }

  /** There is always room. */
  reserve(): void {}

  write(position: CellPosition, assigned: CellValue): void {
    if (this.merged.swallows(position)) return;
    const input = interpretInput(assigned, this.formats.numberFormat(position));
    const zone = cellZone(position.row, position.column);
    if (input.kind === 'empty') this.grid.remove(position);
    else if (input.kind === 'formula') {
      const value = this.evaluate(input.formula, position);
      this.grid.set(position, { value, formula: input.formula });
      if (Array.isArray(value)) this.arrays.push({ ...position });
    } else {
      this.grid.set(position, { value: input.value });
      if (input.numberFormat) {
        this.formats.setNumberFormat(position.sheetId, zone, input.numberFormat);
      }
    }
    this.changed.fire({ sheetId: position.sheetId, zone });
  }

  clear(sheetId: string, zone: Zone): void {
    this.grid.removeZone(sheetId, zone);
    this.spills.removeZone(sheetId, zone);
    this.changed.fire({ sheetId, zone });
  }

  usedZone(sheetId: string, valuesOnly: boolean): Zone | undefined {
    const spilled = this.anchors(sheetId).flatMap((anchor) => this.spillZone(anchor) ?? []);
    const formats = valuesOnly ? undefined : this.formats.usedZone(sheetId);
    return [this.grid.usedZone(sheetId), formats, ...spilled].reduce(
      (used, zone) => (used && zone ? boundingZone(used, zone) : (used ?? zone)),
      undefined,
    );
  }

  spillZone(position: CellPosition): Zone | undefined {
    const value = this.grid.get(position)?.value;
    if (!Array.isArray(value) || value.flat().length < 2) return this.spills.get(position);
    const { sheetId, row, column } = position;
    const bottom = row + value.length - 1;
    const zone = { top: row, left: column, bottom, right: column + value[0].length - 1 };
    return this.isBlocked(sheetId, zone) ? undefined : zone;
  }

  isSpilled(position: CellPosition): boolean {
    return this.spillZone(position) !== undefined || this.anchorOver(position) !== undefined;
  }

  merges(sheetId: string): Zone[] {
    return this.merged.list(sheetId);
  }

  merge(sheetId: string, zone: Zone): void {
    for (const rest of allButFirst(zone)) this.clear(sheetId, rest);
    this.merged.add(sheetId, zone);
  }

  unmerge(sheetId: string, zone: Zone): void {
    this.merged.remove(sheetId, zone);
  }

  /** For tests: pretends that the cell's formula has spilled. */
  setSpillZone(position: CellPosition, zone: Zone): void {
    this.spills.set(position, zone);
  }

  shift(change: StructureChange): void {
    this.grid.shift(change);
    this.spills.shift(change);
    this.changed.fire({ sheetId: change.sheetId, zone: WHOLE_SHEET });
  }

  removeSheet(sheetId: string): void {
    this.grid.removeSheet(sheetId);
    this.spills.removeSheet(sheetId);
    this.merged.removeSheet(sheetId);
  }

  private anchors(sheetId: string): CellPosition[] {
    this.arrays = this.arrays.filter((at) => Array.isArray(this.grid.get(at)?.value));
    return this.arrays.filter((at) => at.sheetId === sheetId);
  }

  private anchorOver({ sheetId, row, column }: CellPosition): CellPosition | undefined {
    return this.anchors(sheetId).find((anchor) => {
      const zone = this.spillZone(anchor);
      return (
        zone && row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right
      );
    });
  }

  /** A spill goes over empty cells only. */
  private isBlocked(sheetId: string, zone: Zone): boolean {
    let isBlocked = false;
    forEachCell(zone, (row, column) => {
      const isFirst = row === zone.top && column === zone.left;
      isBlocked ||= !isFirst && this.grid.get({ sheetId, row, column }) !== undefined;
    });
    return isBlocked;
  }
}
