import { systemObstacles } from '../../statistics/coupling/study/study';
import { cellAddress } from '../cell-address';
import { type LiveBlock, type LiveCell, numberValue } from './live-block';
import { type StudyContext, rowRange, tableCell, weightRange } from './study-context';
import { FIRST_ROW, ROWS } from './study-geometry';

/** What a row lacks in all, each indicator's share of it, and the shares summed to systems. */
export function obstaclesPart(context: StudyContext): LiveBlock[] {
  const { study, geometry, indicators } = context;
  const { obstacles } = study;
  const sums = systemObstacles(study) ?? [];
  const column = geometry.obstacles;
  if (obstacles === undefined || column === undefined) return [];
  const cells = Array.from({ length: geometry.rowCount }, (_, row): LiveCell[] => [
    lackingCell(context, row),
    ...indicators.map(({ place, system }) => {
      const weight = cellAddress({ row: ROWS.weight, column: geometry.rescaled + place }, 'row');
      const lacking = `${systemWeight(context, study.systems.indexOf(system))}*${weight}*(1-${tableCell(row, geometry.rescaled + place)})`;
      return {
        value: numberValue(obstacles[place][row]),
        formula: `${lacking}/${tableCell(row, column, 'column')}`,
      };
    }),
    ...study.systems.map((system, s) => {
      const own = indicators.filter((indicator) => indicator.system === system);
      return {
        value: numberValue(sums[s][row]),
        formula: `SUM(${rowRange(row, column + 1 + own[0].place, own.length)})`,
      };
    }),
  ]);
  return [{ row: FIRST_ROW, column, cells, format: '0.0000' }];
}

/** Σ αw(1 − x) over all indicators. */
function lackingCell(context: StudyContext, row: number): LiveCell {
  const { study, geometry, indicators } = context;
  const terms = study.systems.map((system, s) => {
    const own = indicators.filter((indicator) => indicator.system === system);
    const column = geometry.rescaled + own[0].place;
    const weights = weightRange(column, own.length);
    return `${systemWeight(context, s)}*SUMPRODUCT(${weights},1-${rowRange(row, column, own.length)})`;
  });
  const value = indicators.reduce(
    (sum, { system, weight, rescaled }) => sum + system.weight * weight * (1 - rescaled[row]),
    0,
  );
  return { value, formula: terms.join('+') };
}

function systemWeight({ geometry }: StudyContext, system: number): string {
  return cellAddress({ row: ROWS.weight, column: geometry.levels + system }, 'both');
}
