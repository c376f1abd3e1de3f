import type { CellPosition } from './engine';
import { intersection, type Zone } from './zone';

/** The merged zones of every sheet. */
export class MergeBook {
  private readonly sheets = new Map<string, Zone[]>();

  list(sheetId: string): Zone[] {
    return this.sheets.get(sheetId) ?? [];
  }

  add(sheetId: string, zone: Zone): void {
    this.remove(sheetId, zone);
    this.sheets.set(sheetId, [...this.list(sheetId), zone]);
  }

  remove(sheetId: string, zone: Zone): void {
    const others = this.list(sheetId).filter((merged) => !intersection(merged, zone));
    this.sheets.set(sheetId, others);
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Whether a cell lies in a merged zone without being its first: what is written there is lost. */
  swallows({ sheetId, row, column }: CellPosition): boolean {
    return this.list(sheetId).some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (row !== top || column !== left),
    );
  }
}

/** The zones that hold all of a zone's cells but the first. */
export function allButFirst({ top, left, bottom, right }: Zone): Zone[] {
  const beneath = top < bottom ? [{ top: top + 1, left, bottom, right }] : [];
  const beside = left < right ? [{ top, left: left + 1, bottom: top, right }] : [];
  return [...beside, ...beneath];
}
