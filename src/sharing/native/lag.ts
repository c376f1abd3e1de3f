import { errorCodeOf, isBlank } from '../../cells/cell-value';
import { wholeNumber } from '../../functions/kit/number-option';
import { CannotShare } from '../cannot-share';
import { type Area, partOf, wholeOf } from '../grid';
import { NOT_AVAILABLE, whereNumbersOrMissing } from '../guards';
import { checkFaults, holdsNotAvailable, tableOf } from './tables';
import { type Translate, optionOf } from './translation';

export const LAG: Translate = ([grid, periodsGrid, groupGrid]) => {
  const area = tableOf(grid);
  const { rowCount, columnCount } = area.at;
  if (columnCount !== 1) throw new CannotShare('givesAnError');
  const periods = optionOf(periodsGrid, wholeNumber(1, { en: '', zh: '' }), 'periods');
  const groups = groupGrid && groupsOf(tableOf(groupGrid), rowCount);
  checkFaults(area, 'mayMiss');
  const sourceOf = (row: number): string =>
    groups === undefined
      ? plainSource(area, row, row - periods)
      : sourceInGroup(area, groups, row, periods);
  return {
    rows: rowCount,
    columns: 1,
    element: (row) =>
      whereNumbersOrMissing(wholeOf(area), rowCount, {}, holdsNotAvailable(area), sourceOf(row)),
  };
};

function plainSource(area: Area, _row: number, source: number): string {
  if (source < 0 || source >= area.at.rowCount) return NOT_AVAILABLE;
  return shown(partOf(area, { row: source, rowCount: 1 }).replace(/\$/g, ''));
}

/** Blank is missing. */
const shown = (cell: string): string => `IF(${cell}="",${NOT_AVAILABLE},${cell})`;

/** @throws CannotShare givesAnError, as Yoke refuses a blank or an error among groups */
function groupsOf(groups: Area, rowCount: number): Area {
  const { at, values = [] } = groups;
  if (at.rowCount !== rowCount || at.columnCount !== 1) throw new CannotShare('givesAnError');
  const isFaulty = values.flat().some((cell) => isBlank(cell) || errorCodeOf(cell) !== undefined);
  if (isFaulty) throw new CannotShare('givesAnError');
  return groups;
}

/**
 * The row so many rows of the same group above (or below): the next largest of the numbers that rows
 * of the group have, counted from the far end towards this one; 0 where there is none.
 */
function sourceInGroup(area: Area, groups: Area, row: number, periods: number): string {
  const { rowCount } = area.at;
  const isLag = periods >= 0;
  const reach = isLag ? { row: 0, rowCount: row + 1 } : { row, rowCount: rowCount - row };
  const own = partOf(groups, { row, rowCount: 1 });
  const others = partOf(groups, reach);
  if (Math.abs(periods) + 1 > reach.rowCount) return NOT_AVAILABLE;
  const numbers = isLag
    ? Array.from({ length: reach.rowCount }, (_, index) => index + 1)
    : Array.from({ length: reach.rowCount }, (_, index) => reach.rowCount - index);
  const found = `SUMPRODUCT(LARGE((${others}=${own})*{${numbers.join(';')}},${Math.abs(periods) + 1}))`;
  const place = isLag ? found : `${rowCount + 1}-${found}`;
  const source = `INDEX(${wholeOf(area)},${place},1)`;
  return `IF(${found}=0,${NOT_AVAILABLE},${shown(source)})`;
}
