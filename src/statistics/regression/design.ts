import { InputError } from '../../errors/input-error';
import { isDecimal, recoverDecimals } from '../../numerics/decimal';
import { type DoubleDoubleVector, constantVector, pick } from '../../numerics/double-double-vector';
import {
  type Equation,
  type Expression,
  type Term,
  foldName,
  isShiftOf,
  seriesIn,
} from './equation/expression';
import { termsOf } from './equation/parse-equation';
import { isRounded } from './equation/is-rounded';
import { dependsOnOrder, reachOf } from './equation/reach';
import { type EvaluationContext, type TermValues, evaluate } from './equation/term-values';
import { type Observations, observationsOf } from './observations';
import { sampleOf } from './sample';
import type { SeriesTable } from './series-table';
import { columnFinder, groupColumn, readingOnce } from './table-columns';

/** An equation over a table: which observations take part, and their values. */
export interface Design {
  readonly equation: Equation;
  readonly observations: Observations;
  readonly dependent: DoubleDoubleVector;
  /** One column a regressor, in the order of the equation. */
  readonly columns: readonly DoubleDoubleVector[];
  /** The rows of the table that take part. */
  readonly included: Int32Array;
  readonly sample: SampleAccount;
  /** Where the constant stands among the regressors; −1 without one. */
  readonly constantAt: number;
  /** Where the dependent variable's first lag stands among the regressors; −1 without one. */
  readonly laggedDependentAt: number;
  readonly hasLaggedDependent: boolean;
  /** Whether a term is off by the rounding of doubles, not just of double-double. */
  readonly isRoundedTerm: (term: Term) => boolean;
  /** A lag, a difference or the trend is in the equation. */
  readonly dependsOnOrder: boolean;
  /** A column is named C while the equation's C is the constant. */
  readonly columnNamedC: boolean;
}

/** What became of the observations that the sample names. */
export interface SampleAccount {
  readonly first: string;
  readonly last: string;
  readonly requested: number;
  readonly included: number;
  /** Left out because a lag or lead reaches outside the data or into a hole. */
  readonly lostToLags: number;
  /** Left out because a cell in a used column is blank or #N/A. */
  readonly lostToMissing: number;
}

export interface DesignOptions {
  readonly sample?: string | undefined;
  /** The name of the column within whose values lags stay. */
  readonly group?: string | undefined;
}

/**
 * Puts an equation to a table.
 * @throws InputError for unknown names, samples, labels, cells, and for too few observations
 */
export function designOf(equation: Equation, given: SeriesTable, options: DesignOptions): Design {
  const table = readingOnce(given);
  const columnOf = columnFinder(table);
  const terms = termsOf(equation);
  const references = terms.flatMap((term) => seriesIn(term.expression));
  const used = new Set(references.map(({ name, position }) => columnOf(name, position)));
  const observations = observationsOf(table, used, groupColumn(table, columnOf, options.group));
  const requested = sampleOf(observations, options.sample);

  const series = seriesReader(table, columnOf);
  const evaluated = terms.map((term) =>
    evaluate(term.expression, { observations, series, term: term.text }),
  );
  const included = includedRows(requested, evaluated);
  const regressorValues = evaluated.slice(1);
  checkCounts(equation, requested, included, terms);
  checkOverflow(evaluated, included);

  const takePart = (values: DoubleDoubleVector): DoubleDoubleVector =>
    included.length === observations.count ? values : pick(values, included);
  let next = 0;
  const columns = equation.regressors.map((regressor) =>
    regressor.kind === 'constant'
      ? constantVector(included.length, 1)
      : takePart(regressorValues[next++].values),
  );
  const missing = missingCells(
    references.map(({ name, position }) => series(name, position)),
    requested,
  );
  return {
    equation,
    observations,
    dependent: takePart(evaluated[0].values),
    columns,
    included,
    sample: accountFor(observations, requested, included, missing),
    constantAt: equation.regressors.findIndex(({ kind }) => kind === 'constant'),
    laggedDependentAt: lagOfDependent(equation, (lag) => lag === 1),
    hasLaggedDependent: lagOfDependent(equation, () => true) >= 0,
    isRoundedTerm: (term) =>
      isRounded(term.expression, ({ name, position }) =>
        table.series(columnOf(name, position)).some((value) => !isDecimal(value)),
      ),
    dependsOnOrder: terms.some(({ expression }) => dependsOnOrder(expression)),
    columnNamedC: table.names.some((name) => foldName(name) === 'C'),
  };
}

