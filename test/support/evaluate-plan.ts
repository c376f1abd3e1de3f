import type { SheetPlan } from '../../src/report/sheet-plan';
import { columnName } from '../../src/report/cell-address';

interface Evaluated {
  readonly value: string | number | boolean | null;
}

interface GridModel {
  readonly getters: {
    getEvaluatedCell(at: { sheetId: string; col: number; row: number }): Evaluated;
  };
}

type Cells = Record<string, string>;

/** Node 20 has no Object.groupBy, which the grid asks for. */
function haveGroupBy(): void {
  const object = Object as unknown as { groupBy?: unknown };
  object.groupBy ??= (items: readonly unknown[], keyOf: (item: unknown) => string) => {
    const groups: Record<string, unknown[]> = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
}

function gridModel(sheets: readonly { name: string; cells: Cells }[]): GridModel {
  haveGroupBy();
  const debug = jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  try {
    // The grid is a page's library; only its model is used here.
    const { Model } = jest.requireActual<{ Model: new (data: object) => GridModel }>(
      '@odoo/o-spreadsheet',
    );
    return new Model({
      sheets: sheets.map(({ name, cells }) => ({
        id: name,
        name,
        colNumber: 400,
        rowNumber: 1500,
        cells,
      })),
    });
  } finally {
    debug.mockRestore();
  }
}

function cellsOf(plan: SheetPlan): Cells {
  const cells: Cells = {};
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const content = typeof cell === 'object' ? cell.formula : String(cell);
        if (content !== '') cells[`${columnName(block.column + c)}${block.row + r + 1}`] = content;
      }),
    );
  }
  return cells;
}

/**
 * Evaluates a plan's formulas in a spreadsheet engine that is not ours, beside a sheet of data.
 * @returns the value of a cell of the planned sheet, rows and columns counted from 0
 */
export function evaluatePlan(
  plan: SheetPlan,
  data: { readonly name: string; readonly block: readonly (readonly unknown[])[] },
): (row: number, column: number) => string | number | boolean | null {
  const dataCells: Cells = {};
  data.block.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value !== '' && value !== null) dataCells[`${columnName(c)}${r + 1}`] = String(value);
    }),
  );
  const { getters } = gridModel([
    { name: data.name, cells: dataCells },
    { name: 'Planned', cells: cellsOf(plan) },
  ]);
  return (row, col) => getters.getEvaluatedCell({ sheetId: 'Planned', col, row }).value;
}
