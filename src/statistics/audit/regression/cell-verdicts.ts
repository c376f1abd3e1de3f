import { type Interval, absolute, overlap } from '../../../numerics/interval';
import type { AuditReason, AuditedCell, Unless } from './audited-cell';
import { type ValueBounds, boundsAt } from './bounds';
import { comparisonAt } from './cell-comparison';
import { contradicts } from './contradicted-cell';
import { type CountRange, isInRanges } from './count-range';
import { type Allowance, causeOfStatistic, causeOfTails } from './allowance';
import type { Setting } from './contradictions';
import type { Judgement } from './judgement';
import type { PreparedTable } from './prepared-table';
import { signReason } from './ratio-signs';
import { isLeftOut } from './reading';
import { waldAgrees } from './wald-f';
import { type CellPlace, type PrintedCell, placesOf, printedAt } from './printed-regression';

/** The verdict of every printed number under the best setting. */
export function cellVerdicts(
  table: PreparedTable,
  best: Judgement | undefined,
  sampleSize: { readonly fitting: readonly CountRange[]; readonly largestTried: number },
  explanation?: Allowance,
): AuditedCell[] {
  const unclear = undefinedCount(table);
  return placesOf(table.printed).map((place) => {
    const printed = printedAt(table.printed, place) as PrintedCell;
    const judged =
      unusable(table, place, printed, unclear) ??
      signVerdict(table, place) ??
      (best === undefined
        ? noComparison(table, place)
        : place.kind === 'statistic' && place.name === 'n'
          ? countVerdict(table, best.setting, sampleSize)
          : compared(table, place, printed, best.setting));
    const unless = explanation && causeAt(explanation, place);
    return { place, printed, ...(unless === undefined ? judged : withUnless(judged, unless)) };
  });
}

type Judged = Pick<AuditedCell, 'verdict' | 'reason' | 'implied'>;

const isSame = (a: CellPlace, b: CellPlace): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The printed n that leaves no degrees of freedom under any reading. */
function undefinedCount({ printedCount, readings }: PreparedTable): number | undefined {
  if (printedCount === undefined || readings.length === 0) return undefined;
  const least = Math.min(...readings.map(({ coefficientCount }) => coefficientCount));
  return printedCount <= least ? least : undefined;
}

function unusable(
  table: PreparedTable,
  place: CellPlace,
  { value }: PrintedCell,
  unclear: number | undefined,
): Judged | undefined {
  if (table.outOfBounds.some((other) => isSame(place, other))) {
    return {
      verdict: 'impossible',
      reason: { code: 'outOfBounds', bounds: boundsOf(table, place) },
    };
  }
  if (place.kind === 'row' || (place.name !== 'n' && place.name !== 'df')) return undefined;
  if (!Number.isInteger(value)) return { verdict: 'impossible', reason: { code: 'notWhole' } };
  return place.name === 'n' && unclear !== undefined
    ? {
        verdict: 'impossible',
        reason: { code: 'noDegreesOfFreedom', coefficientCount: unclear },
      }
    : undefined;
}

/** Of a t beside its coefficient alone. */
function signVerdict(table: PreparedTable, place: CellPlace): Judged | undefined {
  const reason = signReason(table, place);
  if (reason === undefined) return undefined;
  return { verdict: reason.code === 'signDiffers' ? 'differs' : 'cannotTell', reason };
}

function boundsOf(table: PreparedTable, place: CellPlace): ValueBounds {
  return boundsAt(
    place,
    table.readings.some(({ isCentred }) => !isCentred),
  );
}

/** n against the numbers of observations that contradict the least. */
function countVerdict(
  { printedCount }: PreparedTable,
  { count, reading }: Setting,
  { fitting, largestTried }: { fitting: readonly CountRange[]; largestTried: number },
): Judged {
  const [first] = fitting;
  const last = fitting[fitting.length - 1];
  const implied = { lower: first.from, upper: last.to };
  if (printedCount !== count) {
    return { verdict: 'differs', implied, reason: { code: 'otherSampleSize', counts: fitting } };
  }
  const { allowance } = reading;
  const cause = allowance && causeOfStatistic(allowance, 'n');
  if (cause !== undefined && !isInRanges(count, fitting)) {
    return { verdict: 'cannotTell', reason: { code: 'otherPractice', cause } };
  }
  // Where nearly any number of observations would do, nothing speaks of it.
  const isOpen = last.to === largestTried && fitting.length === 1 && first.from <= 10;
  if (isOpen || !isInRanges(count, fitting)) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  return { verdict: 'consistent', implied, reason: { code: 'sampleSizeFits', counts: fitting } };
}

function noComparison(table: PreparedTable, place: CellPlace): Judged {
  const bounds = boundsOf(table, place);
  const reason: AuditReason =
    bounds.minimum === undefined && bounds.maximum === undefined
      ? { code: 'nothingToCompare' }
      : { code: 'withinBounds', bounds };
  return { verdict: 'cannotTell', reason };
}

function compared(
  table: PreparedTable,
  place: CellPlace,
  printed: PrintedCell,
  setting: Setting,
): Judged {
  const open = openReason(place, setting);
  const isLeft = place.kind === 'statistic' && isLeftOut(setting.reading, place.name);
  if (open !== undefined && isLeft) {
    const isOff = place.name === 'probf' && !waldAgrees(table, setting);
    return isOff
      ? { verdict: 'differs', reason: { code: 'tailOfNoF' } }
      : { verdict: 'cannotTell', reason: open };
  }
  const comparison = comparisonAt(table, place, setting);
  if (comparison === undefined) {
    return open === undefined
      ? noComparison(table, place)
      : { verdict: 'cannotTell', reason: open };
  }
  const { implied, against } = comparison;
  if (!contradicts(table, place, setting)) {
    return open === undefined
      ? { verdict: 'consistent', implied, reason: { code: 'agrees', against } }
      : { verdict: 'cannotTell', reason: open };
  }
  const { interval } = printed;
  if (
    place.kind === 'row' &&
    place.column !== 'probability' &&
    overlap(absolute(interval), absolute(implied))
  ) {
    return { verdict: 'differs', implied, reason: { code: 'signDiffers', against } };
  }
  const code =
    place.kind === 'row' && (place.column === 'coefficient' || place.column === 'standardError')
      ? 'oneOfTwo'
      : 'differs';
  return {
    verdict: 'differs',
    implied,
    reason: { code, against, difference: differenceOf(printed, implied) },
  };
}

/** Why it is left open whether a number is right; undefined where it is not. */
function openReason(place: CellPlace, { reading }: Setting): AuditReason | undefined {
  const open = reading.allowance && causeAt(reading.allowance, place);
  return open && { code: 'otherPractice', ...open };
}

/** What of an allowance concerns a number; undefined where nothing does. */
function causeAt(allowance: Allowance, place: CellPlace): Unless | undefined {
  const cause =
    place.kind === 'statistic'
      ? causeOfStatistic(allowance, place.name)
      : place.column === 'probability'
        ? causeOfTails(allowance)
        : undefined;
  if (cause === undefined) return undefined;
  const { coefficientCount } = allowance;
  return coefficientCount === undefined ? { cause } : { cause, coefficientCount };
}

function withUnless(judged: Judged, unless: Unless): Judged {
  const { reason } = judged;
  return reason.code === 'differs' || reason.code === 'otherSampleSize'
    ? { ...judged, reason: { ...reason, unless } }
    : judged;
}

/** From the nearest implied number to the printed one. */
function differenceOf({ value }: PrintedCell, { lower, upper }: Interval): number {
  return value < lower ? value - lower : value > upper ? value - upper : 0;
}
