import type { Zone } from './zone';

/** A number and the colour ("#RRGGBB") of a cell that holds it. */
export interface ColorScalePoint {
  value: number;
  color: string;
}

/** A conditional format that colours cells by their numbers. */
export interface ColorScaleRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  readonly zone: Zone;
  /** Two or three points with increasing values; none until they are set. */
  points: ColorScalePoint[];
}
