import { interpretInput } from '../cell-input';
import type { CellPosition, CellStore, CellValue, FormatStore, SheetZone } from '../engine';
import type { EventSource } from '../event-source';
import { boundingZone, cellZone, type Zone } from '../zone';
import { SparseGrid } from './sparse-grid';

/** Computes a formula's value in a test that needs one. */
export type FormulaEvaluator = (formula: string, position: CellPosition) => CellValue;

interface MemoryCell {
  value: CellValue;
  formula?: string;
}

/** Cells without a calculation engine: formulas are kept as text. */
export class MemoryCells implements CellStore {
  private readonly grid = new SparseGrid<MemoryCell>();
  private readonly spills = new SparseGrid<Zone>();

  constructor(
    private readonly formats: FormatStore & { usedZone(sheetId: string): Zone | undefined },
    private readonly changed: EventSource<SheetZone>,
    private readonly evaluate: FormulaEvaluator,
  ) {}

  value(position: CellPosition): CellValue {
    return this.grid.get(position)?.value ?? '';
  }

  text(position: CellPosition): string {
    const value = this.value(position);
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  formula(position: CellPosition): CellValue {
    const cell = this.grid.get(position);
    return cell?.formula ?? cell?.value ?? '';
  }

  errorMessage(): string {
    return '';
  }

  /** There is always room. */
  reserve(): void {}

  write(position: CellPosition, assigned: CellValue): void {
    const input = interpretInput(assigned, this.formats.numberFormat(position));
    const zone = cellZone(position.row, position.column);
    if (input.kind === 'empty') this.grid.remove(position);
    else if (input.kind === 'formula') {
      const value = this.evaluate(input.formula, position);
      this.grid.set(position, { value, formula: input.formula });
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
    const cells = this.grid.usedZone(sheetId);
    const formats = valuesOnly ? undefined : this.formats.usedZone(sheetId);
    return cells && formats ? boundingZone(cells, formats) : (cells ?? formats);
  }

  spillZone(position: CellPosition): Zone | undefined {
    return this.spills.get(position);
  }

  /** For tests: pretends that the cell's formula has spilled. */
  setSpillZone(position: CellPosition, zone: Zone): void {
    this.spills.set(position, zone);
  }

  removeSheet(sheetId: string): void {
    this.grid.removeSheet(sheetId);
    this.spills.removeSheet(sheetId);
  }
}
