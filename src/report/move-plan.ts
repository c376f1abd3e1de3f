import { type Move, moveFormula } from '../cells/formula/move-formula';
import type { PlannedBlock, PlannedCell, Rectangle, SheetPlan } from './sheet-plan';

/**
 * The same plan from another corner on: its formulas read the moved cells, its looks, colours,
 * charts and widths of columns move along.
 */
export function movedPlan(plan: SheetPlan, move: Move): SheetPlan {
  const at = (place: Rectangle): Rectangle => movedRectangle(place, move);
  return {
    name: plan.name,
    blocks: plan.blocks.map((block) => movedBlock(block, move)),
    looks: plan.looks.map((planned) => ({ ...planned, at: at(planned.at) })),
    colorScales: (plan.colorScales ?? []).map((scale) => ({ ...scale, at: at(scale.at) })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      series: at(chart.series),
      labels: at(chart.labels),
      position: at(chart.position),
    })),
    columnWidths: plan.columnWidths.map(({ column, characters }) => ({
      column: column + move.columns,
      characters,
    })),
    ...(plan.selection === undefined ? {} : { selection: at(plan.selection) }),
  };
}

function movedRectangle({ row, column, ...size }: Rectangle, { rows, columns }: Move): Rectangle {
  return { row: row + rows, column: column + columns, ...size };
}

function movedBlock(block: PlannedBlock, move: Move): PlannedBlock {
  return {
    ...block,
    row: block.row + move.rows,
    column: block.column + move.columns,
    cells: block.cells.map((row) => row.map((cell) => movedCell(cell, move))),
  };
}

function movedCell(cell: PlannedCell, move: Move): PlannedCell {
  return typeof cell === 'object' ? { formula: moveFormula(cell.formula, move) } : cell;
}
