import { decimalOf, decimalsOf, digitsAt, roundedInterval } from '../../numerics/rounded-decimal';
import { decimalsOfFormat } from './decimals-of-format';
import type { Inequality, PrintedNumber } from './printed-number';

/** More digits than any table prints; longer ones are no numbers but damage. */
const MOST_DIGITS = 40;
const MOST_POWER = 300;

/**
 * A number as print has it, from a cell. Text is taken as it stands, as it comes out of PDF and Word:
 * groups of digits (0.459 705 479), a true minus sign, full-width digits, a middle dot or a lone comma
 * as the point, stars, a sign of inequality, parentheses or brackets around it, %, powers of ten. A
 * number shows the decimals of its format, else those that it has.
 *
 * @returns undefined for anything else
 */
export function readPrinted(cell: unknown, format?: string): PrintedNumber | undefined {
  if (typeof cell === 'string') return readPrintedText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? ofNumber(cell, format) : undefined;
}

/** Whether a cell is one of the marks that stand where nothing is printed: blank, –, /, …, n.a. */
export function isNothingPrinted(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  return /^(?:[-\u2010-\u2015\u2212/.\u2026\u00b7]*|n\.?\/?a\.?|#N\/A)$/i.test(plain(cell).trim());
}

/** What stands in one cell, apart: a coefficient and, in parentheses, what belongs to it. */
export function printedParts(text: string): string[] {
  return (text.match(/\([^)]*\)|\[[^\]]*\]|[^()[\]]+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A printed number of so many decimals. */
export function printedNumber(digits: bigint, decimals: number): PrintedNumber {
  const value = decimalOf(digits, decimals);
  return { value, decimals, digits, interval: roundedInterval(digits, decimals), stars: 0 };
}

function ofNumber(value: number, format: string | undefined): PrintedNumber {
  const shown = format === undefined ? undefined : decimalsOfFormat(format);
  const decimals = shown ?? decimalsOf(value) - zerosOfPower(value);
  const printed = printedNumber(digitsAt(value, decimals), decimals);
  return shown === undefined ? { ...printed, decimalsUnsure: true } : printed;
}

/** From here on programs print powers of ten: zeros before the point may stand for any digits. */
const PRINTED_AS_POWER = 1e7;

function zerosOfPower(value: number): number {
  if (Math.abs(value) < PRINTED_AS_POWER || !Number.isInteger(value)) return 0;
  return /0*$/.exec(BigInt(value).toString())?.[0].length ?? 0;
}

/** Full-width characters, signs of other fonts and all kinds of blanks as the plain ones. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2014](?=\s*[.\u00b7\d])/g, '-')
    .replace(/[\u2217\u22c6\u2605]/g, '*')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

const SHAPE =
  /^(?:p ?)?(?<inequality>[<>≤≥]=?)? ?(?<sign>[+-])? ?(?<digits>\d[\d ,]*(?:[.\u00b7] ?[\d ]*)?|[.\u00b7] ?\d[\d ]*)(?:(?:e|[x×] ?10 ?\^? ?)(?<power>[+-]?\d+))? ?(?<percent>%)?(?<stars>[ *]*)$/i;

function readPrintedText(text: string): PrintedNumber | undefined {
  const { inner, enclosed } = opened(plain(text).trim());
  const parts = SHAPE.exec(inner)?.groups;
  const number = parts === undefined ? undefined : digitsOf(parts.digits.trim());
  if (parts === undefined || number === undefined) return undefined;
  const power = Number(parts.power ?? 0) - (parts.percent === undefined ? 0 : 2);
  if (Math.abs(power) > MOST_POWER) return undefined;
  const digits = BigInt(`${number.whole}${number.fraction}`);
  const inequality = inequalityOf(parts.inequality);
  return {
    ...printedNumber(parts.sign === '-' ? -digits : digits, number.fraction.length - power),
    stars: (parts.stars.match(/\*/g) ?? []).length + enclosed.stars,
    ...(inequality === undefined ? {} : { inequality }),
    ...(enclosed.by === undefined ? {} : { enclosed: enclosed.by }),
  };
}

interface Opened {
  readonly inner: string;
  readonly enclosed: { readonly by?: 'parentheses' | 'brackets'; readonly stars: number };
}

/** Without the parentheses or brackets around it; stars may stand behind them. */
function opened(text: string): Opened {
  const found = /^(?:\((?<round>[^()]*)\)|\[(?<square>[^[\]]*)\])(?<stars>[ *]*)$/.exec(text);
  if (found === null) return { inner: text, enclosed: { stars: 0 } };
  const { round, square, stars = '' } = found.groups ?? {};
  return {
    inner: (round ?? square).trim(),
    enclosed: {
      by: round === undefined ? 'brackets' : 'parentheses',
      stars: (stars.match(/\*/g) ?? []).length,
    },
  };
}

function inequalityOf(sign: string | undefined): Inequality | undefined {
  if (sign === undefined) return undefined;
  if (sign === '<=') return '≤';
  if (sign === '>=') return '≥';
  return sign.charAt(0) as Inequality;
}

/**
 * The digits before and behind the point; undefined where blanks or commas stand elsewhere than
 * between groups of three. A lone comma is the point, unless it divides thousands as in 1,234.
 */
function digitsOf(text: string): { whole: string; fraction: string } | undefined {
  let shown = text.replace('\u00b7', '.');
  if (!shown.includes('.') && /^\d+, ?\d+$/.test(shown) && !/^[1-9]\d{0,2},\d{3}$/.test(shown)) {
    shown = shown.replace(',', '.');
  }
  const [before, behind = ''] = shown.split('.').map((part) => part.trim());
  if (!/^(?:\d*|\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3})+)$/.test(before)) return undefined;
  if (!/^(?:\d*|\d{3}(?: \d{3})*(?: \d{1,3})?)$/.test(behind)) return undefined;
  const whole = before.replace(/[ ,]/g, '');
  const fraction = behind.replace(/ /g, '');
  const count = whole.length + fraction.length;
  return count === 0 || count > MOST_DIGITS ? undefined : { whole, fraction };
}
