import type { Rectangle } from '../../../report/sheet-plan';
import { rangeAt } from '../range-at';

/** What the looks of a plan may change about a cell. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};

/** How the cells of a rectangle look. */
export interface CellLooks {
  readonly at: Rectangle;
  readonly cells: readonly (readonly Excel.SettableCellProperties[])[];
}

/** Asks for the looks of rectangles; needs ExcelApi 1.9. @returns them once the request was answered */
export function askForLooks(
  sheet: Excel.Worksheet,
  rectangles: readonly Rectangle[],
): () => CellLooks[] {
  const asked = rectangles.map((at) => ({
    at,
    answer: rangeAt(sheet, at).getCellProperties(LOOK),
  }));
  return () => asked.map(({ at, answer }) => ({ at, cells: answer.value }));
}

/** Gives cells their looks again. */
export function restoreLooks(sheet: Excel.Worksheet, looks: readonly CellLooks[]): void {
  for (const { at, cells } of looks) {
    const range = rangeAt(sheet, at);
    // A cell without a fill reads as white; written back, the white would hide the grid.
    range.format.fill.clear();
    range.setCellProperties(cells.map((line) => line.map(withoutNoFill)));
  }
}

function withoutNoFill(cell: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const { fill, ...format } = cell.format ?? {};
  const isFilled = fill?.color !== undefined && fill.color !== '' && fill.pattern !== 'None';
  return {
    format: { ...format, borders: visibleFirst(format.borders), ...(isFilled ? { fill } : {}) },
  };
}

/** A line that is not there has neither colour nor weight: setting one would draw it. */
function visibleFirst(borders: Excel.CellBorderCollection | undefined): Excel.CellBorderCollection {
  const restored = (border: Excel.CellBorder | undefined): Excel.CellBorder =>
    border?.style === undefined || border.style === 'None' ? { style: 'None' } : border;
  return { top: restored(borders?.top), bottom: restored(borders?.bottom) };
}
