import { InputError } from '../../errors/input-error';
import type { Place } from '../../errors/reason';
import { type Block, shapeOf } from '../cell-value';
import { type Area, filledColumns, isBlankColumn } from './area';
import { looksLikePeriod } from './headings';
import { bestLabelColumns } from './label-columns';
import type { PanelLayout, PanelPlacement } from './panel';
import { PanelCells } from './panel-cells';
import { checkPeriods, labelIn, labelsDown, type PanelLabel, placeOf } from './panel-labels';
import {
  observationRows,
  separateTables,
  titleOf,
  type TitledTable,
  wholeTable,
} from './titled-table';

/**
 * Periods in the first row, one row a region, an indicator or both. Without a column of indicators
 * the table is of one, which a cell above it or its corner names.
 *
 * @throws InputError noObservations, panelTableWithoutRows, panelLabelMissing, panelLabelError,
 * panelNotAPeriod, duplicateObservation
 */
export function placePeriodsAcross(
  block: Block,
  layout: Extract<PanelLayout, { kind: 'periodsAcross' }>,
): PanelPlacement {
  const table = wholeTable(block);
  if (table === undefined) {
    throw new InputError({ code: 'noObservations', arrived: shapeOf(block) });
  }
  const cells = new PanelCells();
  putPeriodsAcross(cells, block, table, layout);
  return cells.placement();
}

/**
 * One table an indicator, each named by a cell above it or by its corner. Regions and periods are
 * matched by name from table to table.
 *
 * @throws InputError as placePeriodsAcross
 */
export function placeBlocks(
  block: Block,
  { across }: Extract<PanelLayout, { kind: 'blocks' }>,
): PanelPlacement {
  const tables = separateTables(block);
  if (tables.length === 0) {
    throw new InputError({ code: 'noObservations', arrived: shapeOf(block) });
  }
  const cells = new PanelCells();
  for (const table of tables) {
    if (across === 'regions') putRegionsAcross(cells, block, table);
    else putPeriodsAcross(cells, block, table, columnsOfTable(block, table));
  }
  return cells.placement();
}

interface TableColumns {
  readonly regionColumn: number | undefined;
  readonly indicatorColumn: number | undefined;
  readonly firstPeriodColumn: number;
}

/** The columns of a table of one indicator: periods from the first heading that looks like one. */
function columnsOfTable(block: Block, table: TitledTable): TableColumns {
  const { area, headerRow } = table;
  const first = filledColumns(block, area, headerRow).find((column) =>
    looksLikePeriod(block[headerRow][column]),
  );
  const firstPeriodColumn = first ?? area.left + 1;
  const { region } = bestLabelColumns(block, table, firstPeriodColumn);
  return {
    firstPeriodColumn,
    indicatorColumn: undefined,
    regionColumn: region ?? (firstPeriodColumn > area.left ? area.left : undefined),
  };
}

function putPeriodsAcross(
  cells: PanelCells,
  block: Block,
  table: TitledTable,
  { regionColumn, indicatorColumn, firstPeriodColumn }: TableColumns,
): void {
  const rows = rowsOf(block, table);
  const regions =
    regionColumn === undefined
      ? undefined
      : labelsDown(block, rows, regionColumn, 'region', indicatorColumn);
  const indicators =
    indicatorColumn === undefined
      ? new Array<PanelLabel>(rows.length).fill(nameOf(block, table))
      : labelsDown(block, rows, indicatorColumn, 'indicator', regionColumn);
  const periods = labelsAcross(block, table, firstPeriodColumn, 'period');
  checkPeriods(periods);
  const periodNumbers = periods.map((period) => cells.periods.numberOf(period));
  rows.forEach((row, index) => {
    const indicator = cells.indicators.numberOf(indicators[index]);
    const region = cells.regionNumber(regions?.[index], { row, column: table.area.left });
    periods.forEach(({ cell }, period) =>
      cells.put(indicator, region, periodNumbers[period], { row, column: cell.column }),
    );
  });
}

function putRegionsAcross(cells: PanelCells, block: Block, table: TitledTable): void {
  const { left } = table.area;
  const rows = rowsOf(block, table);
  const indicator = cells.indicators.numberOf(nameOf(block, table));
  const periods = labelsDown(block, rows, left, 'period', undefined);
  checkPeriods(periods);
  const regions = labelsAcross(block, table, left + 1, 'region');
  const periodNumbers = periods.map((period) => cells.periods.numberOf(period));
  for (const region of regions) {
    const number = cells.regionNumber(region, region.cell);
    rows.forEach((row, index) =>
      cells.put(indicator, number, periodNumbers[index], { row, column: region.cell.column }),
    );
  }
}

/** @throws InputError panelTableWithoutRows */
function rowsOf(block: Block, table: TitledTable): number[] {
  const rows = observationRows(block, table);
  if (rows.length > 0) return rows;
  const { area } = table;
  throw new InputError({
    code: 'panelTableWithoutRows',
    place: cornerOf(area),
    arrived: { rows: area.bottom - area.top, columns: area.right - area.left },
  });
}

/** @throws InputError panelLabelMissing where no cell names the table's indicator */
function nameOf(block: Block, table: TitledTable): PanelLabel {
  const title = titleOf(block, table);
  if (title !== undefined) return labelIn(block, title, 'indicator');
  throw new InputError({
    code: 'panelLabelMissing',
    kind: 'indicator',
    place: cornerOf(table.area),
  });
}

function cornerOf({ top, left }: Area): Place {
  return placeOf({ row: top, column: left });
}

/** The headings of a table from a column on; a column that is blank throughout has none. */
function labelsAcross(
  block: Block,
  { area, headerRow }: TitledTable,
  firstColumn: number,
  kind: 'region' | 'period',
): PanelLabel[] {
  const labels: PanelLabel[] = [];
  for (let column = firstColumn; column < area.right; column++) {
    if (isBlankColumn(block, { ...area, top: headerRow }, column)) continue;
    labels.push(labelIn(block, { row: headerRow, column }, kind));
  }
  return labels;
}
