import { parsePeriod } from '../../statistics/regression/calendar';
import { type Block, type CellValue, isBlank } from '../cell-value';
import { headingKind, isBesideThePoint, isName, looksLikePeriod } from './headings';
import { areRegions } from './label-columns';
import { labelKey, periodKey } from './label-key';
import { observationRows, type TitledTable } from './titled-table';

/** The columns of the period and the region where every row is an observation. */
export interface RowColumns {
  readonly periodColumn: number | undefined;
  readonly regionColumn: number | undefined;
}

/**
 * Guesses the period: the column that is headed so, else the first that holds nothing but periods
 * and could not as well be a quantity. Then the region: among the columns of names, one that tells
 * apart the rows of a period; in a single series only a column that is headed so.
 */
export function guessRowColumns(block: Block, table: TitledTable): RowColumns {
  const { area, headerRow } = table;
  const rows = observationRows(block, table);
  const columns: LabelColumn[] = [];
  for (let column = area.left; column < area.right; column++) {
    const cells = rows.map((row) => block[row][column]);
    if (cells.every(isBlank)) continue;
    columns.push({ column, heading: block[headerRow][column], cells });
  }
  const period =
    columns.find(({ heading }) => headingKind(heading) === 'period') ??
    columns.find(({ cells }) => areYearsOnSight(cells));
  const region = bestRegion(columns, period, (column) => areRegions(block, rows, column));
  return { periodColumn: period?.column, regionColumn: region?.column };
}

interface LabelColumn {
  readonly column: number;
  readonly heading: CellValue;
  readonly cells: readonly CellValue[];
}

function bestRegion(
  columns: readonly LabelColumn[],
  period: LabelColumn | undefined,
  holdsKnownRegions: (column: number) => boolean,
): LabelColumn | undefined {
  const periods = period === undefined ? undefined : keysDown(period.cells, periodKey);
  const headed = columns.filter(({ heading }) => headingKind(heading) === 'region');
  const tellsApart = ({ cells }: LabelColumn): boolean => {
    const regions = keysDown(cells, labelKey);
    const pairs = regions.map((region, index) => `${region}\n${periods?.[index]}`);
    return new Set(pairs).size === cells.length;
  };
  const isSeries = periods !== undefined && new Set(periods).size === periods.length;
  if (isSeries) return headed.find(tellsApart) ?? headed[0];
  const named = columns.filter(
    (each) =>
      each !== period &&
      !isBesideThePoint(each.heading) &&
      each.cells.every((cell) => isBlank(cell) || isName(cell)),
  );
  const known = named.filter(({ column }) => holdsKnownRegions(column));
  return [...headed, ...known, ...named].find(tellsApart) ?? headed[0];
}

/**
 * Whether unheaded cells are periods and no quantity of the size of a year: close together, or each
 * repeated from region to region.
 */
function areYearsOnSight(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || !filled.every(looksLikePeriod)) return false;
  const periods = new Set(
    filled.map((cell) => parsePeriod(cell as number | string)?.number ?? NaN),
  );
  const span = Math.max(...periods) - Math.min(...periods) + 1;
  return span <= 2 * periods.size || 2 * periods.size <= cells.length;
}

/** The key of each row's label; a blank repeats the one above, as under a merged cell. */
function keysDown(cells: readonly CellValue[], keyOf: (label: string) => string): string[] {
  let last = '';
  return cells.map((cell) => {
    if (!isBlank(cell)) last = keyOf(String(cell));
    return last;
  });
}
