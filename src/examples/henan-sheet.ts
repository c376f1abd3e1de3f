import type { PlannedCell, SheetPlan } from '../report/sheet-plan';
import type { Language } from '../text/language';
import { exampleTexts } from '../text/examples';
import { HENAN_COLUMNS, HENAN_DECIMALS, HENAN_ROWS, HENAN_WIDTHS } from './henan';

const DU_DECIMALS = 5;
const DU_WIDTH = 10;
const COLUMN_COUNT = HENAN_COLUMNS.length + 1;

/**
 * The paper's Table 1 with the series that its C, T and D were computed from: Du* = 2T − K, as a
 * formula, under the name DU. A note under the table says where the data come from.
 */
export function henanSheet(language: Language): SheetPlan {
  const { name, notes } = exampleTexts(language).henan;
  const rows = HENAN_ROWS.map((row, index): PlannedCell[] => [
    ...row,
    { formula: `=2*E${index + 2}-C${index + 2}` },
  ]);
  const formats = [...HENAN_DECIMALS, DU_DECIMALS].map(decimalFormat);
  const table = {
    row: 0,
    column: 0,
    rowCount: HENAN_ROWS.length + 1,
    columnCount: COLUMN_COUNT,
  };
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[...HENAN_COLUMNS, 'DU'], ...rows],
        numberFormats: [formats.map(() => 'General'), ...rows.map(() => formats)],
      },
      {
        row: HENAN_ROWS.length + 2,
        column: 0,
        cells: notes.map((note) => [note]),
        numberFormats: notes.map(() => ['General']),
      },
    ],
    looks: [
      {
        at: { row: 0, column: 0, rowCount: 1, columnCount: COLUMN_COUNT },
        look: 'columnHeading',
      },
      {
        at: { row: HENAN_ROWS.length + 2, column: 0, rowCount: notes.length, columnCount: 1 },
        look: 'note',
      },
    ],
    charts: [],
    columnWidths: [...HENAN_WIDTHS, DU_WIDTH].map((characters, column) => ({
      column,
      characters,
    })),
    selection: table,
  };
}

function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
