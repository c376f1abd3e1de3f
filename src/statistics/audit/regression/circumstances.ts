/** What a table says, beside its numbers, of how they were computed. */
export interface Circumstances {
  /**
   * ordinary: standard errors and F are those of least squares, and no coefficients but those of the
   * table were estimated. robust: they are White's, Newey and West's, clustered or the like.
   */
  readonly errors?: 'ordinary' | 'robust';
  /** F goes with R², whatever the standard errors. */
  readonly hasOrdinaryF?: true;
  /** Coefficients may have been estimated that are not printed: controls, fixed effects. */
  readonly hasFurtherCoefficients?: true;
  /** Estimated by another method than least squares: R² and e′e are bound by other rules. */
  readonly hasOtherMethod?: true;
  /** Probabilities are those of the normal distribution. */
  readonly hasNormalTails?: true;
}
