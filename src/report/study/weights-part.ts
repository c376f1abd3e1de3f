import { type Rectangle } from '../sheet-plan';
import { cellAddress, rangeAddress } from '../cell-address';
import type { LiveBlock, LiveCell } from './live-block';
import { type PlacedIndicator, type StudyContext, wholeColumn } from './study-context';
import { FIRST_ROW, ROWS } from './study-geometry';
import { measureFormula, measuresIndicators, weightFormula } from './weighting-formulas';

/** Above the rescaled indicators: what each is weighed by, and its weight within its system. */
export function weightRows(context: StudyContext): LiveBlock[] {
  const { geometry, study, indicators } = context;
  const { weighting } = study.design;
  const row = (place: number, cells: LiveCell[]): LiveBlock => ({
    row: place,
    column: geometry.rescaled,
    cells: [cells],
    format: '0.0000',
  });
  const weights = row(
    ROWS.weight,
    indicators.map((indicator) => weightCell(context, indicator)),
  );
  if (!measuresIndicators(weighting)) return [weights];
  const measures = indicators.map((indicator) => measureCell(context, indicator));
  return [row(ROWS.measure, measures), weights];
}

function weightCell(context: StudyContext, indicator: PlacedIndicator): LiveCell {
  const { geometry, study } = context;
  const { place, systemStart, system, weight } = indicator;
  const count = system.indicators.length;
  const across = (row: number, rowCount: number): Rectangle => ({
    row,
    column: geometry.rescaled + systemStart,
    rowCount,
    columnCount: count,
  });
  const formula = weightFormula(study.design.weighting, {
    measure: cellAddress({ row: ROWS.measure, column: geometry.rescaled + place }),
    measures: rangeAddress(across(ROWS.measure, 1), 'both'),
    block: rangeAddress(across(FIRST_ROW, geometry.rowCount), 'both'),
    count,
    isFirst: place === systemStart,
  });
  return formula === undefined ? { value: weight } : { value: weight, formula };
}

/** A single indicator needs no measure: its weight is 1. */
function measureCell(context: StudyContext, indicator: PlacedIndicator): LiveCell {
  const { geometry, study } = context;
  const { place, systemStart, system } = indicator;
  if (system.indicators.length === 1) return { value: '' };
  const columns = system.indicators.map((_, j) =>
    wholeColumn(context, geometry.rescaled + systemStart + j),
  );
  const formula = measureFormula(study.design.weighting, columns[place - systemStart], columns);
  return formula === undefined ? { value: '' } : { value: '', formula };
}
