import type {
  PrintedCouplingTable,
  PrintedSeries,
} from '../../statistics/audit/coupling/printed-coupling-table';
import { headingKind, looksLikePeriod } from '../panel/headings';
import { printedCell } from './printed-cell';
import { type PrintedColumn, printedColumn } from './printed-column';
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
}

const HEADINGS: readonly (readonly [CouplingRole, RegExp])[] = [
  ['level', /等级|类型|阶段|级别|程度$|level|grade|type|class|stage/],
  ['coordination', /^d(值|\(.*\))?$|协调度|coordination/],
  ['degree', /^c(值|\(.*\))?$|耦合度|coupling/],
  ['index', /^t(值|\(.*\))?$|综合.*(指数|水平|得分|评价)|协调指数|comprehensive|index/],
];

/** One role a column, from its heading and from what stands beneath; the user may choose others. */
export function guessCouplingRoles(shown: ShownBlock): CouplingRole[] {
  const [headings = []] = shown.cells;
  const taken = new Set<CouplingRole>();
  return headings.map((heading, column) => {
    const role = roleOf(shown, shownText(heading), column);
    if (role === 'label' || role === 'system' || role === 'unused') return role;
    // A second column by the same name is another system's, or another model's.
    if (taken.has(role)) return 'unused';
    taken.add(role);
    return role;
  });
}

function roleOf(shown: ShownBlock, heading: string, column: number): CouplingRole {
  const kind = headingKind(heading);
  if (kind === 'period' || kind === 'region') {
    // T heads periods as well as the comprehensive index: periods ascend from the first column.
    const isIndex = /^t$/i.test(heading) && !holdsPeriods(shown, column);
    return isIndex ? 'index' : 'label';
  }
  const word = heading.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const named = HEADINGS.find(([, pattern]) => pattern.test(word))?.[0];
  const isNumeric = holdsNumbers(shown, column);
  if (named === 'level') return isNumeric ? 'unused' : 'level';
  if (named !== undefined) return isNumeric ? named : 'unused';
  if (!isNumeric) return column === 0 ? 'label' : 'unused';
  return column === 0 && holdsPeriods(shown, column) ? 'label' : 'system';
}

function holdsNumbers(shown: ShownBlock, column: number): boolean {
  const rows = dataRows(shown);
  const read = rows.filter((row) => printedAtCell(shown, row, column) !== undefined);
  return read.length > 0 && read.length * 2 >= rows.length;
}

function holdsPeriods(shown: ShownBlock, column: number): boolean {
  const rows = dataRows(shown).filter((row) => shownText(shown.cells[row][column]) !== '');
  return rows.length > 0 && rows.every((row) => looksLikePeriod(shown.cells[row][column]));
}

/** The rows beneath the headings in which anything stands. */
function dataRows({ cells }: ShownBlock): number[] {
  return cells.flatMap((line, row) =>
    row > 0 && line.some((cell) => shownText(cell) !== '') ? [row] : [],
  );
}

/** The table that the block prints, its columns as the roles say. */
export function readCouplingTable(
  shown: ShownBlock,
  roles: readonly CouplingRole[],
): ReadCouplingTable {
  const rows = dataRows(shown);
  const name = (column: number): string => shownText(shown.cells[0][column]);
  const columnsOf = (role: CouplingRole): number[] =>
    roles.flatMap((own, column) => (own === role ? [column] : []));
  const seriesOf = (column: number): PrintedSeries => {
    const read: PrintedColumn = printedColumn(rows.map((row) => printedAtCell(shown, row, column)));
    const cells = read.numbers.map((number, place) =>
      number === undefined
        ? undefined
        : printedCell(number, shownText(shown.cells[rows[place]][column])),
    );
    return read.padding === undefined
      ? { name: name(column), cells }
      : { name: name(column), cells, padding: read.padding };
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
        .map((row) => ({
          row: row + 1,
          column: column + 1,
          arrived: shownText(shown.cells[row][column]),
        })),
    ),
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
