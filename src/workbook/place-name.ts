import type { Place } from './workbook';

/** A place as a person reads it: Sheet1!D3:H22. */
export function placeName({ sheetName, address }: Place): string {
  return `${sheetName}!${address}`;
}
