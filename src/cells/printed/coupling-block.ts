import type {
  PrintedCouplingTable,
  PrintedSeries,
  ResultColumn,
} from '../../statistics/audit/coupling/printed-coupling-table';
import { headingKind, looksLikePeriod } from '../panel/headings';
import { couplingColumn } from './coupling-column';
import { isCountHeading, levelHeading, type ResultScore, resultScore } from './coupling-headings';
import { type CouplingLayout, couplingLayout } from './coupling-layout';
import { printedCell } from './printed-cell';
import { type ShownBlock, type UnreadCell, isUnread, printedAtCell, shownText } from './reader';

/** How many systems a table of coupling has at least, printed or not. */
export const FEWEST_SYSTEMS = 2;

/** What a column of a published coupling table holds. */
export const COUPLING_ROLES = [
  'label',
  'system',
  'degree',
  'index',
  'coordination',
  'level',
  'unused',
] as const;
export type CouplingRole = (typeof COUPLING_ROLES)[number];

/** A published coupling table as it was read. */
export interface ReadCouplingTable {
  readonly table: PrintedCouplingTable;
  readonly unread: readonly UnreadCell[];
  readonly layout: CouplingLayout;
}

/** What heads each column, in the order of the roles. */
export function couplingColumnNames(shown: ShownBlock): readonly string[] {
  return couplingLayout(shown).names;
}

/** One role a column, from its heading and from what stands beneath; the user may choose others. */
export function guessCouplingRoles(shown: ShownBlock): CouplingRole[] {
  const layout = couplingLayout(shown);
  const scores = layout.names.map((name, column) =>
    isLabel(layout, column) || isAside(layout, column) || !holdsNumbers(layout, column)
      ? undefined
      : resultScore(name),
  );
  const bestOf = (role: ResultColumn): number => surest(scores, role);
  const results = {
    degree: bestOf('degree'),
    index: bestOf('index'),
    coordination: bestOf('coordination'),
  };
  let hasLevel = false;
  return layout.names.map((name, column): CouplingRole => {
    if (isLabel(layout, column)) return 'label';
    if (!holdsNumbers(layout, column)) {
      const isLevel = !hasLevel && levelHeading(name) === 'level';
      hasLevel ||= isLevel;
      return isLevel ? 'level' : column === 0 ? 'label' : 'unused';
    }
    if (isAside(layout, column)) return 'unused';
    const score = scores[column];
    if (score === undefined) return 'system';
    if (results[score.role] === column) return score.role;
    // A second column by the same name is another model's; a looser name may be a system's.
    return score.score > 2 ? 'unused' : 'system';
  });
}

/** The column whose heading names a result most surely, the first of several; −1 for none. */
function surest(scores: readonly (ResultScore | undefined)[], role: ResultColumn): number {
  const own = scores.map((score) => (score?.role === role ? score.score : 0));
  const most = Math.max(0, ...own);
  return most === 0 ? -1 : own.indexOf(most);
}

function isLabel(layout: CouplingLayout, column: number): boolean {
  const name = layout.names[column];
  const kind = headingKind(name);
  if (kind === 'period' || kind === 'region') {
    // T heads periods as well as the comprehensive index: periods ascend from the first column.
    return !/^t$/i.test(name) || holdsPeriods(layout, column);
  }
  if (column > 0) return false;
  return holdsPeriods(layout, column) || isCountHeading(name) || isCounting(layout, column);
}

/** Ranks, numbers of lines, and levels as numbers. */
function isAside(layout: CouplingLayout, column: number): boolean {
  const name = layout.names[column];
  if (isCountHeading(name) || isCounting(layout, column)) return true;
  if (levelHeading(name) === undefined) return false;
  return numbersOf(layout, column).every(({ decimals }) => decimals <= 0);
}

type Numbers = NonNullable<ReturnType<typeof printedAtCell>>[];

function numbersOf({ shown, rows }: CouplingLayout, column: number): Numbers {
  return rows.flatMap((row) => printedAtCell(shown, row, column) ?? []);
}

