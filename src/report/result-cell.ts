import type { SheetPlan } from './sheet-plan';

/**
 * The plan with the place of the result written into the cell that names it: where that stands is
 * known only once it is written.
 */
export function withResultPlace(plan: SheetPlan, place: string): SheetPlan {
  const { resultCell } = plan;
  if (resultCell === undefined) return plan;
  const [before, after] = resultCell.around;
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row, r) =>
        row.map((cell, c) =>
          block.row + r === resultCell.row && block.column + c === resultCell.column
            ? `${before}${place}${after}`
            : cell,
        ),
      ),
    })),
  };
}
