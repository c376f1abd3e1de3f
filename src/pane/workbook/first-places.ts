import { rangeAddress } from '../../report/cell-address';
import type { PlacedFormula } from '../../sharing/native/native-formulas';
import type { SharingTexts } from '../../text/sharing-texts';

/** So many places are named in a sentence. */
const MOST_NAMED = 5;

/** Sheet1!B2:B9 for the cells that a formula fills. */
export function placeOf({ sheetName, at }: Pick<PlacedFormula, 'sheetName' | 'at'>): string {
  return `${sheetName}!${rangeAddress(at)}`;
}

/** The first few of some places, and how many more there are. */
export function firstPlaces(
  places: readonly string[],
  { betweenPlaces, andMore }: SharingTexts,
): string {
  const more = places.length - MOST_NAMED;
  return places.slice(0, MOST_NAMED).join(betweenPlaces) + (more > 0 ? andMore(more) : '');
}
