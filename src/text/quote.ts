import type { Bounds, Place, Shape } from '../errors/reason';

/** Numbers in messages: at most 15 digits, as Excel shows them, with a true minus sign. */
export function number(value: number): string {
  return String(Number(value.toPrecision(15))).replace(/-/g, '−');
}

export function shape({ rows, columns }: Shape): string {
  return `${rows}×${columns}`;
}

/** Texts are cut so that a message stays a message. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export type Bound = 'atLeast' | 'above' | 'atMost' | 'between' | 'aboveAndAtMost';

/** Which of the five kinds of bounds these are. */
export function kindOfBounds({ minimum, maximum, aboveMinimum }: Bounds): Bound {
  if (minimum === undefined) return 'atMost';
  if (maximum === undefined) return aboveMinimum ? 'above' : 'atLeast';
  return aboveMinimum ? 'aboveAndAtMost' : 'between';
}

export function isWholeArgument(place: Place): boolean {
  return place.row === undefined && place.column === undefined;
}
