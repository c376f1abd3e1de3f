import type { SheetRecord, SpreadsheetEngine } from '../../engine/engine';
import type { Zone } from '../../engine/zone';
import { excelError } from '../host-error';

/** What every object of the model works on. */
export interface ExcelContext {
  readonly engine: SpreadsheetEngine;
}

export interface SheetTarget {
  readonly context: ExcelContext;
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly zone: Zone;
}

/** The sheet; it may have been deleted since the add-in got hold of it. */
export function sheetOf({ context, sheetId }: SheetTarget): SheetRecord {
  const sheet = context.engine.sheets.list().find(({ id }) => id === sheetId);
  if (!sheet) throw excelError('ItemNotFound');
  return sheet;
}

/** Excel refuses every change to a protected sheet. */
export function assertUnprotected(target: SheetTarget): void {
  if (sheetOf(target).isProtected) throw excelError('AccessDenied');
}
