import type { Block } from '../cell-value';
import { headingKind, isBesideThePoint, isName, looksLikeRegion } from './headings';
import { observationRows, titleOf, type TitledTable } from './titled-table';

/** The columns that hold the regions and the indicators of a table with periods across. */
export interface LabelColumns {
  readonly region: number | undefined;
  readonly indicator: number | undefined;
}

/**
 * Guesses which of the columns before the periods hold what: by their headings, then by names that
 * are known for regions. Of two columns that say nothing the first holds the regions. A single one
 * holds regions where the table has a title that names the indicator, else indicators.
 */
export function bestLabelColumns(
  block: Block,
  table: TitledTable,
  firstPeriodColumn: number,
): LabelColumns {
  const { area, headerRow } = table;
  const rows = observationRows(block, table);
  const columns: number[] = [];
  for (let column = area.left; column < firstPeriodColumn; column++) {
    const isUseful = !isBesideThePoint(block[headerRow][column]);
    if (isUseful && rows.some((row) => isName(block[row][column]))) columns.push(column);
  }
  const headed = (kind: string): number | undefined =>
    columns.find((column) => headingKind(block[headerRow][column]) === kind);
  let indicator = headed('indicator');
  let region =
    headed('region') ??
    columns.find((column) => column !== indicator && areRegions(block, rows, column));
  const free = columns.filter((column) => column !== indicator && column !== region);
  if (region === undefined && indicator === undefined && free.length === 1) {
    return titleOf(block, table) === undefined
      ? { region, indicator: free[0] }
      : { region: free[0], indicator };
  }
  region ??= free.shift();
  indicator ??= free.shift();
  return { region, indicator };
}

/** Whether most names in a column are names of regions. */
export function areRegions(block: Block, rows: readonly number[], column: number): boolean {
  const names = rows.map((row) => block[row][column]).filter(isName);
  return names.length > 0 && names.filter(looksLikeRegion).length * 2 > names.length;
}
