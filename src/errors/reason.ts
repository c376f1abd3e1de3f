/**
 * Why an input cannot be used: a stable code and what a message needs to say. The words themselves
 * stand in src/text, one table a language. Bounds and places are data, so that the message can say
 * what is needed and what arrived.
 */
export interface ReasonDetails {
  // cells
  blank: { name: string; place: Place };
  notANumber: { name: string; place: Place; arrived: unknown };
  numberAsText: { name: string; place: Place; arrived: string };
  errorCell: { name: string; place: Place; arrived: string };
  outOfBounds: { name: string; place: Place; arrived: number; bounds: Bounds };
  shapesDiffer: { name: string; shape: Shape; otherName: string; otherShape: Shape };
  unknownChoice: { name: string; allowed: readonly string[]; arrived: unknown };
  missingArgument: { name: string };
  notOneValue: { name: string; arrived: Shape };
  // level schemes
  schemeNeedsTwoColumns: { arrived: Shape };
  schemeCutNotANumber: { row: number; arrived: unknown };
  schemeNameMissing: { row: number };
  schemeCutsNotAscending: { row: number; arrived: number };
  schemeDoesNotReach: { arrived: number; last: number };
  // indicators and systems
  notARowOrColumn: { name: string; arrived: Shape };
  notOneColumn: { name: string; arrived: Shape };
  notWhole: { name: string; arrived: number };
  nothingThere: { periods: number };
  rowCountsDiffer: { name: string; needed: number; arrived: number };
  countsDiffer: { name: string; needed: number; arrived: number };
  directionNotASign: { place: Place; arrived: unknown };
  optionNeedsMethod: { name: string; methods: readonly string[]; arrived: string };
  lowNotBelowHigh: { low: number; high: number };
  tooFewSystems: { needed: number; arrived: number };
  paperFormSystems: { largest: number; arrived: number };
  tooFewRows: { needed: number; arrived: number };
  constantIndicator: { indicator: Indicator };
  columnSumsToZero: { indicator: Indicator };
  meanNotPositive: { indicator: Indicator; arrived: number };
  weightsUndefined: { method: string };
  /** opposedTo: the other of two that run against each other, which may as well be the one to reverse. */
  negativeLoading: { indicator: Indicator; loading: number; opposedTo?: Indicator };
  principalComponentNotUnique: Record<never, never>;
  // coupling studies
  systemWithoutIndicators: { system: string };
  scopeNeedsLabels: { scope: 'period' | 'region' };
  costNeedsDirection: { indicator: string; methods: readonly string[]; arrived: string };
  cutsReversed: { lower: number; upper: number };
  constantWithin: { name: string; group: string | undefined; rows: number };
  // results
  undefinedRatio: Record<never, never>;
  overflow: Record<never, never>;
  // data blocks
  noHeaderRow: { arrived: unknown };
  noObservations: { arrived: Shape };
  duplicateName: { name: string; first: number; second: number };
  headingIsNumber: { column: number; arrived: string };
  badHeader: { column: number; arrived: unknown };
  labelsNotAscending: { name: string; previous: string; label: string; observation: number };
  labelBlank: { name: string; observation: number };
  columnGone: { name: string; available: readonly string[] };
  unknownGroup: { name: string; available: readonly string[] };
  // panels
  panelColumnMissing: { column: number; arrived: number };
  panelLabelMissing: { kind: PanelLabelKind; place: Place };
  panelLabelError: { kind: PanelLabelKind; place: Place; arrived: string };
  panelNotAPeriod: { place: Place; arrived: string; other: string };
  panelTableWithoutRows: { place: Place; arrived: Shape };
  duplicateObservation: { labels: readonly string[]; first: Place; second: Place };
  // equation language
  equationSyntax: { position: number; expected: ExpectedInEquation; found: string };
  unknownName: { position: number; name: string; available: readonly string[] };
  unknownEquationFunction: { position: number; name: string; known: readonly string[] };
  constantInsideTerm: { position: number };
  noRegressors: Record<never, never>;
  termWithoutSeries: { position: number; term: string };
  repeatedTerm: { position: number; term: string };
  termTooLong: { position: number; allowed: number };
  differenceOrder: { position: number; order: number; allowed: number };
  lagRangeTooLong: { position: number; count: number; allowed: number };
  domainOfLog: { term: string; label: string; arrived: number };
  domainOfRoot: { term: string; label: string; arrived: number };
  divisionByZero: { term: string; label: string };
  // sample
  sampleSyntax: { arrived: string };
  sampleLabelUnknown: { arrived: string; first: string; last: string };
  sampleLabelNotInGroup: { arrived: string; group: string };
  sampleReversed: { first: string; last: string };
  // estimation
  lagLongerThanSample: { term: string; lag: number; observations: number };
  tooFewObservations: { observations: number; coefficients: number };
  constantDependent: { name: string };
  collinear: { term: string; others: readonly string[] };
  /** Of an interval; 0.95, not 95. */
  confidenceLevel: { arrived: number };
  confidencePercent: { arrived: string };
  // lag choice
  lagLimit: { series: string; arrived: number; least: number; most: number };
  tooManyLagCombinations: { count: number; allowed: number };
  dependentNotBefore: { position: number; term: string };
  // tests of a regression
  severalGroups: { test: string; groups: number };
  holeInSeries: { test: string; before: string; after: string };
  notAWholeNumber: { name: string; arrived: string };
  argumentNotTaken: { test: string; arrived: string };
  auxiliaryTooShort: { test: string; observations: number; coefficients: number };
  auxiliaryCollinear: { test: string; term: string };
  testNeedsRegressors: { test: string };
  zeroResidual: { test: string; label: string };
  partTooShort: { part: SamplePart; observations: number; coefficients: number };
  partCollinear: { part: SamplePart; term: string };
  recursionCannotStart: { term: string; observations: number };
  noOtherSeries: { test: string };
  fixedEffectsCovariance: { arrived: string };
  constantWithinGroups: { term: string };
  statisticUndefined: { statistic: string; why: UndefinedStatistic };
  // checking a printed regression
  nothingPrinted: { name: string };
  statisticTwice: { name: string; statistic: string; first: number; second: number };
  nothingToSearchBy: Record<never, never>;
  searchTooLarge: { count: number; allowed: number };
}

