import { isBlank } from '../cell-value';
import type { PrintedNumber } from './printed-number';
import { printedParts, readPrinted } from './read-printed';
import { type ShownBlock, printedAtCell, shownText } from './reader';

/** A number and how it stands in its cell. */
export interface FoundNumber {
  readonly number: PrintedNumber;
  readonly text: string;
  /** Excel makes the number −5.717 of (5.717): whether it stood in parentheses or has a sign is lost. */
  readonly isSignUnsure?: true;
}

/** The numbers that stand in a cell: a coefficient and, in parentheses, what belongs to it. */
export function numbersAt(shown: ShownBlock, row: number, column: number): FoundNumber[] {
  const cell = shown.cells[row]?.[column];
  if (isBlank(cell)) return [];
  const parts = typeof cell === 'string' ? printedParts(cell) : [];
  if (parts.length > 1) {
    return parts.flatMap((text) => {
      const number = readPrinted(text);
      return number === undefined ? [] : [{ number, text }];
    });
  }
  const number = printedAtCell(shown, row, column);
  if (number === undefined) return [];
  return typeof cell === 'number' && cell < 0
    ? [{ number, text: shownText(cell), isSignUnsure: true }]
    : [{ number, text: shownText(cell) }];
}

/** The first number of a text that goes on in words: 18 after adjustments, 0.482 (df = 28). */
export function leadingNumber(text: string): FoundNumber | undefined {
  const [part = ''] = printedParts(text);
  const [first = ''] = part.trim().split(/\s+(?=[^\d\s*])/);
  for (const candidate of [text.trim(), part, first]) {
    const number = readPrinted(candidate);
    if (number !== undefined) return { number, text: candidate };
  }
  return undefined;
}

/** Whether a cell holds words: letters that are no part of a number. */
export function holdsWords(cell: unknown): boolean {
  const text = typeof cell === 'string' ? cell : '';
  return /[a-z\u00c0-\u024f\u4e00-\u9fff]{2}/i.test(text) && readPrinted(text) === undefined;
}
