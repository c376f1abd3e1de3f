import { isDecimal, recoverDecimals } from '../../numerics/decimal';
import { type DoubleDoubleVector, constantVector, pick } from '../../numerics/double-double-vector';
import { type Steps, asPart, allSteps } from '../../numerics/steps';
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
import { dependsOnOrder } from './equation/reach';
import { type EvaluationContext, type TermValues, evaluate } from './equation/term-values';
import { includedRows } from './included-rows';
import { type Observations, observationsSteps } from './observations';
import { type SampleAccount, accountFor } from './sample-account';
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
  return allSteps(designSteps(equation, given, options));
}

/** designOf in steps: one for each column that is read and each term that is computed. */
export function* designSteps(
  equation: Equation,
  given: SeriesTable,
  options: DesignOptions,
): Steps<Design> {
  const table = readingOnce(given);
  const columnOf = columnFinder(table);
  const terms = termsOf(equation);
  const references = terms.flatMap((term) => seriesIn(term.expression));
  const used = new Set(references.map(({ name, position }) => columnOf(name, position)));
  const group = groupColumn(table, columnOf, options.group);
  const total = used.size + terms.length + 3;
  let done = 0;
  for (const column of used) {
    table.series(column);
    yield ++done / total;
  }
  const observations = yield* asPart(
    observationsSteps(table, used, group),
    done / total,
    (done + 1) / total,
  );
  yield ++done / total;
  const requested = sampleOf(observations, options.sample);
  yield ++done / total;

  const series = seriesReader(table, columnOf);
  const evaluated: TermValues[] = [];
  for (const { expression, text } of terms) {
    evaluated.push(evaluate(expression, { observations, series, term: text }));
    yield ++done / total;
  }
  const included = includedRows(equation, requested, evaluated);
  yield ++done / total;
  return {
    equation,
    observations,
    ...valuesOf(equation, included, evaluated),
    included,
    sample: accountFor(
      observations,
      requested,
      included,
      references.map(({ name, position }) => series(name, position)),
    ),
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

/** The values of the dependent variable and of each regressor in the rows that take part. */
function valuesOf(
  { regressors }: Equation,
  included: Int32Array,
  [dependent, ...terms]: readonly TermValues[],
): Pick<Design, 'dependent' | 'columns'> {
  const takePart = ({ values }: TermValues): DoubleDoubleVector =>
    included.length === values.high.length ? values : pick(values, included);
  let next = 0;
  return {
    dependent: takePart(dependent),
    columns: regressors.map(({ kind }) =>
      kind === 'constant' ? constantVector(included.length, 1) : takePart(terms[next++]),
    ),
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
