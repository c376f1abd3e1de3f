/** Why a formula can only become values. */
export const OBSTACLES = [
  'unreadable',
  'unknownReference',
  'wholeColumns',
  'optionNotWritten',
  'tableNotRange',
  'insideArray',
  'principalComponents',
  'noNativeForm',
  'givesAnError',
  'mixedFaults',
  'shapeDiffers',
  'regressionTerms',
  'regressionOptions',
  'regressionHoles',
  'exactFit',
  'digitsDiffer',
  'tooLong',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Thrown where a formula has no translation; values are what is left. */
export class CannotShare extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle);
    this.name = 'CannotShare';
  }
}
