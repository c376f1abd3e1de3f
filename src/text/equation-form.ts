/** What the form of a regression says. */
export interface EquationFormTexts {
  readonly equation: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    /** The list of completions, and what each is. */
    readonly completions: string;
    readonly kinds: {
      readonly column: string;
      readonly function: string;
      readonly trend: string;
      readonly constant: string;
    };
    readonly moreCompletions: (count: number) => string;
  };
  readonly picks: {
    readonly heading: string;
    /** Why nothing can be picked while the line cannot be read. */
    readonly waiting: string;
    readonly dependent: string;
    readonly choose: string;
    readonly constant: string;
    readonly regressors: string;
    readonly lags: string;
    readonly asWritten: string;
    readonly firstLag: (name: string) => string;
    readonly lastLag: (name: string) => string;
    readonly remove: (term: string) => string;
    readonly next: string;
    readonly add: string;
  };
  /** The buttons of a stepper. */
  readonly stepper: { readonly more: string; readonly less: string };
  readonly sample: { readonly label: string; readonly hint: string };
  readonly covariance: {
    readonly label: string;
    readonly ordinary: string;
    readonly white: (kind: string) => string;
    readonly neweyWest: string;
    readonly lagChoice: string;
    readonly byRule: string;
    readonly given: string;
    readonly lags: string;
    readonly factor: string;
    /** Why the factor cannot be left out with lags by rule. */
    readonly factorByRule: string;
  };
  readonly group: {
    readonly label: string;
    readonly none: string;
    readonly fixedEffects: string;
  };
}
