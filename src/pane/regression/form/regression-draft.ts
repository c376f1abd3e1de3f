/** The form of a regression as it stands, its texts unchecked: running it says what cannot be used. */
export interface RegressionDraft {
  /** In EViews' language. */
  readonly equation: string;
  /** Two labels; empty for all observations. */
  readonly sample: string;
  /** As parseCovariance reads it. */
  readonly covariance: string;
  /** The column within whose values lags stay; empty without groups. */
  readonly group: string;
  /** A constant of its own for each group; false without groups. */
  readonly fixedEffects: boolean;
}

/** The form before anything is chosen. */
export const EMPTY_DRAFT: RegressionDraft = {
  equation: '',
  sample: '',
  covariance: 'ordinary',
  group: '',
  fixedEffects: false,
};

export function sameDrafts(one: RegressionDraft, other: RegressionDraft): boolean {
  return (
    one.equation === other.equation &&
    one.sample === other.sample &&
    one.covariance === other.covariance &&
    one.group === other.group &&
    one.fixedEffects === other.fixedEffects
  );
}
