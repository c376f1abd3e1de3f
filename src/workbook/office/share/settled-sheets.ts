import { errorCodeOf } from '../../../cells/cell-value';
import type { SheetRectangle } from '../../../sharing/references';
import { type ReadSheet, readSheets, valuesAt } from './read-workbook';

/** Excel computes custom functions beside everything else; so long a cell may be without a result. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_PAUSE_MS = 50;

/** The sheets once the cells have their results, or the wait was too long. */
export async function settledSheets(
  context: Excel.RequestContext,
  places: readonly SheetRectangle[],
): Promise<ReadSheet[]> {
  let waited = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    const sheets = await readSheets(context);
    const isBusy = places.some((place) => valuesAt(sheets, place)?.flat().some(isAwaited));
    if (!isBusy || waited > LONGEST_WAIT_MS) return sheets;
    await new Promise((resolve) => setTimeout(resolve, pause));
    waited += pause;
  }
}

function isAwaited(value: unknown): boolean {
  return ['#BUSY!', '#GETTING_DATA', '#CONNECT!'].includes(errorCodeOf(value) ?? '');
}
