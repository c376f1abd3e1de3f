import type { CellErrorCode } from '../errors/input-error';
import type { Shape } from '../errors/reason';

/**
 * A value as Excel hands it over: a number, a text, TRUE or FALSE, blank (null, undefined or ""), or
 * an error object with its code. Where an older Excel hands over 0 for a blank cell the two cannot
 * be told apart.
 */
export type CellValue = unknown;

/** Rows of cells; every row has the same length. */
export type Block = readonly (readonly CellValue[])[];

export function isBlank(value: CellValue): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

/** The code of an error cell, such as #DIV/0!, or undefined for anything else. */
export function errorCodeOf(value: CellValue): CellErrorCode | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  return typeof value.code === 'string' ? value.code : undefined;
}

/** Whether a text would be a number if it were typed into a cell: 0.5, −1 200, ５, 12%. */
export function looksLikeNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/[\s,]/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(plain);
}

/** An argument as a block: Excel hands over one cell as a single value or as a block of one. */
export function toBlock(argument: unknown): Block {
  return Array.isArray(argument) ? (argument as Block) : [[argument]];
}

export function shapeOf(block: Block): Shape {
  return { rows: block.length, columns: block.length === 0 ? 0 : block[0].length };
}
