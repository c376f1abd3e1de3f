import { type PaperCell, type PaperTable } from './paper-table';

/** All rows of a table between its rules. */
export function bodyRows({ coefficients, statistics }: PaperTable): (readonly PaperCell[])[] {
  return [...coefficients, ...statistics];
}

/** A cell with the keyboard's minus sign, as programs read it. */
export function plainText(cell: PaperCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