export type ReasonCode = keyof ReasonDetails;

export type Reason = {
  [Code in ReasonCode]: { readonly code: Code } & Readonly<ReasonDetails[Code]>;
}[ReasonCode];

/** Where in an argument something stands; the argument may be one cell, a row, a column, a block. */
export interface Place {
  /** Counted from 1; left out where the argument has one row. */
  readonly row?: number;
  /** All rows below `row` are meant. */
  readonly isBelow?: boolean;
  /** Counted from 1, or the column's name; left out where the argument has one column. */
  readonly column?: number | string;
}

/** An indicator by its name, or by the place of its column, counted from 1. */
export type Indicator = string | number;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export interface Bounds {
  readonly minimum?: number;
  /** The value must be greater than the minimum, not equal to it. */
  readonly aboveMinimum?: boolean;
  readonly maximum?: number;
  /** The option that asks for the bound and what it was chosen to be, where there is one. */
  readonly because?: { readonly option: 'form' | 'method'; readonly choice: string };
}

/** What a label of a panel names. */
export type PanelLabelKind = 'region' | 'period' | 'indicator';

export type ExpectedInEquation =
  | 'term'
  | 'operand'
  | 'closingParenthesis'
  | 'closingBracket'
  | 'integer'
  | 'plainWordAfterAt'
  | 'endOfTerm'
  | 'dependentIsOneSeries';

/** A part of a sample that a break divides. */
export type SamplePart = 'first' | 'second';

export type UndefinedStatistic =
  | 'noConstant'
  | 'exactFit'
  | 'onlyConstant'
  | 'isConstant'
  | 'noLaggedDependent'
  | 'durbinHRadicand'
  | 'brokenSeries'
  | 'oneGroup'
  | 'belowSurface';
