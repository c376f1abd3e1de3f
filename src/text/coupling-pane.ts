/** What the pane's tab of coupling studies says. */
export interface CouplingPaneTexts {
  readonly size: (rows: number, indicators: number) => string;
  readonly readAgain: string;
  readonly reading: string;
  readonly none: string;
  readonly layout: {
    readonly label: string;
    readonly rows: string;
    readonly periodsAcross: string;
    readonly blocksPeriods: string;
    readonly blocksRegions: string;
    readonly region: string;
    readonly period: string;
    readonly indicator: string;
    readonly firstPeriod: string;
    readonly column: (number: number) => string;
    readonly preview: string;
  };
  readonly systems: {
    readonly heading: string;
    readonly hint: string;
    readonly numbered: (number: number) => string;
    readonly name: (number: number) => string;
    readonly nameHeading: string;
    readonly weightHeading: string;
    readonly weight: (system: string) => string;
    readonly add: string;
    readonly remove: (system: string) => string;
    readonly indicators: string;
    readonly belongsTo: (indicator: string) => string;
    readonly cost: string;
    readonly costOf: (indicator: string) => string;
    readonly weightOf: (indicator: string) => string;
    readonly leftOut: string;
    /** Columns that look like what an earlier study gave. */
    readonly resultsLeftOut: (columns: readonly string[]) => string;
    readonly unreadable: string;
  };
  readonly choices: {
    readonly heading: string;
    readonly all: string;
    readonly standard: string;
    readonly source: string;
    readonly rescaling: string;
    readonly scope: string;
    readonly low: string;
    readonly high: string;
    readonly weighting: string;
    readonly levelRescaling: string;
    readonly form: string;
    readonly theta: string;
    readonly scheme: string;
    readonly schemePaper: string;
    readonly schemeLiao10: string;
    readonly schemeOwn: string;
    readonly closed: string;
    readonly closedRight: string;
    readonly closedLeft: string;
    readonly relative: string;
    readonly ratio: string;
    readonly difference: string;
    readonly lower: string;
    readonly upper: string;
    readonly cut: (number: number) => string;
    readonly levelName: (number: number) => string;
    readonly addLevel: string;
    readonly removeLevel: string;
  };
  readonly result: {
    readonly heading: string;
    readonly running: (done: number, total: number) => string;
    readonly cancelled: string;
    readonly warnings: string;
    readonly views: {
      readonly table: string;
      readonly weights: string;
      readonly obstacles: string;
      readonly relative: string;
      readonly forms: string;
      readonly conventions: string;
    };
    readonly noObstacles: string;
    readonly eigenvalue: string;
    readonly explained: string;
    readonly loading: string;
    readonly kmo: string;
    readonly bartlett: string;
    readonly live: string;
    readonly values: string;
    readonly insertAs: string;
    readonly mean: string;
  };
}
