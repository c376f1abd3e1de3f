import type { CustomFunction } from '../functions/kit/custom-function';
import { rangeAddress } from '../report/cell-address';
import type { PlannedBlock, PlannedCell, Rectangle, SheetPlan } from '../report/sheet-plan';
import { textWidth } from '../report/text-width';
import { formulaCall } from '../text/formula-text';
import { helpTexts } from '../text/help-texts';
import type { Language } from '../text/language';

/** Below the title and a blank row: the arguments' names. */
const HEADINGS = 2;
const FIRST_ROW = HEADINGS + 1;
const WIDEST = 40;

interface InsertedExample {
  readonly declared: CustomFunction;
  readonly description: string;
  readonly args: readonly unknown[];
}

/**
 * An example on a sheet: its arguments in cells, and beside them the formula that reads them, with
 * room to spill.
 */
export function exampleSheet(
  { declared, description, args }: InsertedExample,
  language: Language,
): SheetPlan {
  const texts = helpTexts(language);
  const places: (Rectangle | undefined)[] = [];
  let column = 0;
  const inputs: PlannedBlock[] = args.flatMap((argument, index) => {
    const cells = cellsOf(argument);
    if (cells === undefined) {
      places.push(undefined);
      return [];
    }
    const columnCount = cells[0].length;
    places.push({ row: FIRST_ROW, column, rowCount: cells.length, columnCount });
    const blocks = [
      blockAt(HEADINGS, column, [[declared.parameters[index].name]]),
      blockAt(FIRST_ROW, column, cells),
    ];
    // A free column keeps one block from being taken for part of the next.
    column += columnCount + 1;
    return blocks;
  });
  const formula = formulaCall(
    declared.id,
    places.map((place) => (place === undefined ? '' : rangeAddress(place))),
  );
  return {
    name: texts.pane.sheetName(declared.id),
    blocks: [
      blockAt(0, 0, [[description]]),
      ...inputs,
      blockAt(HEADINGS, column, [[texts.result]]),
      blockAt(FIRST_ROW, column, [[{ formula }]]),
    ],
    looks: [
      { at: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, look: 'title' },
      {
        at: { row: HEADINGS, column: 0, rowCount: 1, columnCount: column + 1 },
        look: 'columnHeading',
      },
    ],
    charts: [],
    columnWidths: inputs.flatMap(widthsOf),
    selection: { row: FIRST_ROW, column, rowCount: 1, columnCount: 1 },
  };
}

/** Undefined for an argument that is left out. */
function cellsOf(argument: unknown): PlannedCell[][] | undefined {
  if (argument === null || argument === undefined) return undefined;
  const block = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return block.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))),
  );
}

function blockAt(row: number, column: number, cells: PlannedCell[][]): PlannedBlock {
  return { row, column, cells, numberFormats: cells.map((line) => line.map(() => 'General')) };
}

/** Texts such as an equation are wider than a column. */
function widthsOf({ column, cells }: PlannedBlock): SheetPlan['columnWidths'] {
  const [[first]] = cells;
  if (cells.length > 1 || typeof first !== 'string') return [];
  const characters = Math.min(WIDEST, textWidth(first) + 2);
  return characters > 9 ? [{ column, characters }] : [];
}
