import { seriesTableOf } from '../../src/cells/data-block';
import { HENAN_COLUMNS, HENAN_ROWS } from '../../src/examples/henan';
import type { Method } from '../../src/report/method/method';
import { methodSheet } from '../../src/report/method/method-sheet';
import type { Language } from '../../src/text/language';

/** Where the example stands, as a Method sheet tells it. */
export const HENAN_SOURCE = {
  sheetName: 'Henan',
  address: 'A1:G20',
  rowCount: 20,
  columnCount: 7,
};
/** The source paper's Table 1 with DU = 2T − K, as the example has it. */
export const HENAN_TABLE = seriesTableOf([
  [...HENAN_COLUMNS, 'DU'],
  ...HENAN_ROWS.map((row) => [...row, 2 * row[4] - row[2]]),
]);
const DATE = new Date(2026, 10, 28);

/** What a Method sheet says, from top to bottom. */
export const methodLines = (method: Method, language: Language): string[] =>
  methodSheet(method, { language, date: DATE }).blocks[0].cells.map(([cell]) => String(cell));
