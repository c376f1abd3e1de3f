import type { Interval } from '../../../numerics/interval';
import {
  type ClosedEnd,
  LEVEL_SCHEME_NAMES,
  LEVEL_SCHEMES,
  type LevelName,
  type LevelScheme,
} from '../../coupling/level-scheme';
import { ownCuts } from './own-cuts';
import type { Verdict, VerdictName } from './verdict';

export type NamedScheme = LevelScheme<LevelName>;

/** What is known of the levels; what is not is found out. */
export interface GivenLevels {
  readonly scheme?: NamedScheme;
  readonly closed?: ClosedEnd;
}

/** A scheme with its closed end, and how many of the names that can be held against D go with it. */
export interface FittedLevels {
  readonly scheme: NamedScheme;
  /** Undefined where both ends go with the table alike. */
  readonly closed: ClosedEnd | undefined;
  /** Whether the scheme or its closed end was stated. */
  readonly isGiven: boolean;
  readonly fitting: number;
  readonly compared: number;
}

export interface LevelAudit {
  readonly fitted: FittedLevels;
  /** Whether any name is one of the scheme. */
  readonly isKnown: boolean;
  /** Whether names are held against the scheme: it was stated, or goes with enough of the rows. */
  readonly isHeld: boolean;
  /** What goes with all rows where what was stated does not. */
  readonly other: FittedLevels | undefined;
  /** Cuts of the table's own, or why there can be none; looked for where no scheme is held against it. */
  readonly own?: ReturnType<typeof ownCuts>;
  /** One a row; undefined where no level is printed. */
  readonly verdicts: readonly (Verdict | undefined)[];
}

/** A scheme that nobody stated counts where it goes with this share of the names at least. */
const SHARE_HELD = 0.5;

/**
 * Holds printed levels against D: all bands in which D may lie, given its digits. What is not stated
 * is found out: the scheme is the one that knows most of the names, the closed end the one that fits
 * more rows. A name differs from a scheme that nobody stated only where the scheme goes with most rows
 * and no cuts at all go with every row: a table may have cuts of its own under common names.
 */
export function checkLevels(
  levels: readonly (string | undefined)[],
  coordination: readonly (Interval | undefined)[],
  given: GivenLevels,
): LevelAudit | undefined {
  const names = levels.map((level) => level?.normalize('NFKC').trim().toLowerCase() || undefined);
  if (names.every((name) => name === undefined)) return undefined;
  const printed = { names, coordination };
  const [best, rest] = fits(printed, given);
  const isStated = given.scheme !== undefined || given.closed !== undefined;
  const [free] = isStated && best.fitting < best.compared ? fits(printed, {}) : [];
  const isBetter = free !== undefined && free.compared > 0 && free.fitting === free.compared;
  const isOpen = rest !== undefined && rest.fitting === best.fitting;
  const own =
    given.scheme === undefined ? ownCuts(shownNames(levels, names), coordination) : undefined;
  const isHeld = given.scheme !== undefined || isSchemeHeld(best, given, own);
  return {
    fitted: { ...fittedLevels(best, isStated), ...(isOpen ? { closed: undefined } : {}) },
    isKnown: best.isKnown,
    isHeld,
    other: isBetter && free.compared >= best.compared ? fittedLevels(free, false) : undefined,
    verdicts: isHeld
      ? best.verdicts
      : best.verdicts.map((verdict) => withoutScheme(verdict, coordination)),
    ...(isHeld || own === undefined ? {} : { own }),
  };
}

function isSchemeHeld(
  { isKnown, fitting, compared }: Fit,
  given: GivenLevels,
  own: ReturnType<typeof ownCuts>,
): boolean {
  if (!isKnown || compared === 0) return false;
  if (fitting === compared) return true;
  if (fitting < SHARE_HELD * compared || fitting < 2) return false;
  return given.closed !== undefined || (own !== undefined && !('cuts' in own));
}

/** Each name as it is first printed. */
function shownNames(
  levels: readonly (string | undefined)[],
  names: readonly (string | undefined)[],
): (string | undefined)[] {
  return names.map((name) =>
    name === undefined ? undefined : levels[names.indexOf(name)]?.trim(),
  );
}

function withoutScheme(
  verdict: Verdict | undefined,
  coordination: readonly (Interval | undefined)[],
): Verdict | undefined {
  if (verdict === undefined) return undefined;
  const isCompared = coordination.some((range) => range !== undefined);
  return {
    verdict: 'cannotTell',
    reason: isCompared ? { code: 'levelSchemeUnknown' } : { code: 'nothingToCompare' },
  };
}

interface PrintedLevels {
  readonly names: readonly (string | undefined)[];
  readonly coordination: readonly (Interval | undefined)[];
}

