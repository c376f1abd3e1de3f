import { DIRECTION, rescalingsOf } from '../../functions/index-building/rescale-parameters';
import { givenNumber } from '../../functions/kit/number-option';
import { rescalingFormula, statisticFormula } from '../../report/study/rescaling-formulas';
import { measureFormula } from '../../report/study/weighting-formulas';
import { STATISTICS_OF } from '../../statistics/coupling/study/column-statistic';
import { RESCALE_METHODS } from '../../statistics/indicators/rescale';
import { WEIGHT_METHODS, type WeightMethod } from '../../statistics/indicators/weights';
import { CannotShare } from '../cannot-share';
import { type Area, type Grid, columnOf, wholeOf } from '../grid';
import {
  DIVISION_BY_ZERO,
  NOT_AVAILABLE,
  VALUE_ERROR,
  whereAllNumbers,
  whereNumbersOrMissing,
} from '../guards';
import { checkFaults, holdsNotAvailable, tableOf, weightsOf } from './tables';
import { type Translate, optionOf, orObstacle, wordOf } from './translation';

const NO_LIMITS = {};
const FROM_ZERO = { minimum: 0 };
const countOf = ({ at }: Area): number => at.rowCount * at.columnCount;

export const RESCALE: Translate = ([grid, methodGrid, directionGrid, lowGrid, highGrid]) => {
  const area = tableOf(grid);
  const method = wordOf(methodGrid, RESCALE_METHODS, 'minmax');
  const number = givenNumber({}, 0, { en: '', zh: '' });
  const direction = optionOf(directionGrid, DIRECTION, 'direction');
  const low = optionOf(lowGrid, number, 'low');
  const high = optionOf(highGrid, number, 'high');
  const rescalings = orObstacle(() =>
    rescalingsOf({ method, direction, low, high }, area.at.columnCount),
  );
  checkFaults(area, 'mayMiss');
  // No function of 2010 that every spreadsheet has passes over errors.
  if (holdsNotAvailable(area)) throw new CannotShare('mixedFaults');
  return {
    rows: area.at.rowCount,
    columns: area.at.columnCount,
    element: (row, column) => {
      const cell = grid!.element(row, column);
      const values = columnOf(area, column);
      const statistics = STATISTICS_OF[method].map((statistic) =>
        statisticFormula(statistic, { values }),
      );
      const rescaled = rescalingFormula({ ...rescalings[column], value: cell, statistics });
      const unlessConstant = `IF(MAX(${values})=MIN(${values}),${DIVISION_BY_ZERO},${rescaled})`;
      return whereNumbersOrMissing(
        wholeOf(area),
        countOf(area),
        NO_LIMITS,
        false,
        `IF(ISNUMBER(${cell}),${unlessConstant},${NOT_AVAILABLE})`,
      );
    },
  };
};

export const WEIGHTS: Translate = ([grid, methodGrid]) => {
  const method = wordOf(methodGrid, WEIGHT_METHODS, 'pca');
  if (method === 'pca') throw new CannotShare('principalComponents');
  const area = tableOf(grid);
  checkFaults(area, 'whole');
  const { columnCount } = area.at;
  const columns = Array.from({ length: columnCount }, (_, column) => columnOf(area, column));
  const limits = method === 'entropy' ? FROM_ZERO : NO_LIMITS;
  const measures = columns.map((column) => measureOf(method, column, columns));
  const share = (column: number): string =>
    method === 'equal' ? `1/${columnCount}` : shareOf(method, column, measures, columns);
  return {
    rows: 1,
    columns: columnCount,
    element: (_row, column) => whereAllNumbers(wholeOf(area), countOf(area), limits, share(column)),
  };
};

function measureOf(method: WeightMethod, column: string, columns: readonly string[]): string {
  if (method === 'equal' || method === 'pca') return '';
  const measure = measureFormula(method, column, columns) ?? '';
  // Shares that are all the same tell nothing; a logarithm's rounding would.
  return method === 'entropy' ? `IF(MAX(${column})=MIN(${column}),0,${measure})` : `(${measure})`;
}

/** What has no weights (a constant column, a mean of 0, a single row) is #VALUE! for Yoke. */
function shareOf(
  method: WeightMethod,
  column: number,
  measures: readonly string[],
  columns: readonly string[],
): string {
  const total = measures.length === 1 ? measures[0] : `(${measures.join('+')})`;
  const share = `IFERROR(${measures[column]}/${total},${VALUE_ERROR})`;
  const refused = columns.map((x) =>
    method === 'cv' ? `AVERAGE(${x})<=0` : `MAX(${x})=MIN(${x})`,
  );
  if (method === 'entropy') return share;
  return `IF(OR(${refused.join(',')}),${VALUE_ERROR},${share})`;
}

export const COMPOSITE: Translate = ([grid, weightsGrid]) => {
  const area = tableOf(grid);
  const weights = weightsOf(weightsGrid, area.at.columnCount, FROM_ZERO);
  checkFaults(area, 'whole');
  return {
    rows: area.at.rowCount,
    columns: 1,
    element: (row) =>
      weights.guarded(
        whereAllNumbers(
          wholeOf(area),
          countOf(area),
          NO_LIMITS,
          weights.sumOf(cellsOfRow(grid!, row)),
        ),
      ),
  };
};

export const OBSTACLE: Translate = ([grid, weightsGrid]) => {
  const area = tableOf(grid);
  const weights = weightsOf(weightsGrid, area.at.columnCount, FROM_ZERO);
  checkFaults(area, 'whole');
  const lacking = (row: number): string[] =>
    cellsOfRow(grid!, row).map((cell, column) =>
      weightsGrid === undefined ? `(1-${cell})` : `${weights.at(column)}*(1-${cell})`,
    );
  return {
    rows: area.at.rowCount,
    columns: area.at.columnCount,
    element: (row, column) =>
      weights.guarded(
        whereAllNumbers(
          wholeOf(area),
          countOf(area),
          { minimum: 0, maximum: 1 },
          `${lacking(row)[column]}/(${lacking(row).join('+')})`,
        ),
      ),
  };
};

function cellsOfRow({ columns, element }: Grid, row: number): string[] {
  return Array.from({ length: columns }, (_, column) => element(row, column));
}
