import type { CellValue } from './engine';

/** What a cell holds once Excel has made sense of what was assigned to it. */
export type CellInput =
  | { kind: 'empty' }
  | { kind: 'formula'; formula: string }
  | { kind: 'value'; value: CellValue; numberFormat?: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const PERCENTAGE = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const FORMULA_WITHOUT_EQUALS_SIGN = /^[+\-@](?=[A-Za-z_("])/;
const MILLISECONDS_A_DAY = 86400000;
/** Excel counts days from the last day of 1899, and wrongly counts a 29 February 1900. */
const SERIAL_OF_UNIX_EPOCH = 25569;

/**
 * Interprets a value assigned to `Range.values` or `Range.formulas` the way Excel does:
 * a leading `'` makes text, a leading `=` a formula, and text that reads as a number, a
 * truth value or a date becomes one, unless the cell has the text format `@`.
 */
export function interpretInput(assigned: CellValue, numberFormat: string): CellInput {
  if (typeof assigned !== 'string') return { kind: 'value', value: assigned };
  if (assigned === '') return { kind: 'empty' };
  if (assigned.startsWith("'")) return { kind: 'value', value: assigned.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value: assigned };
  if (assigned.startsWith('=') && assigned.length > 1)
    return { kind: 'formula', formula: assigned };
  if (FORMULA_WITHOUT_EQUALS_SIGN.test(assigned))
    return { kind: 'formula', formula: `=${assigned}` };
  return interpretText(assigned);
}

function interpretText(text: string): CellInput {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { kind: 'value', value: Number(trimmed) };
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  }
  const percentage = PERCENTAGE.exec(trimmed);
  if (percentage) {
    return { kind: 'value', value: Number(percentage[1]) / 100, numberFormat: '0%' };
  }
  return interpretDate(trimmed) ?? { kind: 'value', value: text };
}

function interpretDate(text: string): CellInput | undefined {
  const iso = ISO_DATE.exec(text);
  const us = US_DATE.exec(text);
  if (!iso && !us) return undefined;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [us![3], us![1], us![2]];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  // 31 February rolls over into March: such a text is no date, and Excel leaves it alone.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return undefined;
  return {
    kind: 'value',
    value: time / MILLISECONDS_A_DAY + SERIAL_OF_UNIX_EPOCH,
    numberFormat: iso ? 'yyyy-mm-dd' : 'm/d/yyyy',
  };
}
