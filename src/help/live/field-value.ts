import { CellError } from './function-host';

/** What a cell would hold after this is typed into it; undefined for nothing. */
export function fieldValue(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (text.startsWith("'")) return text.slice(1);
  const plain = text.normalize('NFKC').replace(/\u2212/g, '-');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === 'true';
  return /^#[A-Z/0]+[!?A]$/i.test(plain) ? new CellError(plain.toUpperCase()) : text;
}
