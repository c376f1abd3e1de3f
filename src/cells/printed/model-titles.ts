import type { CellValue } from '../cell-value';
import type { Span } from './heading-groups';
import type { ShownBlock } from './reader';
import { shownText } from './reader';
import { readPrinted } from './read-printed';
import { namesStatistic, rowColumnOf } from './regression-headings';

/** What stands above models side by side. */
export interface ModelTitles {
  /** One a model; undefined where nothing is its own. */
  readonly titles: readonly (string | undefined)[];
  /** Rows that only number models. */
  readonly numberRows: readonly number[];
}

/** More rows of titles than this are more than a title. */
const MOST_ROWS = 2;
const MOST_MODELS = 99;

/**
 * The titles of models in the rows above row `before`. A row has titles where the models differ in it;
 * a text above the first alone may be the title of the whole table.
 */
export function titlesAbove(
  { cells }: ShownBlock,
  before: number,
  models: readonly Span[],
): ModelTitles {
  const rows = cells.slice(0, before).flatMap((line, row) => {
    const texts = models.map((span) => titleIn(line, span));
    const isStatistic = line
      .slice(0, models[0].from)
      .some((cell) => namesStatistic(shownText(cell)));
    const isTitles =
      !isStatistic && new Set(texts).size > 1 && texts.slice(1).some((text) => text !== '');
    return isTitles ? [{ row, texts }] : [];
  });
  const told = rows.slice(-MOST_ROWS);
  return {
    titles: models.map((_, at) => {
      const own = told.map(({ texts }) => texts[at]).filter((text) => text !== '');
      return own.length === 0 ? undefined : own.join(' ');
    }),
    numberRows: rows
      .filter(({ texts }) => texts.every((text) => text === '' || /^\(?\d+\)?$/.test(text)))
      .map(({ row }) => row),
  };
}

function titleIn(line: readonly CellValue[], { from, to }: Span): string {
  const texts = line.slice(from, to).map(titleOf);
  return texts.find((text) => text !== '') ?? '';
}

/** The text of a cell that may be a title; (1), which Excel takes for −1, is one. */
function titleOf(cell: CellValue): string {
  const text = shownText(cell);
  const number = readPrinted(cell);
  if (number !== undefined) return isModelNumber(number.value) ? `(${Math.abs(number.value)})` : '';
  const isSentence = /[:：=]\s*[-−]?[\d.]/.test(text);
  return isSentence || rowColumnOf(text) !== undefined || !/[\p{L}\p{N}]/u.test(text) ? '' : text;
}

/** Whether a number may be that of a model. */
export function isModelNumber(value: number): boolean {
  return Number.isInteger(value) && value !== 0 && Math.abs(value) <= MOST_MODELS;
}
