import { type PaperCell, type PaperTable } from './paper-table';

/** All rows of a table between its rules. */
export function bodyRows({ coefficients, statistics }: PaperTable): (readonly PaperCell[])[] {
  return [...coefficients, ...statistics];
}

/** A cell with the keyboard's minus sign, as programs read it. */
export function plainText(cell: PaperCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** Whether a spreadsheet takes the text for a negative number, as a book-keeper's (0.06) is −0.06. */
export function readsAsNegative(cell: PaperCell): boolean {
  return /^[(（][-\d.,E+]+[)）]$/.test(plainText(cell));
}
