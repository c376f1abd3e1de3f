import {
  type PaddedColumn,
  type PrintedRegression,
  type PrintedRow,
  ROW_COLUMNS,
  type RowColumn,
} from '../../statistics/audit/regression/printed-regression';
import {
  type BesideReading,
  type InParentheses,
  besideReading,
  mayBeEnclosedRatios,
  rolesApplied,
  withSignOf,
} from './beside-coefficients';
import { tableLines } from './coefficient-lines';
import { withDecimalPoints } from './decimal-comma';
import type { FoundNumber } from './found-number';
import { blockOfModel, modelsSideBySide } from './models-side-by-side';
import { printedCell } from './printed-cell';
import { printedColumn } from './printed-column';
import type { PrintedNumber } from './printed-number';
import type { ShownBlock } from './reader';
import { type UnusedLine, statisticCells } from './statistic-cells';
import { tableHeader, transposed } from './table-header';
import { circumstancesOf, hasAbsoluteRatios, notedBeside } from './table-notes';

/** How a table is to be read. */
export interface RegressionLayout {
  /** What stands in parentheses; undefined where it is to be found out. */
  readonly inParentheses: InParentheses | undefined;
  /** Of models side by side: which one, counted from 1. */
  readonly model: number;
}

/** A model of several that stand side by side, counted from 1. */
export interface ChosenModel {
  readonly number: number;
  readonly count: number;
  readonly title: string | undefined;
}

/** A published regression as it was read. */
export interface ReadRegression {
  readonly printed: PrintedRegression;
  readonly beside: BesideReading | undefined;
  /** Which of several models was read; undefined where there is one. */
  readonly chosen: ChosenModel | undefined;
  /** Lines with numbers that were not understood, and count for nothing. */
  readonly unused: readonly UnusedLine[];
}

/** The cells of a row before its columns are read as columns. */
interface DraftRow {
  readonly name: string;
  readonly cells: Partial<Record<RowColumn, FoundNumber>>;
}

/**
 * A published regression as a block prints it: under headings such as Coefficient and t-Statistic, or
 * as journals do, one coefficient a row with what belongs to it in parentheses beside or beneath, or
 * with the variables across; the statistics as names with a number at their right, wherever they stand.
 */
export function readRegressionBlock(
  block: ShownBlock,
  { inParentheses, model }: RegressionLayout,
): ReadRegression {
  const whole = withDecimalPoints(block);
  const { shown, told, sharedColumns, numberRows } = blockOfModel(whole, model);
  const turned = transposed(shown);
  const table = turned?.shown ?? shown;
  const header = tableHeader(table, model);
  const lines = tableLines(table, header);
  const beside = besideReading(lines.coefficients, inParentheses, notedBeside(told));
  const isAbsolute = hasAbsoluteRatios(told);
  const rows = lines.coefficients.map((line): DraftRow => ({
    name: line.name,
    cells: isAbsolute
      ? withSignOf(rolesApplied(line, beside ?? {}))
      : rolesApplied(line, beside ?? {}),
  }));
  const { columns, padded } = wholeColumns(rows);
  const { statistics, unused, hasRobustF } = statisticCells(
    shown,
    turned === undefined ? lines.others : [],
    {
      model: header.isHeaded ? undefined : model,
      taken: new Set(
        turned?.rows ?? [...numberRows, header.row, ...lines.coefficients.map(({ row }) => row)],
      ),
      sharedColumns,
      firstTold: header.isHeaded ? 0 : (lines.coefficients[0]?.row ?? 0),
    },
  );
  const said = circumstancesOf(told, header, lines.others, model, hasRobustF);
  const circumstances = lines.mayHaveFurther
    ? { ...said, hasFurtherCoefficients: true as const }
    : said;
  return {
    printed: {
      rows: rows.map(({ name, cells }, place): PrintedRow => {
        const own = ROW_COLUMNS.flatMap((column) => {
          const number = columns[column][place];
          const found = cells[column];
          return number === undefined || found === undefined
            ? []
            : [[column, printedCell(starred(number, beside), found.text)] as const];
        });
        return { name, ...Object.fromEntries(own) };
      }),
      statistics,
      ...(padded.length === 0 ? {} : { padded }),
      ...(Object.keys(circumstances).length === 0 ? {} : { circumstances }),
      ...(mayBeEnclosedRatios(rows.map(({ cells }) => cells))
        ? { hasDoubtfulSigns: true as const }
        : {}),
    },
    beside,
    chosen: chosenModel(whole, model),
    unused,
  };
}

function chosenModel(shown: ShownBlock, wanted: number): ChosenModel | undefined {
  const models = modelsSideBySide(shown);
  if (models.length < 2) return undefined;
  const number = Math.min(wanted, models.length);
  return { number, count: models.length, title: models[number - 1].title };
}

/** Stars are held against nothing that was only assumed. */
function starred(number: PrintedNumber, beside: BesideReading | undefined): PrintedNumber {
  return beside?.grounds === 'assumed' ? { ...number, stars: 0 } : number;
}

/** Every column as one: lost zeros at the ends of numbers, and zeros that only pad. */
function wholeColumns(rows: readonly DraftRow[]): {
  columns: Record<RowColumn, readonly (PrintedNumber | undefined)[]>;
  padded: PaddedColumn[];
} {
  const padded: PaddedColumn[] = [];
  const read = ROW_COLUMNS.map((column) => {
    const { numbers, padding } = printedColumn(rows.map(({ cells }) => cells[column]?.number));
    if (padding !== undefined) {
      padded.push({ column, printedDecimals: padding.printed, decimals: padding.counted });
    }
    return [column, numbers] as const;
  });
  return {
    columns: Object.fromEntries(read) as Record<RowColumn, readonly (PrintedNumber | undefined)[]>,
    padded,
  };
}
