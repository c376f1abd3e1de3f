import type { Interval } from '../../../numerics/interval';
import {
  type ClosedEnd,
  LEVEL_SCHEME_NAMES,
  LEVEL_SCHEMES,
  type LevelName,
  type LevelScheme,
} from '../../coupling/level-scheme';
import type { Verdict } from './verdict';

export type NamedScheme = LevelScheme<LevelName>;

/** What is known of the levels; what is not is found out. */
export interface GivenLevels {
  readonly scheme?: NamedScheme;
  readonly closed?: ClosedEnd;
}

export interface LevelAudit {
  readonly scheme: NamedScheme;
  readonly closed: ClosedEnd;
  /** One a row; undefined where no level is printed. */
  readonly verdicts: readonly (Verdict | undefined)[];
}

/**
 * Holds printed levels against D: all bands in which D may lie, given its digits. The scheme is the
 * one that knows most of the names, the closed end the one that fits more rows.
 */
export function checkLevels(
  levels: readonly (string | undefined)[],
  coordination: readonly (Interval | undefined)[],
  given: GivenLevels,
): LevelAudit | undefined {
  const names = levels.map((level) => level?.trim().toLowerCase() || undefined);
  if (names.every((name) => name === undefined)) return undefined;
  const schemes =
    given.scheme === undefined
      ? LEVEL_SCHEME_NAMES.map((name): NamedScheme => LEVEL_SCHEMES[name])
      : [given.scheme];
  const known = (scheme: NamedScheme): number =>
    names.filter((name) => name !== undefined && isKnown(scheme, name)).length;
  const scheme = schemes.reduce((best, next) => (known(next) > known(best) ? next : best));
  const ends: ClosedEnd[] = given.closed === undefined ? ['right', 'left'] : [given.closed];
  const audits = ends.map((closed): LevelAudit => {
    const judge = (name: string | undefined, row: number): Verdict | undefined =>
      name === undefined ? undefined : verdictOn(name, coordination[row], scheme, closed);
    return { scheme, closed, verdicts: names.map(judge) };
  });
  return audits.reduce((best, next) => (misfits(next) < misfits(best) ? next : best));
}

function misfits({ verdicts }: LevelAudit): number {
  return verdicts.filter((verdict) => verdict?.verdict === 'differs').length;
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

/** A printed name may go on where the scheme's ends: 严重失调衰退. */
function isNamed({ en, zh }: LevelName, printed: string): boolean {
  return printed === en.toLowerCase() || printed.startsWith(zh.toLowerCase());
}

function isKnown(scheme: NamedScheme, printed: string): boolean {
  return bandsOf(scheme, 'right').some(({ name }) => isNamed(name, printed));
}

function verdictOn(
  printed: string,
  coordination: Interval | undefined,
  scheme: NamedScheme,
  closed: ClosedEnd,
): Verdict {
  const bands = bandsOf(scheme, closed);
  const own = bands.filter(({ name }) => isNamed(name, printed));
  if (own.length === 0) return { verdict: 'cannotTell', reason: { code: 'levelUnknown' } };
  if (coordination === undefined) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  if (own.some(({ admits }) => admits(coordination))) {
    return { verdict: 'consistent', reason: { code: 'levelInBand' } };
  }
  const possible = bands.filter(({ admits }) => admits(coordination)).map(({ name }) => name);
  return { verdict: 'differs', reason: { code: 'levelOutsideBand', possible, coordination } };
}
