import type { Interval } from '../../../numerics/interval';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import type { LevelName } from '../../coupling/level-scheme';
import type { RowCell } from './printed-coupling-table';
import type { IdentityName } from './row-identities';

/** Why a cell is judged as it is: a code and what a sentence needs. */
export interface VerdictDetails {
  // consistent
  holds: { identities: readonly IdentityName[] };
  levelInBand: Record<never, never>;
  // impossible
  aboveLargest: { largest: number; form: CouplingFormName };
  belowZero: Record<never, never>;
  /** Every identity holds by itself, but no unrounded values satisfy all. */
  onlyTogether: { cells: readonly RowCell[] };
  // differs
  differs: { identity: IdentityName; expected: Interval };
  /** The one cell without which the rest of its row holds. */
  onlyCulprit: { expected: Interval | undefined };
  notAsHeaded: { expected: Interval };
  levelOutsideBand: { possible: readonly LevelName[]; coordination: Interval };
  // cannot tell
  nothingToCompare: Record<never, never>;
  oneOfThese: { cells: readonly RowCell[] };
  undecided: Record<never, never>;
  /** D as it follows, and the levels that the scheme has for it where the scheme is known. */
  levelUnknown: { possible: readonly LevelName[]; coordination: Interval | undefined };
  /** No scheme is known that goes with the table's levels. */
  levelSchemeUnknown: Record<never, never>;
  /** No form, weights and θ are known that hold for most rows. */
  designUnknown: Record<never, never>;
}

export type VerdictCode = keyof VerdictDetails;

export type VerdictReason = {
  [Code in VerdictCode]: { readonly code: Code } & Readonly<VerdictDetails[Code]>;
}[VerdictCode];

export type VerdictName = 'consistent' | 'impossible' | 'differs' | 'cannotTell';

export interface Verdict {
  readonly verdict: VerdictName;
  readonly reason: VerdictReason;
  /** How far the printed cell is from what the others give, at least. */
  readonly by?: number;
}
