import type { ReadShownBlock } from '../../../src/pane/check/use-shown-block';
import { shownBlock } from '../../support/paper-blocks';

/** Cells as the tab reads them from a sheet. */
export function readBlock(cells: unknown[][]): ReadShownBlock {
  const shown = shownBlock(cells);
  const [rowCount, columnCount] = [cells.length, cells[0].length];
  const reference = { sheetName: 'Data', address: 'A1:F9', rowCount, columnCount };
  return { reference, cells: shown.cells, shown };
}
