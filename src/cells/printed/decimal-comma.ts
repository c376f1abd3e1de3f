import type { Block } from '../cell-value';
import type { ShownBlock } from './reader';

/** A number as text with a comma in it and no word: stars, parentheses, signs may stand around it. */
const NUMBER_WITH_COMMA = /^[\s()[\]<>≤≥=*+\-\u2010-\u2014\u2212%\d.,]*\d?,\d[\s()[\]*%\d.,e+-]*$/i;
/** A comma that divides no groups of three: 0,816; 12,34; ,45; 1234,567. */
const SURELY_POINT = /(?:^|[^\d.,])(?:0?,\d+|\d{1,3},\d{1,2}|\d{1,3},\d{4,}|\d{4,},\d+)(?![\d,.])/;
/** Groups of three with a comma as the point behind them: 1.234,56. */
const GROUPS_AND_COMMA = /\d{1,3}(?:\.\d{3})+,\d+/;
const POINT = /\d\.\d|(?:^|[^\d])\.\d/;

/**
 * The block with points where it has decimal commas. That is decided for the whole: 5,479 by itself
 * may be five thousand, but beside 0,816, in a block without a decimal point, it is not.
 */
export function withDecimalPoints(shown: ShownBlock): ShownBlock {
  const texts = shown.cells.flat().filter((cell) => typeof cell === 'string');
  const numbers = texts.map(plain).filter((text) => NUMBER_WITH_COMMA.test(text));
  const isComma =
    numbers.some((text) => SURELY_POINT.test(text) || GROUPS_AND_COMMA.test(text)) &&
    !texts
      .map(plain)
      .filter((text) => !/[a-z\u4e00-\u9fff]/i.test(text))
      .some((text) => POINT.test(text.replace(new RegExp(GROUPS_AND_COMMA, 'g'), '')));
  if (!isComma) return shown;
  const cells: Block = shown.cells.map((line) =>
    line.map((cell) =>
      typeof cell === 'string' && NUMBER_WITH_COMMA.test(plain(cell)) ? pointed(cell) : cell,
    ),
  );
  return { ...shown, cells };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

function pointed(text: string): string {
  return plain(text)
    .replace(/(\d)\.(?=\d{3}(?:\D|$))/g, '$1')
    .replace(/(\d|^|[^\d])\s*,\s*(?=\d)/g, '$1.');
}
