import type {
  AuditedStatistic,
  PrintedCell,
} from '../../statistics/audit/regression/printed-regression';
import type { NamedLine } from './coefficient-lines';
import { type FoundNumber, leadingNumber, numbersAt } from './found-number';
import { printedCell } from './printed-cell';
import { readPrinted } from './read-printed';
import { type ShownBlock, shownText } from './reader';
import { robustStatisticNamed, statisticNamed } from './regression-headings';
import { type RobustNumber, withRobustF } from './robust-f';

/** A line with a number that was not understood. */
export interface UnusedLine {
  readonly name: string;
  readonly text: string;
}

export type Statistics = Readonly<Partial<Record<AuditedStatistic, PrintedCell>>>;

export interface ReadStatistics {
  readonly statistics: Statistics;
  readonly unused: readonly UnusedLine[];
  /** F is called robust or Wald's, and the table prints no other. */
  readonly hasRobustF: boolean;
}

interface Places {
  /** The column of the model, where columns have no headings. */
  readonly model: number | undefined;
  /** Rows of headings and of coefficients, which hold no statistics. */
  readonly taken: ReadonlySet<number>;
  /** So many columns at the left belong to several models: of numbers there only n is of them all. */
  readonly sharedColumns: number;
  /** From this row on what is not understood is told. */
  readonly firstTold: number;
}

/** Each name of a statistic with the number at its right, or in the same cell after a colon. */
export function statisticCells(
  shown: ShownBlock,
  others: readonly NamedLine[],
  { model, taken, sharedColumns, firstTold }: Places,
): ReadStatistics {
  const statistics: Partial<Record<AuditedStatistic, PrintedCell>> = {};
  const unused: UnusedLine[] = [];
  const robust: RobustNumber[] = [];
  const keep = (name: AuditedStatistic, found: FoundNumber | undefined): void => {
    if (found !== undefined) statistics[name] ??= printedCell(found.number, found.text);
  };
  const ofAll: FoundNumber[] = [];
  const keepAt = (column: number, name: AuditedStatistic, found: FoundNumber): void => {
    if (column >= sharedColumns) keep(name, found);
    else if (name === 'n') ofAll.push(found);
  };
  /** A number of Wald's F counts as not used until it is known whether there is another. */
  const keepRobust = (
    statistic: RobustNumber['statistic'],
    found: FoundNumber,
    name: string,
    isTold: boolean,
  ): void => {
    const line = { name, text: found.text };
    robust.push({ statistic, found, line });
    if (isTold) unused.push(line);
  };
  shown.cells.forEach((line, row) => {
    if (taken.has(row)) return;
    line.forEach((cell, column) => {
      if (typeof cell !== 'string' || readPrinted(cell) !== undefined) return;
      if (model !== undefined && column !== 0 && !/[:：=]/.test(cell)) return;
      const text = shownText(cell);
      const sentences = namedIn(text);
      for (const { name, found, robustName } of sentences) {
        if (robustName === undefined) keepAt(column, name, found);
        else if ((name === 'f' || name === 'probf') && column >= sharedColumns) {
          keepRobust(name, found, robustName, true);
        }
      }
      if (sentences.length > 0 || (model !== undefined && column !== 0)) return;
      const name = statisticNamed(text);
      const at = placeOfNumber(shown, row, column, model);
      const found = at === undefined ? undefined : numberAt(shown, row, at);
      if (at === undefined || found === undefined) return;
      const robustName = name === undefined ? robustStatisticNamed(text) : undefined;
      if (robustName !== undefined && at >= sharedColumns) {
        keepRobust(robustName, found, text, row >= firstTold);
        if (robustName === 'f') {
          keepBehind(shownText(line[at]), 'f', (statistic, behind) => {
            if (statistic === 'probf' && behind !== undefined)
              robust.push({ statistic, found: behind, line: undefined });
          });
        }
        return;
      }
      if (name === undefined) {
        if (row >= firstTold && /[\p{L}]/u.test(text))
          unused.push({ name: text, text: found.text });
        return;
      }
      keepAt(at, name, found);
      if (at >= sharedColumns && (name === 'f' || name === 'ser')) {
        keepBehind(shownText(line[at]), name, keep);
      }
    });
  });
  // What is a model's own goes before what is said of all.
  for (const found of ofAll) keep('n', found);
  for (const { name, beside } of others) {
    const beneath = beside.parentheses ?? beside.brackets ?? beside.plain;
    if (beneath === undefined || !isShare(beneath)) continue;
    if (statisticNamed(name) === 'f') keep('probf', beneath);
    else if (robustStatisticNamed(name) === 'f') {
      robust.push({ statistic: 'probf', found: beneath, line: undefined });
    }
  }
  return withRobustF(withoutDoubtfulCount(others, statistics), robust, unused);
}

