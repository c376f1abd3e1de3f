import { type Block, isBlank } from '../cell-value';
import { filledColumns } from './area';
import { guessRowColumns } from './guess-row-columns';
import { isName, looksLikePeriod, looksLikeRegion } from './headings';
import { bestLabelColumns } from './label-columns';
import { periodKey } from './label-key';
import type { PanelLayout } from './panel';
import {
  observationRows,
  separateTables,
  titleOf,
  type TitledTable,
  wholeTable,
} from './titled-table';

/**
 * A layout to begin with, from headings, years and the shape of the block; the user may choose
 * another. Never throws: what a block lacks is said when it is read.
 */
export function guessLayout(block: Block): PanelLayout {
  const table = wholeTable(block);
  if (table === undefined) {
    return { kind: 'rows', periodColumn: undefined, regionColumn: undefined };
  }
  const tables = separateTables(block);
  if (tables.length > 1) {
    if (tables.every((each) => firstPeriodAcross(block, each) !== undefined)) {
      return { kind: 'blocks', across: 'periods' };
    }
    if (tables.every((each) => isTitledWithPeriodsDown(block, each))) {
      return { kind: 'blocks', across: 'regions' };
    }
  }
  const firstPeriodColumn = firstPeriodAcross(block, table);
  if (firstPeriodColumn !== undefined) {
    const { region, indicator } = bestLabelColumns(block, table, firstPeriodColumn);
    return {
      kind: 'periodsAcross',
      regionColumn: region,
      indicatorColumn: indicator,
      firstPeriodColumn,
    };
  }
  if (isTitledWithPeriodsDown(block, table) && areMostlyRegions(block, table)) {
    return { kind: 'blocks', across: 'regions' };
  }
  return { kind: 'rows', ...guessRowColumns(block, table) };
}

/** The first heading that is a period, where most headings from there on are, each another. */
function firstPeriodAcross(block: Block, table: TitledTable): number | undefined {
  const { area, headerRow } = table;
  const columns = filledColumns(block, area, headerRow);
  const start = columns.findIndex((column) => looksLikePeriod(block[headerRow][column]));
  if (start < 0 || observationRows(block, table).length === 0) return undefined;
  const headings = columns.slice(start).map((column) => block[headerRow][column]);
  const periods = headings.filter(looksLikePeriod).map((heading) => periodKey(String(heading)));
  const areMost = periods.length * 2 > headings.length;
  const areDistinct = new Set(periods).size === periods.length;
  return areMost && areDistinct ? columns[start] : undefined;
}

/** Whether a table has a title, periods in its first column, each once, and names across. */
function isTitledWithPeriodsDown(block: Block, table: TitledTable): boolean {
  const rows = observationRows(block, table);
  const labels = rows.map((row) => block[row][table.area.left]);
  const periods = labels.filter(looksLikePeriod).map((label) => periodKey(String(label)));
  return (
    rows.length > 0 &&
    periods.length === rows.length &&
    new Set(periods).size === periods.length &&
    headingsAcross(block, table).every(isName) &&
    titleOf(block, table) !== undefined
  );
}

function areMostlyRegions(block: Block, table: TitledTable): boolean {
  const headings = headingsAcross(block, table);
  return headings.filter(looksLikeRegion).length * 2 > headings.length;
}

function headingsAcross(block: Block, { area, headerRow }: TitledTable): readonly unknown[] {
  return block[headerRow].slice(area.left + 1, area.right).filter((cell) => !isBlank(cell));
}
