import type { TestName } from '../statistics/regression/diagnostics/run-test';

/** What the pane's tab of regressions says. */
export interface RegressionPaneTexts {
  readonly parts: {
    readonly label: string;
    readonly equation: string;
    readonly lags: string;
    readonly series: string;
    readonly models: (count: number) => string;
  };
  readonly view: {
    readonly label: string;
    readonly output: string;
    /** Views that are no tests; tests bear the names of the tests. */
    readonly own: Readonly<
      Record<'fit' | 'intervals' | 'longRun' | 'effects' | 'redundantEffects', string>
    >;
    /** What a view's argument is called, with its standard. */
    readonly arguments: Readonly<Partial<Record<'intervals' | TestName, string>>>;
    readonly running: string;
    readonly insert: string;
    readonly totalCriteria: string;
  };
  /** Makes what the choices ask for. */
  readonly show: string;
  /** Beside what `show` made from other choices. */
  readonly shownBefore: string;
  readonly insertAs: string;
  readonly live: string;
  readonly values: string;
  readonly liveCriteria: string;
  readonly keep: string;
  readonly kept: (number: number) => string;
  readonly models: {
    readonly none: string;
    readonly list: string;
    readonly remove: (number: number) => string;
    readonly beneath: string;
    readonly beneathOptions: Readonly<
      Record<'standardError' | 'tStatistic' | 'probability', string>
    >;
    readonly stars: string;
    readonly decimals: string;
    readonly preview: string;
    readonly copyAs: string;
    readonly copy: Readonly<Record<'word' | 'latex' | 'markdown' | 'csv', string>>;
    readonly copied: (format: string) => string;
    readonly copyByHand: string;
    readonly insert: string;
    readonly sheetName: string;
  };
  readonly lags: {
    readonly needsEquation: string;
    readonly dependent: (name: string) => string;
    readonly leastOne: string;
    readonly series: (name: string) => string;
    readonly criterion: string;
    readonly criteria: Readonly<Record<'aic' | 'sc' | 'hq' | 'adjustedRSquared', string>>;
    readonly withoutEffects: string;
    readonly compare: string;
    readonly running: (done: number, total: number) => string;
    readonly outdated: string;
    readonly use: (equation: string) => string;
    readonly used: string;
  };
  readonly series: {
    readonly columns: string;
    readonly all: string;
    readonly analysis: string;
    readonly analyses: Readonly<Record<'statistics' | 'correlation' | 'adf' | 'granger', string>>;
    readonly commonSample: string;
    readonly sample: string;
    readonly deterministic: string;
    readonly deterministics: Readonly<Record<'n' | 'c' | 'ct', string>>;
    readonly lagRule: string;
    readonly lagRules: Readonly<Record<'sc' | 'aic' | 'hq' | 'given', string>>;
    readonly lags: string;
    readonly mostLags: string;
    readonly running: string;
    readonly chooseOne: string;
    readonly chooseTwo: string;
    readonly giveLags: string;
  };
}