function isShare({ number: { value } }: FoundNumber): boolean {
  return value >= 0 && value <= 1;
}

/** 0.482 (df = 28); 95.722 (0.000). */
function keepBehind(
  text: string,
  name: AuditedStatistic,
  keep: (name: AuditedStatistic, found: FoundNumber | undefined) => void,
): void {
  const degrees = /\(\s*df\s*=\s*(\d+)\s*\)/i.exec(text);
  if (name === 'ser' && degrees !== null) keep('df', leadingNumber(degrees[1]));
  const probability = /\d[\s*]*\((?:p\s*=\s*)?(0?\.\d+)\)/i.exec(text);
  if (name === 'f' && probability !== null) keep('probf', leadingNumber(probability[1]));
}

interface Sentence {
  readonly name: AuditedStatistic;
  readonly found: FoundNumber;
  /** The words of Wald's F; undefined of any other statistic. */
  readonly robustName?: string | undefined;
}

/** R²: 0.87, adjusted R²: 0.86 – what one cell says in a sentence. */
function namedIn(text: string): Sentence[] {
  const parts = text.split(/[\t;；]+|[,，]\s+(?=[^\d\s])/).map((part) => part.trim());
  let before: Pick<Sentence, 'name' | 'robustName'> | undefined;
  return parts.flatMap((part): Sentence[] => {
    const at = part.search(/[:：=]/);
    if (at < 0) return [];
    const behind = part.slice(at + 1).trim();
    const found = leadingNumber(behind);
    const label = part.slice(0, at).trim();
    const plain = statisticNamed(label);
    const robust = plain === undefined ? robustStatisticNamed(label) : undefined;
    const own = plain ?? robust;
    const isBehindF = own === undefined && before?.name === 'f' && /^p/i.test(part);
    const name = own ?? (isBehindF ? 'probf' : undefined);
    const robustName = isBehindF ? before?.robustName : robust && label;
    before = own && { name: own, robustName };
    if (name === undefined || found === undefined) return [];
    if (robustName !== undefined) return [{ name, found, robustName }];
    const degrees = /\bon (\d+) degrees of freedom/.exec(behind);
    const df = degrees === null ? undefined : leadingNumber(degrees[1]);
    return [
      { name, found },
      ...(name === 'ser' && df !== undefined ? [{ name: 'df' as const, found: df }] : []),
    ];
  });
}

function placeOfNumber(
  { cells }: ShownBlock,
  row: number,
  column: number,
  model: number | undefined,
): number | undefined {
  if (model !== undefined) return model;
  const line = cells[row];
  let at = column + 1;
  while (at < line.length && shownText(line[at]) === '') at++;
  return at < line.length ? at : undefined;
}

function numberAt(shown: ShownBlock, row: number, column: number): FoundNumber | undefined {
  const [first] = numbersAt(shown, row, column);
  const cell = shown.cells[row][column];
  return first ?? (typeof cell === 'string' ? leadingNumber(cell) : undefined);
}

/** In a panel N may be the number of individuals beside T periods: then neither is n for sure. */
function withoutDoubtfulCount(
  lines: readonly NamedLine[],
  statistics: Partial<Record<AuditedStatistic, PrintedCell>>,
): Partial<Record<AuditedStatistic, PrintedCell>> {
  const names = lines.flatMap(({ name, cells }) => (cells.coefficient === undefined ? [] : [name]));
  const isPanel = names.includes('N') && names.includes('T');
  if (!isPanel || statistics.n === undefined) return statistics;
  return Object.fromEntries(Object.entries(statistics).filter(([name]) => name !== 'n'));
}
