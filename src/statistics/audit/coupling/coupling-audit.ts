import type { Interval } from '../../../numerics/interval';
import type { StatedWeight } from './assumed-design';
import type { FittedLevels, LevelAudit } from './check-levels';
import type { FittedDesign } from './fit-design';
import type { StandardisedColumn } from '../find-standardised';
import type { RescalingMatch } from './match-rescaling';
import type { OwnCut } from './own-cuts';
import type { PrintedCouplingTable, RowCell } from './printed-coupling-table';
import type { BrokenIdentity } from './row-identities';
import type { Verdict } from './verdict';

/** What is said of the table as a whole; rows and systems counted from 0. */
export interface FindingDetails {
  /** Nothing in the table can be held against anything else. */
  nothingToCheck: Record<never, never>;
  /** The design that the table was held against, found out or given. */
  design: { fitted: FittedDesign; isGiven: boolean };
  /** The rows do not tell these apart. */
  designsAlike: { fitted: readonly FittedDesign[] };
  /** The stated design does not hold, another does. */
  otherDesign: { stated: FittedDesign; fitted: FittedDesign };
  /** No form, weights and θ that were tried hold for most rows. */
  noDesign: { fitted: FittedDesign };
  /** All that can be checked is one row: a design that fits it says little. */
  fewRows: Record<never, never>;
  /** Stated weights do not satisfy all rows as they are written, but others do that round to them. */
  weightsRounded: { fitted: FittedDesign; written: readonly StatedWeight[] };
  /** The weights that go with all rows do not sum to 1. */
  weightsSum: { fitted: FittedDesign };
  /** Rows fail, but other weights could be neither found nor excluded. */
  notProven: { fitted: FittedDesign };
  /** No design satisfies every row, but each row goes with one: which are left out by which. */
  oneOfRows: { leftOut: readonly (readonly number[])[]; isGiven: boolean };
  rowImpossible: { row: number; broken: readonly BrokenIdentity[]; cells: readonly RowCell[] };
  /** The column is not what its heading says: the others hold without it. */
  notAsHeaded: { system: number; differing: number; compared: number };
  /** What it must have been, and what that is. */
  recovered: { system: number; match: RescalingMatch | undefined };
  /** A column that looks like a z-score that lost its signs. */
  standardised: { system: number; found: StandardisedColumn };
  /** Every number of the column ends in zeros beyond its digits. */
  columnPadded: { column: string; printed: number; counted: number };
  /** The scheme of levels that the names were held against, found out or given. */
  levels: { fitted: FittedLevels };
  /** No name is of a scheme that is known. */
  levelsUnknown: Record<never, never>;
  /** The stated scheme does not hold, another does. */
  otherLevels: { stated: FittedLevels; fitted: FittedLevels };
  /** No known scheme goes with the names, cuts of the table's own do. */
  ownLevels: { cuts: readonly OwnCut[]; fitted: FittedLevels };
  /** No cuts whatever go with the names in these rows. */
  levelsDisordered: { rows: readonly number[] };
  levelsOutside: { rows: readonly number[] };
  /** Rows that agree in every printed digit. */
  rowsRepeated: { first: number; second: number };
}

export type FindingCode = keyof FindingDetails;

export type Finding = {
  [Code in FindingCode]: { readonly code: Code } & Readonly<FindingDetails[Code]>;
}[FindingCode];

/** A row's verdicts: of its levels and results, and of the name of its level. */
export interface AuditedRow {
  readonly isImpossible: boolean;
  readonly broken: readonly BrokenIdentity[];
  readonly verdicts: ReadonlyMap<RowCell, Verdict>;
  readonly level?: Verdict | undefined;
}

/** A published coupling table, checked: data only, the words stand elsewhere. */
export interface CouplingAudit {
  readonly table: PrintedCouplingTable;
  readonly fitted: FittedDesign;
  readonly rows: readonly AuditedRow[];
  readonly levels?: LevelAudit | undefined;
  /** The column that was worked out from the others, one value a row. */
  readonly recovered?: {
    readonly system: number;
    readonly values: readonly (Interval | undefined)[];
  };
  readonly findings: readonly Finding[];
}
