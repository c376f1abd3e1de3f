/** Rows or columns that look as if they belonged to a model's data and are not used. */
export interface UnusedLines {
  /** Beside its range, or within it before the first period, where periods run across. */
  readonly where: 'left' | 'right' | 'below' | 'beforePeriods';
  /** What stands at their heads, from left to right or from top to bottom. */
  readonly labels: readonly string[];
  /** The first and the last as the sheet names them: 21 and 23, or G and H. */
  readonly names: readonly [first: string, last: string];
  /** Whether it is known that they were not there when the model was kept. */
  readonly isKnown: boolean;
}
