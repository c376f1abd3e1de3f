import { interpretInput, type CellInput } from '../cell-input';
import type { CellPosition, CellStore, CellValue } from '../engine';
import {
  boundingZone,
  cellZone,
  intersection,
  isEntireColumn,
  isEntireRow,
  type Zone,
} from '../zone';
import { MergeBook, allButFirst } from '../merge-book';
import { excelErrorName } from './error-names';
import type { Grid } from './grid';
import type { EvaluatedCell, GridPosition } from './library';
import type { SheetNames } from './sheet-names';
import type { TextFormats } from './text-formats';

/** Text that the grid certainly keeps as it is; any other text gets an apostrophe. */
const HARMLESS_TEXT = /^[\p{L}_][\p{L}\p{N}_ .,;()²–-]*$/u;

const EMPTY: EvaluatedCell = { type: 'empty', value: null, formattedValue: '' };

/** The content of the grid's cells. */
export class GridCells implements CellStore {
  private readonly merged = new MergeBook();

  constructor(
    private readonly grid: Grid,
    private readonly textFormats: TextFormats,
    private readonly names: SheetNames,
  ) {}

  value(position: CellPosition): CellValue {
    const { type, value } = this.evaluated(position);
    if (type === 'empty' || value === null) return '';
    return type === 'error' ? excelErrorName(String(value)) : value;
  }

  text(position: CellPosition): string {
    const { type, value, formattedValue } = this.evaluated(position);
    return type === 'error' ? excelErrorName(String(value)) : formattedValue;
  }

  formula(position: CellPosition): CellValue {
    const { getters } = this.grid;
    if (!this.isInGrid(position)) return '';
    const cell = getters.getCell(gridPosition(position));
    return cell?.isFormula
      ? this.names.formulaForExcel(cell.compiledFormula.toFormulaString(getters))
      : this.value(position);
  }

  isFormula(position: CellPosition): boolean {
    return (
      this.isInGrid(position) &&
      this.grid.getters.getCell(gridPosition(position))?.isFormula === true
    );
  }

  errorMessage(position: CellPosition): string {
    const { type, message } = this.evaluated(position);
    return type === 'error' ? String(message ?? '') : '';
  }

  reserve(sheetId: string, zone: Zone): void {
    if (isEntireColumn(zone) || isEntireRow(zone)) this.grid.growToHold(sheetId, zone);
    else this.grid.growTo(sheetId, zone.bottom, zone.right);
  }

  write(position: CellPosition, assigned: CellValue): void {
    if (this.merged.swallows(position)) return;
    const isText = this.textFormats.has(position);
    const input = interpretInput(assigned, isText ? '@' : 'General');
    this.grid.growTo(position.sheetId, position.row, position.column);
    const format =
      input.kind === 'value' && input.numberFormat ? { format: input.numberFormat } : {};
    this.grid.enqueue('UPDATE_CELL', {
      ...gridPosition(position),
      content: this.contentOf(input),
      ...format,
    });
  }

  clear(sheetId: string, zone: Zone): void {
    const target = this.grid.clip(sheetId, zone);
    if (target) this.grid.enqueue('DELETE_CONTENT', { sheetId, target: [target] });
  }

  usedZone(sheetId: string, valuesOnly: boolean): Zone | undefined {
    const { getters } = this.grid;
    let used: Zone | undefined;
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const isUsed =
        getters.getEvaluatedCell(position).type !== 'empty' ||
        (!valuesOnly && getters.getCell(position) !== undefined);
      if (!isUsed) continue;
      const cell = cellZone(position.row, position.col);
      used = used ? boundingZone(used, cell) : cell;
    }
    return used;
  }

  spillZone(position: CellPosition): Zone | undefined {
    if (!this.isInGrid(position)) return undefined;
    const zone = this.grid.getters.getSpreadZone(gridPosition(position));
    const isLarger = zone && (zone.top !== zone.bottom || zone.left !== zone.right);
    return isLarger ? zone : undefined;
  }

  isSpilled(position: CellPosition): boolean {
    if (!this.isInGrid(position)) return false;
    const isOver =
      this.grid.getters.getArrayFormulaSpreadingOn(gridPosition(position)) !== undefined;
    return isOver && this.value(position) !== '#SPILL!';
  }

  merges(sheetId: string): Zone[] {
    // The grid's own: they move with rows and columns that are inserted.
    return this.grid.getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }

  merge(sheetId: string, zone: Zone): void {
    for (const rest of allButFirst(zone)) this.clear(sheetId, rest);
    this.merged.add(sheetId, zone);
    this.grid.growToHold(sheetId, zone);
    this.grid.run('ADD_MERGE', { sheetId, target: [zone] });
  }

  unmerge(sheetId: string, zone: Zone): void {
    const target = this.merged.list(sheetId).filter((merged) => intersection(merged, zone));
    this.merged.remove(sheetId, zone);
    if (target.length > 0) this.grid.run('REMOVE_MERGE', { sheetId, target });
  }

  /** What to type into the grid to get this input. */
  private contentOf(input: CellInput): string {
    if (input.kind === 'empty') return '';
    if (input.kind === 'formula') return this.names.formulaForGrid(input.formula);
    return contentOfValue(input.value);
  }

  private evaluated(position: CellPosition): EvaluatedCell {
    const { getters } = this.grid;
    return this.isInGrid(position) ? getters.getEvaluatedCell(gridPosition(position)) : EMPTY;
  }

  private isInGrid({ sheetId, row, column }: CellPosition): boolean {
    const { numberOfRows, numberOfCols } = this.grid.model.getters.getSheetSize(sheetId);
    return row < numberOfRows && column < numberOfCols;
  }
}

export function gridPosition({ sheetId, row, column }: CellPosition): GridPosition {
  return { sheetId, row, col: column };
}

function contentOfValue(value: CellValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return String(value);
  const isHarmless = HARMLESS_TEXT.test(value) && !/^(true|false)$/i.test(value);
  return isHarmless ? value : `'${value}`;
}
