import { InputError } from '../../errors/input-error';
import { parsePeriod } from './calendar';
import { foldName } from './equation/expression';
import type { Observations } from './observations';

/**
 * Which observations a sample names: two labels ("2001 2016", those with blanks in quotes) or,
 * without labels, two observation numbers. Left out or @ALL: all of them.
 *
 * @returns one flag an observation
 * @throws InputError sampleSyntax, sampleLabelUnknown, sampleReversed
 */
export function sampleOf(observations: Observations, text: string | undefined): boolean[] {
  const wanted = text?.trim() ?? '';
  if (wanted === '' || /^@all$/i.test(wanted)) return observations.labels.map(() => true);
  const words = [...wanted.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
  if (words.length !== 2) throw new InputError({ code: 'sampleSyntax', arrived: wanted });
  const [first, last] = words;
  if (observations.calendar !== undefined) {
    return between(observations, observations.calendar.periods, first, last, (label) =>
      periodOf(observations, label),
    );
  }
  const places = Float64Array.from(observations.labels, (_, index) => index);
  return between(observations, places, first, last, (label) => placeOf(observations, label));
}

function between(
  observations: Observations,
  places: Float64Array,
  first: string,
  last: string,
  find: (label: string) => number,
): boolean[] {
  const from = find(first);
  const to = find(last);
  if (from > to) throw new InputError({ code: 'sampleReversed', first, last });
  return observations.labels.map((_, index) => places[index] >= from && places[index] <= to);
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
  const periods = observations.calendar?.periods ?? [];
  const period = parsePeriod(label);
  const isWithin =
    period !== undefined &&
    parsePeriod(observations.labels[0])?.frequency === period.frequency &&
    periods.some((known) => known <= period.number) &&
    periods.some((known) => known >= period.number);
  return isWithin ? period.number : unknownLabel(observations, label);
}

function placeOf(observations: Observations, label: string): number {
  const wanted = foldName(label);
  const place = observations.labels.findIndex((known) => foldName(known) === wanted);
  return place >= 0 ? place : unknownLabel(observations, label);
}

function unknownLabel({ labels }: Observations, arrived: string): never {
  throw new InputError({
    code: 'sampleLabelUnknown',
    arrived,
    first: labels[0],
    last: labels[labels.length - 1],
  });
}
