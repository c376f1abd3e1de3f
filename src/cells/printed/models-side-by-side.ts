import type { CellValue } from '../cell-value';
import { isBlank } from '../cell-value';
import { type Span, headingGroups, lastHeaded } from './heading-groups';
import { type ModelTitles, isModelNumber, titlesAbove } from './model-titles';
import { readPrinted } from './read-printed';
import { type ShownBlock, shownText } from './reader';
import { type Headings, headingsOf, transposed } from './table-header';
import { isAnswer } from './table-notes';

/** One of the models of a table. */
export interface SideModel {
  readonly title: string | undefined;
}

/** What a table prints of one of its models. */
export interface ModelBlock {
  readonly shown: ShownBlock;
  /** The same, and the notes that hold for all models. */
  readonly told: ShownBlock;
  /** So many columns at the left belong to all models. */
  readonly sharedColumns: number;
  /** Rows that only number models. */
  readonly numberRows: readonly number[];
}

/** The columns of a model under repeated headings. */
interface ModelColumns {
  readonly names: Span;
  readonly own: Span;
  /** Whether other models have the same names. */
  readonly sharesNames: boolean;
}

/** The models that stand side by side in a table, from left to right; one at least. */
export function modelsSideBySide(shown: ShownBlock): readonly SideModel[] {
  const headings = headingsOf(shown);
  if (headings !== undefined) {
    const columns = modelColumns(shown, headings);
    if (columns.length < 2) return [{ title: undefined }];
    return sideModels(titlesOf(shown, headings, columns));
  }
  if (transposed(shown) !== undefined) return [{ title: undefined }];
  const spans = columnsOfNumbers(shown).map((column) => ({ from: column, to: column + 1 }));
  if (spans.length < 2) return [{ title: undefined }];
  return sideModels(titlesAbove(shown, firstRowOfNumbers(shown), spans));
}

function sideModels({ titles }: ModelTitles): SideModel[] {
  return titles.map((title, at) => ({
    // The number of a model is no title where it is counted so anyway.
    title: title === `(${at + 1})` ? undefined : title,
  }));
}

/** Every column up to the last with a number: models without headings are counted by columns. */
function columnsOfNumbers({ cells }: ShownBlock): number[] {
  let last = 0;
  for (const line of cells) {
    line.forEach((cell, column) => {
      if (column > last && readPrinted(cell) !== undefined) last = column;
    });
  }
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** The first row with a number that is not a model's own. */
function firstRowOfNumbers({ cells }: ShownBlock): number {
  const found = cells.findIndex((line) =>
    line.slice(1).some((cell) => {
      const number = readPrinted(cell);
      return number !== undefined && !(isModelNumber(number.value) && number.decimals === 0);
    }),
  );
  return Math.max(0, found);
}

/** The columns of one model, counted from 1, where headings come again; else the whole table. */
export function blockOfModel(shown: ShownBlock, model: number): ModelBlock {
  const headings = headingsOf(shown);
  const columns = headings === undefined ? [] : modelColumns(shown, headings);
  const wanted = columns.at(Math.min(model, columns.length) - 1);
  if (headings === undefined || wanted === undefined) {
    return { shown, told: shown, sharedColumns: 0, numberRows: [] };
  }
  const { names, own, sharesNames } = wanted;
  const cells = shown.cells.map((line) => ofColumns(lineOfModel(line, wanted), wanted));
  const formats = shown.formats.map((line) => ofColumns(line, wanted));
  const notes = shown.cells.flatMap((line) => noteFor(line, wanted, columns[0]));
  const width = names.to - names.from + own.to - own.from;
  const noteLine = (note: CellValue): CellValue[] => [note, ...new Array(width - 1).fill('')];
  return {
    shown: { cells, formats },
    told: { cells: [...cells, ...notes.map(noteLine)], formats },
    sharedColumns: sharesNames ? names.to - names.from : 0,
    numberRows: titlesOf(shown, headings, columns).numberRows,
  };
}

function ofColumns<Cell>(line: readonly Cell[], { names, own }: ModelColumns): Cell[] {
  return [...line.slice(names.from, names.to), ...line.slice(own.from, own.to)];
}

/** A line that only other models have something in is none of the model's. */
function lineOfModel(
  line: readonly CellValue[],
  { names, own, sharesNames }: ModelColumns,
): readonly CellValue[] {
  if (!sharesNames) return line;
  const isEmpty = line.slice(own.from, own.to).every(isBlankText);
  const isOthers = line.some((cell, at) => at >= names.to && !isBlankText(cell));
  return isEmpty && isOthers ? line.map(() => '') : line;
}

/** A text that stands alone in its line, or alone beside the line's name, where a table has its notes. */
function noteFor(
  line: readonly CellValue[],
  { names, own }: ModelColumns,
  first: ModelColumns,
): CellValue[] {
  const isIn = (at: number, span: Span): boolean => at >= span.from && at < span.to;
  const others = line.flatMap((cell, at) => (at < first.own.from || isBlankText(cell) ? [] : [at]));
  const at = others.length === 0 ? first.names.from : others[0];
  const isPlace = others.length <= 1 && (at === first.names.from || at === first.own.from);
  if (!isPlace || isIn(at, own) || isIn(at, names)) return [];
  const cell = line[at];
  const isText = /\p{L}/u.test(shownText(cell)) && readPrinted(cell) === undefined;
  return isText && !isAnswer(cell) ? [cell] : [];
}

function isBlankText(cell: CellValue): boolean {
  return isBlank(cell) || shownText(cell) === '';
}

/** The columns of each model under repeated headings; empty where none come again. */
function modelColumns(shown: ShownBlock, headings: Headings): ModelColumns[] {
  const { roles } = headings;
  const groups = headingGroups(roles);
  if (groups.length === 0) return [];
  const width = shown.cells.reduce((most, line) => Math.max(most, line.length), 0);
  const isNamed = groups.map(
    (group, at) =>
      at > 0 &&
      group.from - 1 > lastHeaded(roles, groups[at - 1]) &&
      holdsNames(shown, headings, group),
  );
  let names: Span = { from: 0, to: groups[0].from };
  const columns = groups.map((group, at) => {
    if (isNamed[at]) names = { from: group.from - 1, to: group.from };
    const end = at === groups.length - 1 && group.to === roles.length ? width : group.to;
    return { names, own: { from: group.from, to: isNamed[at + 1] ? end - 1 : end } };
  });
  return columns.map((own) => ({
    ...own,
    sharesNames: columns.filter((other) => other.names === own.names).length > 1,
  }));
}

/** Whether names of variables stand left of a model, as where whole tables stand side by side. */
function holdsNames({ cells }: ShownBlock, { row, roles }: Headings, { from, to }: Span): boolean {
  const coefficient = roles.findIndex(
    (role, at) => at >= from && at < to && role === 'coefficient',
  );
  const texts = cells
    .slice(row + 1)
    .filter((line) => readPrinted(line[coefficient]) !== undefined)
    .map((line) => shownText(line[from - 1]));
  const words = texts.filter((text) => /\p{L}/u.test(text) && readPrinted(text) === undefined);
  return words.length * 2 > texts.length && new Set(words).size === words.length;
}

function titlesOf(
  shown: ShownBlock,
  { firstRow }: Headings,
  columns: readonly ModelColumns[],
): ModelTitles {
  const spans = columns.map(({ names, own, sharesNames }) => ({
    from: sharesNames ? own.from : names.from,
    to: own.to,
  }));
  return titlesAbove(shown, firstRow, spans);
}