function holdsNumbers(layout: CouplingLayout, column: number): boolean {
  const read = numbersOf(layout, column);
  return read.length > 0 && read.length * 2 >= layout.rows.length;
}

function holdsPeriods({ shown, rows }: CouplingLayout, column: number): boolean {
  const filled = rows.filter((row) => shownText(shown.cells[row][column]) !== '');
  return filled.length > 0 && filled.every((row) => looksLikePeriod(shown.cells[row][column]));
}

const FEWEST_COUNTED = 4;

/** 1 to n, in whichever order. */
function isCounting(layout: CouplingLayout, column: number): boolean {
  const numbers = numbersOf(layout, column);
  if (numbers.length < FEWEST_COUNTED || numbers.some(({ decimals }) => decimals !== 0))
    return false;
  const values = new Set(numbers.map(({ value }) => value));
  return values.size === numbers.length && numbers.every((_, place) => values.has(place + 1));
}

/** The table that the block prints, its columns as the roles say. */
export function readCouplingTable(
  block: ShownBlock,
  roles: readonly CouplingRole[],
): ReadCouplingTable {
  const layout = couplingLayout(block);
  const { shown, rows, names } = layout;
  const columnsOf = (role: CouplingRole): number[] =>
    roles.flatMap((own, column) => (own === role ? [column] : []));
  const seriesOf = (column: number): PrintedSeries => {
    const read = couplingColumn(rows.map((row) => printedAtCell(shown, row, column)));
    const cells = read.numbers.map((number, place) =>
      number === undefined
        ? undefined
        : printedCell(number, shownText(shown.cells[rows[place]][column])),
    );
    return read.padding === undefined
      ? { name: names[column], cells }
      : { name: names[column], cells, padding: read.padding };
  };
  const numeric = (['system', 'degree', 'index', 'coordination'] as const).flatMap(columnsOf);
  const one = (role: CouplingRole): PrintedSeries | undefined => {
    const [column] = columnsOf(role);
    return column === undefined ? undefined : seriesOf(column);
  };
  const [levelColumn] = columnsOf('level');
  const labels = columnsOf('label');
  const results = {
    degree: one('degree'),
    index: one('index'),
    coordination: one('coordination'),
  };
  return {
    table: {
      labels: rows.map((row, place) => labelOf(shown, row, labels) || String(place + 1)),
      systems: withUnprinted(columnsOf('system').map(seriesOf), rows.length),
      ...definedIn(results),
      ...(levelColumn === undefined
        ? {}
        : { levels: rows.map((row) => shownText(shown.cells[row][levelColumn]) || undefined) }),
    },
    unread: numeric.flatMap((column) =>
      rows
        .filter((row) => isUnread(shown, row, column))
        .map((row) => unreadAt(layout, block, row, column)),
    ),
    layout,
  };
}

/** Its place in the block as it was selected. */
function unreadAt(
  { shown, isTurned }: CouplingLayout,
  block: ShownBlock,
  row: number,
  column: number,
): UnreadCell {
  const height = isTurned ? shown.cells[0].length : shown.cells.length;
  const above = block.cells.length - height;
  const [line, place] = isTurned ? [column, row] : [row, column];
  return {
    row: above + line + 1,
    column: place + 1,
    arrived: shownText(shown.cells[row][column]),
  };
}

/** Coupling takes two systems at least: those that the table leaves out have no values. */
function withUnprinted(systems: readonly PrintedSeries[], rowCount: number): PrintedSeries[] {
  const lacking = Math.max(0, FEWEST_SYSTEMS - systems.length);
  const unprinted = Array.from({ length: lacking }, (_, place) => ({
    name: `U${systems.length + place + 1}`,
    cells: new Array<undefined>(rowCount).fill(undefined),
  }));
  return [...systems, ...unprinted];
}

function labelOf({ cells }: ShownBlock, row: number, columns: readonly number[]): string {
  return columns
    .map((column) => shownText(cells[row][column]))
    .filter((text) => text !== '')
    .join(' ');
}

function definedIn<Value>(
  values: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
