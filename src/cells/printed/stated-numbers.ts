import { divide, pointInterval } from '../../numerics/interval';
import {
  decimalWeight,
  exactWeight,
  type StatedWeight,
} from '../../statistics/audit/coupling/assumed-design';
import { readPrinted } from './read-printed';

/**
 * Weights or an exponent as a paper states them: 0.524 0.476, 0.5, 0.5 or 1/3 1/3 1/3. A decimal keeps
 * its digits, for it may have been rounded to them; a fraction is exact. Divided by blanks, semicolons
 * or commas; a comma between digits is a point where nothing else is.
 *
 * @returns undefined where nothing is written, 'unreadable' where something is no number
 */
export function statedNumbers(text: string): StatedWeight[] | 'unreadable' | undefined {
  const plain = text.normalize('NFKC').replace(/、/g, ' ').trim();
  const dividers = /[./]/.test(plain) ? /[\s;,]+/ : /[\s;]+|,(?=\s)/;
  const words = plain.split(dividers).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const numbers = words.flatMap((word) => statedNumber(word.replace(/,$/, '')) ?? []);
  return numbers.length < words.length ? 'unreadable' : numbers;
}

function statedNumber(word: string): StatedWeight | undefined {
  const fraction = /^(\d{1,6})\/(\d{1,6})$/.exec(word);
  if (fraction !== null) {
    const [above, below] = [Number(fraction[1]), Number(fraction[2])];
    return below === 0
      ? undefined
      : exactWeight(divide(pointInterval(above), pointInterval(below)));
  }
  if (!/^(?:\d+[.,]?\d*|[.,]\d+)%?$/.test(word)) return undefined;
  const number = readPrinted(word.replace(',', '.'));
  return number && decimalWeight(number.value, Math.max(1, number.decimals));
}
