import { InputError } from '../../errors/input-error';
import type { PanelLabelKind, Place } from '../../errors/reason';
import { parsePeriod } from '../../statistics/regression/calendar';
import { type Block, errorCodeOf } from '../cell-value';
import { labelAt } from '../read-cell';
import { labelKey } from './label-key';
import type { BlockCell } from './panel';

/** A name of a region, a period or an indicator, and where it stands. */
export interface PanelLabel {
  readonly text: string;
  readonly cell: BlockCell;
}

/** A place as messages count it, from 1. */
export function placeOf({ row, column }: BlockCell): Place {
  return { row: row + 1, column: column + 1 };
}

/** @throws InputError panelLabelMissing, panelLabelError */
export function labelIn(block: Block, cell: BlockCell, kind: PanelLabelKind): PanelLabel {
  const text = textIn(block, cell, kind);
  if (text === '') throw new InputError({ code: 'panelLabelMissing', kind, place: placeOf(cell) });
  return { text, cell };
}

/**
 * The labels in a column, one for each of the given rows. Where merged cells leave a label in the
 * first of its rows only, it is carried down: in a column beside another column of labels, and where
 * no label is written twice.
 *
 * @param besideColumn the other column of labels, if there is one
 * @throws InputError panelLabelMissing, panelLabelError
 */
export function labelsDown(
  block: Block,
  rows: readonly number[],
  column: number,
  kind: PanelLabelKind,
  besideColumn: number | undefined,
): PanelLabel[] {
  const texts = rows.map((row) => textIn(block, { row, column }, kind));
  const isMerged = besideColumn !== undefined && areDistinct(texts);
  let last: PanelLabel | undefined;
  return rows.map((row, index) => {
    const cell = { row, column };
    if (texts[index] !== '') {
      last = { text: texts[index], cell };
      return last;
    }
    const isCarried = isMerged && textIn(block, { row, column: besideColumn }, kind) !== '';
    if (!isCarried || last === undefined) {
      throw new InputError({ code: 'panelLabelMissing', kind, place: placeOf(cell) });
    }
    return last;
  });
}

/**
 * Once one label is a period all have to be: a mean or a note among years is no observation.
 * @throws InputError panelNotAPeriod
 */
export function checkPeriods(labels: readonly PanelLabel[]): void {
  const period = labels.find(({ text }) => parsePeriod(text) !== undefined);
  if (period === undefined) return;
  const other = labels.find(({ text }) => parsePeriod(text) === undefined);
  if (other === undefined) return;
  const place = placeOf(other.cell);
  throw new InputError({
    code: 'panelNotAPeriod',
    place,
    arrived: other.text,
    other: period.text,
  });
}

function textIn(block: Block, cell: BlockCell, kind: PanelLabelKind): string {
  const value = block[cell.row][cell.column];
  const place = placeOf(cell);
  const error = errorCodeOf(value);
  if (error !== undefined && error !== '#N/A') {
    throw new InputError({ code: 'panelLabelError', kind, place, arrived: error }, error);
  }
  const label = labelAt(value, '', place);
  return label === null ? '' : String(label).trim();
}

function areDistinct(texts: readonly string[]): boolean {
  const keys = texts.filter((text) => text !== '').map(labelKey);
  return new Set(keys).size === keys.length;
}
