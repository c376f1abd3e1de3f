import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { STATISTICS_OF } from '../../statistics/coupling/study/column-statistic';
import type { Study } from '../../statistics/coupling/study/study';
import type { Rectangle } from '../sheet-plan';

/** Rows above the table: title, source, then what stands above single columns. */
export const ROWS = {
  title: 0,
  source: 1,
  note: 2,
  block: 3,
  system: 4,
  measure: 5,
  weight: 6,
  heading: 7,
};
export const FIRST_ROW = 8;

/** The panel beside the table holds conventions and charts; charts need this much. */
const PANEL_COLUMNS = 12;

/** Where the parts of a study stand on its sheet, columns counted from 0. */
export interface StudyGeometry {
  readonly rowCount: number;
  readonly groupCount: number;
  readonly region: number | undefined;
  readonly period: number | undefined;
  readonly levels: number;
  readonly coupling: number;
  readonly index: number;
  readonly coordination: number;
  readonly level: number;
  /** The first system against each other one: a value and a verdict for each. */
  readonly relative: number;
  readonly panel: number;
  /** The number of each row's group; none where all rows are rescaled together. */
  readonly group: number | undefined;
  readonly raw: number;
  /** One block of columns for each statistic that the rescaling needs. */
  readonly statistics: readonly number[];
  readonly rescaled: number;
  /** None where the systems' levels are their composites. */
  readonly composites: number | undefined;
  readonly levelStatistics: readonly number[];
  readonly obstacles: number | undefined;
  readonly forms: number;
}

/** Lays the parts of a study out from left to right, an empty column between two parts. */
export function studyGeometry(study: Study, pivotColumns: number): StudyGeometry {
  const { design, systems, table, rows, groups, obstacles } = study;
  let next = 0;
  const take = (columnCount: number): number => {
    const first = next;
    next += columnCount;
    return first;
  };
  const part = (columnCount: number): number => {
    if (next > 0) next++;
    return take(columnCount);
  };
  const indicatorCount = systems.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const hasNoLabels = table.regions === undefined && table.periods === undefined;
  const region = table.regions === undefined ? undefined : take(1);
  const period = table.periods === undefined && !hasNoLabels ? undefined : take(1);
  const { levelRescaling, rescaling } = design;
  return {
    rowCount: rows.length,
    groupCount: groups.length,
    region,
    period,
    levels: take(systems.length),
    coupling: take(1),
    index: take(1),
    coordination: take(1),
    level: take(1),
    relative: take(2 * (systems.length - 1)),
    panel: part(Math.max(PANEL_COLUMNS, pivotColumns)),
    group: rescaling.scope === 'all' ? undefined : part(1),
    raw: part(indicatorCount),
    statistics: STATISTICS_OF[rescaling.method].map(() => part(indicatorCount)),
    rescaled: part(indicatorCount),
    composites: levelRescaling === 'none' ? undefined : part(systems.length),
    levelStatistics: STATISTICS_OF[levelRescaling].map(() => part(systems.length)),
    obstacles: obstacles === undefined ? undefined : part(1 + indicatorCount + systems.length),
    forms: part(COUPLING_FORM_NAMES.length),
  };
}

/** The cells of a column over all rows of the study. */
export function columnOf({ rowCount }: StudyGeometry, column: number): Rectangle {
  return { row: FIRST_ROW, column, rowCount, columnCount: 1 };
}
