import { extremes, mean, norm, sampleDeviation } from '../../numerics/moments';
import {
  type ColumnStatistic,
  STATISTICS_OF,
} from '../../statistics/coupling/study/column-statistic';
import type { RowGroup } from '../../statistics/coupling/study/grouped-rescaling';
import type { StudyRescaling } from '../../statistics/coupling/study/study-design';
import type { Direction } from '../../statistics/indicators/rescale';
import { type LiveBlock, type LiveCell, numberValue } from './live-block';
import { rescalingFormula, statisticFormula } from './rescaling-formulas';
import { type StudyContext, tableCell, wholeColumn } from './study-context';
import { FIRST_ROW } from './study-geometry';

/** Columns that are rescaled together: the indicators, or the systems' weighted sums. */
export interface RescalingStep {
  readonly method: StudyRescaling;
  readonly low: number;
  readonly high: number;
  readonly columns: readonly RescaledColumn[];
  /** Where each statistic's block begins. */
  readonly statisticBlocks: readonly number[];
}

interface RescaledColumn {
  readonly values: Float64Array;
  readonly rescaled: Float64Array;
  readonly direction: Direction;
  /** The sheet's column that holds the values. */
  readonly from: number;
}

export function indicatorStep({ geometry, study, indicators }: StudyContext): RescalingStep {
  return {
    ...study.design.rescaling,
    columns: indicators.map(({ raw, rescaled, direction, place }) => ({
      values: raw,
      rescaled,
      direction,
      from: geometry.raw + place,
    })),
    statisticBlocks: geometry.statistics,
  };
}

/** @param composites the sheet's first column of weighted sums */
export function levelStep({ geometry, study }: StudyContext, composites: number): RescalingStep {
  return {
    method: study.design.levelRescaling,
    low: 0,
    high: 1,
    columns: study.systems.map(({ composite, levels }, s) => ({
      values: composite,
      rescaled: levels,
      direction: 1,
      from: composites + s,
    })),
    statisticBlocks: geometry.levelStatistics,
  };
}

/** The statistics that a step needs: one block a statistic, one row a group. */
export function statisticBlocks(context: StudyContext, step: RescalingStep): LiveBlock[] {
  const { geometry, study } = context;
  const { group } = geometry;
  return STATISTICS_OF[step.method].map((statistic, block) => ({
    row: FIRST_ROW,
    column: step.statisticBlocks[block],
    format: '0.0000',
    cells: study.groups.map(({ places }, g) =>
      step.columns.map(({ values, from }, j): LiveCell => {
        const own = Float64Array.from(places, (place) => values[place]);
        const formula = statisticFormula(statistic, {
          values: wholeColumn(context, from),
          mean: tableCell(g, step.statisticBlocks[0] + j),
          ...(group === undefined
            ? {}
            : { group: { numbers: wholeColumn(context, group), number: String(g + 1) } }),
        });
        return { value: VALUE_OF[statistic](own), formula };
      }),
    ),
  }));
}

const VALUE_OF: Readonly<Record<ColumnStatistic, (values: Float64Array) => number>> = {
  minimum: (values) => extremes(values).minimum,
  maximum: (values) => extremes(values).maximum,
  mean,
  deviation: sampleDeviation,
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  norm,
};

/** Writes the j-th column's rescaled value in a row, by the statistics of the row's group. */
export function rescaledCells(
  { study, geometry }: StudyContext,
  step: RescalingStep,
): (row: number, j: number) => LiveCell {
  const groups = groupOfRows(study.groups, geometry.rowCount);
  const { method, low, high, columns } = step;
  return (row, j) => ({
    value: numberValue(columns[j].rescaled[row]),
    formula: rescalingFormula({
      method,
      low,
      high,
      direction: columns[j].direction,
      value: tableCell(row, columns[j].from),
      statistics: step.statisticBlocks.map((block) => tableCell(groups[row], block + j, 'row')),
    }),
  });
}

/** The place of each row's group. */
export function groupOfRows(groups: readonly RowGroup[], rowCount: number): Int32Array {
  const numbers = new Int32Array(rowCount);
  groups.forEach(({ places }, g) => places.forEach((place) => (numbers[place] = g)));
  return numbers;
}
