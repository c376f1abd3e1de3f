import { number } from '../text/quote';

/** A value of a cell as Excel shows it at full width. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'number') return number(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}
