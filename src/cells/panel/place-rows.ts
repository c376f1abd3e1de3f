import { InputError } from '../../errors/input-error';
import { type Block, looksLikeNumber, shapeOf } from '../cell-value';
import { headerNames } from '../data-block';
import { looksLikePeriod } from './headings';
import { labelKey, periodKey } from './label-key';
import type { PanelLayout, PanelPlacement } from './panel';
import { checkPeriods, labelsDown, type PanelLabel } from './panel-labels';
import { observationRows, wholeTable } from './titled-table';

/**
 * One row an observation. Every named column that is neither the period nor the region is an
 * indicator, whatever it holds until its values are read.
 *
 * @throws InputError noObservations, noHeaderRow, badHeader, headingIsNumber, duplicateName, panelLabelMissing,
 * panelLabelError, panelNotAPeriod, duplicateObservation
 */
export function placeRows(
  block: Block,
  { periodColumn, regionColumn }: Extract<PanelLayout, { kind: 'rows' }>,
): PanelPlacement {
  const table = wholeTable(block);
  const rows = table === undefined ? [] : observationRows(block, table);
  if (table === undefined || rows.length === 0) {
    throw new InputError({ code: 'noObservations', arrived: shapeOf(block) });
  }
  const names = headerNames(block[table.headerRow]);
  const columns = indicatorColumns(names, [periodColumn, regionColumn]);
  const regions =
    regionColumn === undefined
      ? undefined
      : labelsDown(block, rows, regionColumn, 'region', periodColumn);
  const periods =
    periodColumn === undefined
      ? undefined
      : labelsDown(block, rows, periodColumn, 'period', regionColumn);
  if (periods !== undefined) checkPeriods(periods);
  checkOnce(rows, regions, periods);
  return {
    indicators: columns.map((column) => names[column]),
    rowCount: rows.length,
    regions: regions?.map(({ text }) => text),
    periods: periods?.map(({ text }) => text),
    valueCell: (indicator, row) => ({ row: rows[row], column: columns[indicator] }),
    regionCell: (row) => regions?.[row].cell,
    periodCell: (row) => periods?.[row].cell,
  };
}

/** @throws InputError duplicateName, headingIsNumber */
function indicatorColumns(
  names: readonly string[],
  labelColumns: readonly (number | undefined)[],
): number[] {
  const firstOf = new Map<string, number>();
  return [...names.keys()].filter((column) => {
    const name = names[column];
    if (name === '' || labelColumns.includes(column)) return false;
    // A number over a column is a datum: the first row would be lost as names.
    if (looksLikeNumber(name) && !looksLikePeriod(name)) {
      throw new InputError({ code: 'headingIsNumber', column: column + 1, arrived: name });
    }
    const first = firstOf.get(labelKey(name));
    if (first !== undefined) {
      throw new InputError({
        code: 'duplicateName',
        name,
        first: first + 1,
        second: column + 1,
      });
    }
    firstOf.set(labelKey(name), column);
    return true;
  });
}

/** @throws InputError duplicateObservation */
function checkOnce(
  rows: readonly number[],
  regions: readonly PanelLabel[] | undefined,
  periods: readonly PanelLabel[] | undefined,
): void {
  if (regions === undefined && periods === undefined) return;
  const seen = new Map<string, number>();
  for (let index = 0; index < rows.length; index++) {
    const region = regions?.[index].text;
    const period = periods?.[index].text;
    const key = JSON.stringify([labelKey(region ?? ''), periodKey(period ?? '')]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new InputError({
        code: 'duplicateObservation',
        labels: [region, period].filter((label) => label !== undefined),
        first: { row: rows[first] + 1 },
        second: { row: rows[index] + 1 },
      });
    }
    seen.set(key, index);
  }
}
