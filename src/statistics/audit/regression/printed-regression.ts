import type { PrintedValue } from '../printed-value';
import type { Circumstances } from './circumstances';

/** A printed number of a regression table, and how it stands there. */
export interface PrintedCell extends PrintedValue {
  readonly text: string;
  /** How many stars follow it; left out where none do. */
  readonly stars?: number;
}

/** The numbers in a line of a coefficient table. */
export const ROW_COLUMNS = ['coefficient', 'standardError', 'tStatistic', 'probability'] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];

export interface PrintedRow extends Readonly<Partial<Record<RowColumn, PrintedCell>>> {
  readonly name: string;
}

/** The numbers beneath it, by their names in OLS.STAT. */
export const AUDITED_STATISTICS = [
  'n',
  'df',
  'r2',
  'adjr2',
  'f',
  'probf',
  'ser',
  'ssr',
  'loglik',
  'meandep',
  'sddep',
  'aic',
  'sc',
  'hq',
  'dw',
] as const;
export type AuditedStatistic = (typeof AUDITED_STATISTICS)[number];

/** A column all of whose numbers end in zeros beyond a common decimal. */
export interface PaddedColumn {
  readonly column: RowColumn;
  readonly printedDecimals: number;
  readonly decimals: number;
}

/** A regression as a table prints it; what is not printed is left out. */
export interface PrintedRegression {
  readonly rows: readonly PrintedRow[];
  readonly statistics: Readonly<Partial<Record<AuditedStatistic, PrintedCell>>>;
  readonly padded?: readonly PaddedColumn[];
  /** k, the constant counted, where it is not the number of rows. */
  readonly coefficientCount?: number;
  readonly circumstances?: Circumstances;
  /** The sign that t shows tells nothing: a spreadsheet may have made it of parentheses. */
  readonly hasDoubtfulSigns?: true;
}

/** Where a printed number stands. */
export type CellPlace =
  | { readonly kind: 'row'; readonly row: number; readonly column: RowColumn }
  | { readonly kind: 'statistic'; readonly name: AuditedStatistic };

export function rowPlace(row: number, column: RowColumn): CellPlace {
  return { kind: 'row', row, column };
}

export function statisticPlace(name: AuditedStatistic): CellPlace {
  return { kind: 'statistic', name };
}

/** What stands at a place; undefined where nothing is printed. */
export function printedAt(
  { rows, statistics }: PrintedRegression,
  place: CellPlace,
): PrintedCell | undefined {
  return place.kind === 'row' ? rows[place.row][place.column] : statistics[place.name];
}

/** Every place where something is printed, rows first. */
export function placesOf(printed: PrintedRegression): CellPlace[] {
  const places = [
    ...printed.rows.flatMap((_, row) => ROW_COLUMNS.map((column) => rowPlace(row, column))),
    ...AUDITED_STATISTICS.map(statisticPlace),
  ];
  return places.filter((place) => printedAt(printed, place) !== undefined);
}