/** Reads each column once, its decimals recovered. */
function seriesReader(
  table: SeriesTable,
  columnOf: (name: string, position: number) => number,
): EvaluationContext['series'] {
  const read = new Map<number, DoubleDoubleVector>();
  return (name, position) => {
    const column = columnOf(name, position);
    const known = read.get(column) ?? recoverDecimals(table.series(column));
    read.set(column, known);
    return known;
  };
}

/** The rows of the sample in which every term has a value. @throws InputError a term's fault */
function includedRows(requested: readonly boolean[], evaluated: readonly TermValues[]): Int32Array {
  const faulty = evaluated.filter(({ faults }) => faults.size > 0);
  const columns = evaluated.map(({ values }) => values.high);
  const rows: number[] = [];
  for (let row = 0; row < requested.length; row++) {
    if (!requested[row]) continue;
    for (const { faults } of faulty) {
      const fault = faults.get(row);
      if (fault !== undefined) throw new InputError(fault);
    }
    if (!isMissingIn(columns, row)) rows.push(row);
  }
  return Int32Array.from(rows);
}

function isMissingIn(columns: readonly Float64Array[], row: number): boolean {
  for (const column of columns) {
    if (Number.isNaN(column[row])) return true;
  }
  return false;
}

function checkCounts(
  equation: Equation,
  requested: readonly boolean[],
  included: Int32Array,
  terms: readonly Term[],
): void {
  const observations = requested.filter(Boolean).length;
  const longest = longestReach(terms);
  if (included.length === 0 && observations > 0 && longest.lag >= observations) {
    throw new InputError({ code: 'lagLongerThanSample', ...longest, observations });
  }
  if (included.length <= equation.regressors.length) {
    throw new InputError({
      code: 'tooFewObservations',
      observations: included.length,
      coefficients: equation.regressors.length,
    });
  }
}

function longestReach(terms: readonly Term[]): { lag: number; term: string } {
  return terms.reduce(
    (longest, { expression, text }) => {
      const lag = reachOf(expression);
      return lag > longest.lag ? { lag, term: text } : longest;
    },
    { lag: 0, term: '' },
  );
}

/** @throws InputError #NUM! where a value is too large for a number */
function checkOverflow(evaluated: readonly TermValues[], included: Int32Array): void {
  for (const { values } of evaluated) {
    for (const row of included) {
      if (!Number.isFinite(values.high[row])) throw new InputError({ code: 'overflow' }, '#NUM!');
    }
  }
}

/** In which rows of the sample a used cell is missing. */
function missingCells(
  used: readonly DoubleDoubleVector[],
  requested: readonly boolean[],
): boolean[] {
  const columns = [...new Set(used)].map(({ high }) => high);
  return requested.map((isRequested, row) => isRequested && isMissingIn(columns, row));
}

function accountFor(
  { labels }: Observations,
  requested: readonly boolean[],
  included: Int32Array,
  missing: readonly boolean[],
): SampleAccount {
  const takesPart = new Uint8Array(requested.length);
  for (const row of included) takesPart[row] = 1;
  let requestedCount = 0;
  let lostToMissing = 0;
  requested.forEach((isRequested, row) => {
    if (isRequested) requestedCount++;
    if (missing[row] && takesPart[row] === 0) lostToMissing++;
  });
  return {
    first: labels[included[0]],
    last: labels[included[included.length - 1]],
    requested: requestedCount,
    included: included.length,
    lostToMissing,
    lostToLags: requestedCount - included.length - lostToMissing,
  };
}

/** The first regressor that is a lag of the dependent variable, of an order that is accepted. */
function lagOfDependent(equation: Equation, accept: (lag: number) => boolean): number {
  const dependent: Expression = equation.dependent.expression;
  return equation.regressors.findIndex(
    (regressor) =>
      regressor.kind === 'term' &&
      possibleLags(regressor.expression, dependent).some(
        (lag) => lag > 0 && accept(lag) && isShiftOf(regressor.expression, dependent, -lag),
      ),
  );
}

/** How far the first series of a candidate lies behind the first of the dependent variable. */
function possibleLags(candidate: Expression, dependent: Expression): number[] {
  const [ownFirst] = seriesIn(dependent);
  const [first] = seriesIn(candidate);
  return ownFirst === undefined || first === undefined ? [] : [ownFirst.shift - first.shift];
}
