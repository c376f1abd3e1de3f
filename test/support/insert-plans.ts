import type { PlannedCell, Rectangle, SheetPlan } from '../../src/report/sheet-plan';

export const at = (
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): Rectangle => ({ row, column, rowCount, columnCount });

const CELLS: PlannedCell[][] = [
  ['year', 'D', '=not a formula', 'sum'],
  [2000, 0.31, '-K', { formula: '=SUM($B$2:B2)' }],
  [2001, 0.35, '007', { formula: "=D2+B3+'Other data'!B3" }],
];

/** A plan with all that a plan may have: texts like formulas, formulas, looks, colours, a chart. */
export const FULL_PLAN: SheetPlan = {
  name: 'Plan',
  blocks: [
    {
      row: 0,
      column: 0,
      cells: CELLS,
      numberFormats: CELLS.map((row) => row.map(() => '0.000')),
    },
    { row: 4, column: 1, cells: [['a note']], numberFormats: [['General']] },
  ],
  looks: [
    { at: at(0, 0, 1, 1), look: 'title' },
    { at: at(0, 0, 1, 4), look: 'columnHeading' },
    { at: at(0, 0, 1, 4), look: 'ruleBelow' },
    { at: at(0, 1, 1, 1), look: 'alignRight' },
    { at: at(1, 0, 1, 4), look: 'ruleAbove' },
    { at: at(4, 1, 1, 1), look: 'note' },
    { at: at(4, 1, 1, 1), look: 'wrapped' },
    { at: at(2, 3, 1, 1), look: 'blockTitle' },
  ],
  colorScales: [
    {
      at: at(1, 1, 2, 1),
      lowest: { value: 0, color: '#FFFFFF' },
      highest: { value: 1, color: '#0B6A4B' },
    },
  ],
  charts: [
    {
      title: 'D over time',
      series: at(0, 1, 3, 1),
      labels: at(1, 0, 2, 1),
      position: at(6, 0, 5, 4),
    },
  ],
  columnWidths: [
    { column: 0, characters: 30 },
    { column: 3, characters: 20 },
  ],
};

/** A plan that goes along. */
export const METHOD_PLAN: SheetPlan = {
  name: 'Method',
  blocks: [{ row: 0, column: 0, cells: [['how']], numberFormats: [['General']] }],
  looks: [{ at: at(0, 0, 1, 1), look: 'title' }],
  charts: [],
  columnWidths: [],
};

/** Cells with nothing else. */
export function planOf(cells: PlannedCell[][], name = 'Plan'): SheetPlan {
  const numberFormats = cells.map((row) => row.map(() => 'General'));
  return {
    name,
    blocks: [{ row: 0, column: 0, cells, numberFormats }],
    looks: [],
    charts: [],
    columnWidths: [],
  };
}
