import { isNote } from '../panel/headings';
import { resultScore } from './coupling-headings';
import { withDecimalPoints } from './decimal-comma';
import { printedAtCell, type ShownBlock, shownText } from './reader';

/** Where what stands in a block that prints a coupling table. */
export interface CouplingLayout {
  /** Upright: one row an observation. */
  readonly shown: ShownBlock;
  /** Whether the block had a column an observation and was turned. */
  readonly isTurned: boolean;
  /** One a column, joined where several rows head it; #3 where nothing does. */
  readonly names: readonly string[];
  readonly headingRows: number;
  /** Rows of observations. */
  readonly rows: readonly number[];
  /** What was passed over: titles and notes, and rows of means, totals and the like. */
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
}

const MOST_HEADING_ROWS = 3;

const SUMMARY_ZH =
  /^.{0,8}(均值|平均|平均值|平均数|平均水平|合计|总计|小计|总和|标准差|变异系数|最大值|最小值|中位数|极差|方差)$/;
const SUMMARY_EN =
  /^(?:[\w ]+ )?(mean|average|avg|total|subtotal|sum|std|std\.? ?dev|standard deviation|s\.?d|median|min|max|minimum|maximum)\.?(?: (?:of|value|values|for)\b.{0,24})?$/i;

export function couplingLayout(given: ShownBlock): CouplingLayout {
  const { shown, titles } = withoutTitles(withDecimalPoints(given));
  const isTurned = isLyingDown(shown.cells);
  const upright = isTurned ? turned(shown) : shown;
  const headings = headingCount(upright);
  const rows: number[] = [];
  const summaries: string[] = [];
  const notes: string[] = [];
  upright.cells.forEach((line, row) => {
    if (row < headings) return;
    const texts = line.map(shownText);
    const first = texts.find((text) => text !== '');
    if (first === undefined) return;
    const summary = texts.slice(0, 3).find(isSummary);
    if (isNote(first)) notes.push(first);
    else if (summary === undefined) rows.push(row);
    else summaries.push(summary);
  });
  return {
    shown: upright,
    isTurned,
    names: namesOf(upright, headings),
    headingRows: headings,
    rows,
    titles: [...titles, ...notes],
    summaries,
  };
}

function isSummary(text: string): boolean {
  const word = text.normalize('NFKC').trim();
  return SUMMARY_ZH.test(word.replace(/\s/g, '')) || SUMMARY_EN.test(word);
}

const filled = (line: readonly unknown[]): number =>
  line.filter((cell) => shownText(cell) !== '').length;

/** Lines at the top of one cell, a title or a unit, where a line of several follows; blank ones too. */
function withoutTitles({ cells, formats }: ShownBlock): {
  readonly shown: ShownBlock;
  readonly titles: string[];
} {
  const isTable = cells.some((line) => filled(line) > 1);
  const first = isTable ? cells.findIndex((line) => filled(line) > 1) : 0;
  const titles = cells
    .slice(0, first)
    .flatMap((line) => line.map(shownText).filter((t) => t !== ''));
  return { shown: { cells: cells.slice(first), formats: formats.slice(first) }, titles };
}

/** Whether C, T or D head rows and none of them a column. */
function isLyingDown(cells: ShownBlock['cells']): boolean {
  const resultsOf = (texts: readonly string[]): number =>
    new Set(texts.flatMap((text) => resultScore(text)?.role ?? [])).size;
  const [top = []] = cells;
  return (
    resultsOf(cells.slice(1).map(([first]) => shownText(first))) >= 2 &&
    resultsOf(top.slice(1).map(shownText)) === 0
  );
}

function turned({ cells, formats }: ShownBlock): ShownBlock {
  const width = Math.max(...cells.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    cells: columns.map((column) => cells.map((line) => line[column] ?? '')),
    formats: columns.map((column) => formats.map((line) => line[column] ?? 'General')),
  };
}

/** Rows of words above the first of numbers; one where that cannot be told, none above decimals. */
function headingCount(shown: ShownBlock): number {
  const first = shown.cells.findIndex((_, row) => isLineOfNumbers(shown, row));
  if (first > 0) return Math.min(first, MOST_HEADING_ROWS);
  const isWithout =
    first === 0 &&
    shown.cells[0].some((_, column) => (printedAtCell(shown, 0, column)?.decimals ?? 0) > 0);
  return isWithout ? 0 : 1;
}

function isLineOfNumbers(shown: ShownBlock, row: number): boolean {
  const line = shown.cells[row];
  const numbers = line.filter((_, column) => printedAtCell(shown, row, column) !== undefined);
  return numbers.length > 0 && numbers.length * 2 >= filled(line) - 1;
}

function namesOf({ cells }: ShownBlock, headings: number): string[] {
  const lines = cells.slice(0, headings).map((line) => line.map(shownText));
  const width = cells.length === 0 ? 0 : cells[0].length;
  return Array.from({ length: width }, (_, column) => {
    const parts = lines.map((line, row) => line[column] || groupAbove(lines, row, column));
    const name = [...new Set(parts)].filter((part) => part !== '').join(' ');
    return name === '' && headings === 0 ? `#${column + 1}` : name;
  });
}

/** A merged heading stands over its first column only; one with nothing beneath is no group. */
function groupAbove(lines: readonly string[][], row: number, column: number): string {
  const isHeaded = (at: number): boolean => lines.slice(row + 1).some((line) => line[at] !== '');
  if (!isHeaded(column)) return '';
  for (let at = column - 1; at >= 0; at--) {
    if (lines[row][at] !== '') return isHeaded(at) ? lines[row][at] : '';
  }
  return '';
}
