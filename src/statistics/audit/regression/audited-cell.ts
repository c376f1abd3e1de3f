import type { Interval } from '../../../numerics/interval';
import type { AllowanceCause } from './allowance';
import type { ValueBounds } from './bounds';
import type { CountRange } from './count-range';
import type { CellPlace, PrintedCell } from './printed-regression';

/**
 * consistent: agrees with what else is printed. differs: does not, while the rest may be right.
 * impossible: no regression has this number. cannotTell: nothing printed can be held against it.
 */
export type Verdict = 'consistent' | 'differs' | 'impossible' | 'cannotTell';

export interface AuditedCell {
  readonly place: CellPlace;
  readonly printed: PrintedCell;
  /** What the other printed numbers leave for this one. */
  readonly implied?: Interval;
  readonly verdict: Verdict;
  readonly reason: AuditReason;
}

/** A practice of which the table says nothing, with which a number would not differ. */
export interface Unless {
  readonly cause: AllowanceCause;
  readonly coefficientCount?: number;
}

/** Why a cell has its verdict: a stable code and what a sentence needs; words stand in src/text. */
export type AuditReason =
  | { readonly code: 'agrees'; readonly against: readonly CellPlace[] }
  /** difference: the printed number less the nearest that is implied. */
  | {
      readonly code: 'differs';
      readonly against: readonly CellPlace[];
      readonly difference: number;
      readonly unless?: Unless;
    }
  /** Either the coefficient or its standard error: t and p agree with each other. */
  | {
      readonly code: 'oneOfTwo';
      readonly against: readonly CellPlace[];
      readonly difference: number;
    }
  /** The p of no F such as is printed, whatever its degrees of freedom. */
  | { readonly code: 'tailOfNoF' }
  | { readonly code: 'signDiffers'; readonly against: readonly CellPlace[] }
  /** t seems to be printed as |t| or in parentheses, which leaves its sign open. */
  | { readonly code: 'signsNotPrinted'; readonly against: readonly CellPlace[] }
  | { readonly code: 'outOfBounds'; readonly bounds: ValueBounds }
  | { readonly code: 'notWhole' }
  | { readonly code: 'noDegreesOfFreedom'; readonly coefficientCount: number }
  | {
      readonly code: 'otherSampleSize';
      readonly counts: readonly CountRange[];
      readonly unless?: Unless;
    }
  | { readonly code: 'sampleSizeFits'; readonly counts: readonly CountRange[] }
  /** The rest may be right and this one, too, if the regression is not an ordinary one. */
  | ({ readonly code: 'otherPractice' } & Unless)
  | { readonly code: 'nothingToCompare' }
  | { readonly code: 'withinBounds'; readonly bounds: ValueBounds };
