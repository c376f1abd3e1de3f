import { InputError } from '../../errors/input-error';
import { parsePeriod } from './calendar';
import { foldName, foldWidth } from './equation/expression';
import type { Observations } from './observations';

/**
 * Which observations a sample names: two labels ("2001 2016", those with blanks in quotes) or,
 * without labels, two observation numbers. Left out or @ALL: all of them. In a table of groups the
 * labels are looked up in every group. Full-width signs and typographic quotes are read as plain.
 *
 * @returns one flag a row of the table
 * @throws InputError sampleSyntax, sampleLabelUnknown, sampleLabelNotInGroup, sampleReversed
 */
export function sampleOf(observations: Observations, text: string | undefined): readonly boolean[] {
  const wanted = plainText(text ?? '').trim();
  if (wanted === '' || /^@all$/i.test(wanted)) return observations.isObservation;
  const words = [...wanted.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
  if (words.length !== 2) throw new InputError({ code: 'sampleSyntax', arrived: wanted });
  const [first, last] = words;
  if (observations.calendar === undefined) return betweenLabels(observations, first, last);
  const from = periodOf(observations, first);
  const to = periodOf(observations, last);
  refuseReversed(from, to, first, last);
  return between(observations, observations.calendar.periods, from, to);
}

function plainText(text: string): string {
  return foldWidth(text).replace(/[“”„‟]/g, '"');
}

function between(
  observations: Observations,
  places: ArrayLike<number>,
  from: number,
  to: number,
): boolean[] {
  return observations.isObservation.map(
    (isObservation, row) => isObservation && places[row] >= from && places[row] <= to,
  );
}

/** Rows between two labels, or observation numbers, in every group. */
function betweenLabels(observations: Observations, first: string, last: string): boolean[] {
  const { groups, isObservation, isGrouped, hasLabels } = observations;
  const rows = Int32Array.from(groups, (_, row) => row);
  const flags = (group?: number): boolean[] => {
    const from = placeOf(observations, first, group);
    const to = placeOf(observations, last, group);
    refuseReversed(from, to, first, last);
    return between(observations, rows, from, to);
  };
  if (!isGrouped || !hasLabels) return flags();
  const present = new Set(groups.filter((_, row) => isObservation[row]));
  const ofGroup = new Map([...present].map((group) => [group, flags(group)]));
  return isObservation.map((_, row) => ofGroup.get(groups[row])?.[row] ?? false);
}

function refuseReversed(from: number, to: number, first: string, last: string): void {
  if (from > to) throw new InputError({ code: 'sampleReversed', first, last });
}

/** Which observations stand at or after the one that a label names. @throws InputError sampleLabelUnknown */
export function placesFrom(observations: Observations, label: string): boolean[] {
  const wanted = label.trim().replace(/^"(.*)"$/, '$1');
  const { calendar, labels } = observations;
  if (calendar !== undefined) {
    const from = periodOf(observations, wanted);
    return Array.from(calendar.periods, (period) => period >= from);
  }
  const from = placeOf(observations, wanted);
  return labels.map((_, place) => place >= from);
}

/** A period within the calendar; it may be one that the data skip. */
function periodOf(observations: Observations, label: string): number {
  const { calendar } = observations;
  const period = parsePeriod(label);
  const isWithin =
    period !== undefined &&
    calendar?.frequency === period.frequency &&
    calendar.periods.some((known) => known <= period.number) &&
    calendar.periods.some((known) => known >= period.number);
  return isWithin ? period.number : unknownLabel(observations, label);
}

/** The row that bears a label, in one group where one is given. */
function placeOf(observations: Observations, label: string, group?: number): number {
  const { labels, groups, groupNames, isObservation } = observations;
  const wanted = foldName(label);
  const bears = (known: string, row: number): boolean =>
    isObservation[row] && foldName(known) === wanted;
  const place = labels.findIndex(
    (known, row) => (group === undefined || groups[row] === group) && bears(known, row),
  );
  if (place >= 0) return place;
  if (group === undefined || !labels.some(bears)) return unknownLabel(observations, label);
  throw new InputError({
    code: 'sampleLabelNotInGroup',
    arrived: label,
    group: groupNames[group],
  });
}

function unknownLabel({ labels, isObservation }: Observations, arrived: string): never {
  throw new InputError({
    code: 'sampleLabelUnknown',
    arrived,
    first: labels[isObservation.indexOf(true)] ?? '',
    last: labels[isObservation.lastIndexOf(true)] ?? '',
  });
}