interface Fit {
  readonly scheme: NamedScheme;
  readonly closed: ClosedEnd;
  readonly isKnown: boolean;
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly fitting: number;
  readonly compared: number;
}

function fittedLevels({ scheme, closed, fitting, compared }: Fit, isGiven: boolean): FittedLevels {
  return { scheme, closed, isGiven, fitting, compared };
}

/** The closed ends that may be, the one that fits more rows first. */
function fits({ names, coordination }: PrintedLevels, given: GivenLevels): [Fit, Fit?] {
  const schemes =
    given.scheme === undefined
      ? LEVEL_SCHEME_NAMES.map((name): NamedScheme => LEVEL_SCHEMES[name])
      : [given.scheme];
  const known = (scheme: NamedScheme): number =>
    names.filter((name) => name !== undefined && namedBands(scheme, 'right', name).length > 0)
      .length;
  const scheme = schemes.reduce((best, next) => (known(next) > known(best) ? next : best));
  const isKnown = known(scheme) > 0;
  const fitOf = (closed: ClosedEnd): Fit => {
    const held: HeldScheme = { scheme, closed, isTold: isKnown || given.scheme !== undefined };
    const verdicts = names.map((name, row) =>
      name === undefined ? undefined : verdictOn(name, coordination[row], held),
    );
    const count = (...ones: VerdictName[]): number =>
      verdicts.filter((each) => each !== undefined && ones.includes(each.verdict)).length;
    const fitting = count('consistent');
    return { scheme, closed, isKnown, verdicts, fitting, compared: count('consistent', 'differs') };
  };
  if (given.closed !== undefined) return [fitOf(given.closed)];
  const [right, left] = [fitOf('right'), fitOf('left')];
  return left.fitting > right.fitting ? [left, right] : [right, left];
}

interface NamedBand {
  readonly name: LevelName;
  /** Whether D of an interval may lie within. */
  readonly admits: (coordination: Interval) => boolean;
}

function bandsOf({ atZero, bands, atOne }: NamedScheme, closed: ClosedEnd): NamedBand[] {
  const last = bands.length - 1;
  const between = bands.map(({ name, upperCut }, i): NamedBand => {
    const lowerCut = i === 0 ? 0 : bands[i - 1].upperCut;
    const hasLower = closed === 'left' || i === 0;
    const hasUpper = closed === 'right' || i === last;
    return {
      name,
      admits: ({ lower, upper }) =>
        (hasLower ? upper >= lowerCut : upper > lowerCut) &&
        (hasUpper ? lower <= upperCut : lower < upperCut),
    };
  });
  const at = (cut: number, name: LevelName | undefined): NamedBand[] =>
    name === undefined
      ? []
      : [{ name, admits: ({ lower, upper }) => lower <= cut && cut <= upper }];
  return [...at(0, atZero), ...between, ...at(1, atOne)];
}

/**
 * The bands of a printed name. It may go on where the scheme's ends (严重失调衰退), but a band of just
 * that name comes first: 10 is not 1.
 */
function namedBands(scheme: NamedScheme, closed: ClosedEnd, printed: string): NamedBand[] {
  const bands = bandsOf(scheme, closed);
  const same = bands.filter(({ name }) =>
    [name.en, name.zh].some((own) => own.toLowerCase() === printed),
  );
  if (same.length > 0) return same;
  return bands.filter(
    ({ name: { zh } }) => /\p{Script=Han}/u.test(zh) && printed.startsWith(zh.toLowerCase()),
  );
}

/** A scheme that names are held against. */
interface HeldScheme {
  readonly scheme: NamedScheme;
  readonly closed: ClosedEnd;
  /** Whether it is known to be the table's: stated, or some of its names are printed. */
  readonly isTold: boolean;
}

function verdictOn(
  printed: string,
  coordination: Interval | undefined,
  { scheme, closed, isTold }: HeldScheme,
): Verdict {
  const own = namedBands(scheme, closed, printed);
  const possible =
    coordination === undefined
      ? []
      : bandsOf(scheme, closed)
          .filter(({ admits }) => admits(coordination))
          .map(({ name }) => name);
  if (own.length === 0) {
    // A name may be the same level in other words, so that it does not differ.
    const reason = {
      code: 'levelUnknown',
      possible: isTold ? possible : [],
      coordination,
    } as const;
    return { verdict: 'cannotTell', reason };
  }
  if (coordination === undefined) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  if (own.some(({ admits }) => admits(coordination))) {
    return { verdict: 'consistent', reason: { code: 'levelInBand' } };
  }
  return { verdict: 'differs', reason: { code: 'levelOutsideBand', possible, coordination } };
}
