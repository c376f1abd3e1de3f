import { InputError } from '../../../errors/input-error';
import {
  type DoubleDouble,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
  toNumber,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  constantVector,
  dot,
  subtractScalar,
  sum,
} from '../../../numerics/double-double-vector';
import { type LeastSquaresFit, leastSquares } from '../../../numerics/least-squares';
import { withoutRounding } from '../exact-fit';
import { type Regression, coefficientLine } from '../regression';
import { type TestEquation, type TestStatistic, chiSquareTest, fTest } from './test-result';

/** A regressor of a test's own regression. */
export interface AuxiliaryTerm {
  readonly text: string;
  readonly values: DoubleDoubleVector;
}

export interface AuxiliaryRegression {
  readonly equation: TestEquation;
  readonly observationCount: number;
  readonly coefficientCount: number;
  readonly sumSquaredResiduals: DoubleDouble;
  /** Σ(y − ȳ)². */
  readonly totalSumOfSquares: DoubleDouble;
}

interface AuxiliaryRequest {
  /** The test's name, for messages. */
  readonly test: string;
  readonly dependent: AuxiliaryTerm;
  readonly terms: readonly AuxiliaryTerm[];
  /** What becomes of a term that those before it explain wholly. */
  readonly redundant: 'leftOut' | 'refused';
}

/**
 * Least squares of a test's own regression.
 * @throws InputError auxiliaryTooShort, auxiliaryCollinear
 */
export function regressAuxiliary(request: AuxiliaryRequest): AuxiliaryRegression {
  const { test, dependent } = request;
  const observationCount = dependent.values.high.length;
  const { terms, fit, redundant } = solve(request);
  const coefficientCount = terms.length;
  const degrees = observationCount - coefficientCount;
  if (degrees <= 0) throw tooShort(test, observationCount, coefficientCount);
  const variance = divide(fit.sumSquaredResiduals, fromNumber(degrees));
  return {
    equation: {
      dependent: dependent.text,
      observationCount,
      coefficients: fit.coefficients.map((estimated, j) =>
        coefficientLine(
          terms[j].text,
          toNumber(estimated),
          toNumber(squareRoot(multiply(variance, fit.inverseCrossProduct[j][j]))),
          degrees,
        ),
      ),
      redundant,
    },
    observationCount,
    coefficientCount,
    sumSquaredResiduals: fit.sumSquaredResiduals,
    totalSumOfSquares: centredSumOfSquares(dependent.values),
  };
}

interface Solved {
  readonly terms: readonly AuxiliaryTerm[];
  readonly fit: LeastSquaresFit;
  readonly redundant: readonly string[];
}

function solve({ test, dependent, terms, redundant }: AuxiliaryRequest): Solved {
  const kept = [...terms];
  const leftOut: string[] = [];
  for (;;) {
    const columns = kept.map(({ values }) => values);
    const solved = leastSquares(columns, dependent.values);
    if (!('collinear' in solved)) {
      const fitted = { dependent: dependent.values, holdsRoundedNumbers: () => false };
      return { terms: kept, fit: withoutRounding(solved, fitted), redundant: leftOut };
    }
    const count = dependent.values.high.length;
    // With no more rows than terms some column is bound to be explained: that is not its fault.
    if (redundant === 'refused' || solved.collinear >= count) {
      if (kept.length >= count) throw tooShort(test, count, kept.length);
      throw new InputError({ code: 'auxiliaryCollinear', test, term: kept[solved.collinear].text });
    }
    leftOut.push(kept[solved.collinear].text);
    kept.splice(solved.collinear, 1);
  }
}

function tooShort(test: string, rows: number, coefficients: number): InputError {
  return new InputError({ code: 'auxiliaryTooShort', test, observations: rows, coefficients });
}

/** Σ(y − ȳ)². */
export function centredSumOfSquares(values: DoubleDoubleVector): DoubleDouble {
  const mean = divide(sum(values), fromNumber(values.high.length));
  const deviations = subtractScalar(values, mean);
  return dot(deviations, deviations);
}

/** The regressors of the equation that a test judges. */
export function regressorsOf({ design }: Pick<Regression, 'design'>): AuxiliaryTerm[] {
  return design.equation.regressors.map(({ text }, j) => ({ text, values: design.columns[j] }));
}

/** The constant first, then the regressors that are none. */
export function regressorsWithConstant(regression: Pick<Regression, 'design'>): AuxiliaryTerm[] {
  const { design } = regression;
  return [
    { text: 'C', values: constantVector(design.included.length, 1) },
    ...regressorsOf(regression).filter((_, j) => j !== design.constantAt),
  ];
}

/** a/b, NaN where there is nothing to divide by. */
export function quotient(a: DoubleDouble, b: DoubleDouble): number {
  return b.high === 0 ? NaN : toNumber(divide(a, b));
}

/** F of what more terms explain: [(restricted − unrestricted)/terms] / (unrestricted/degrees). */
export function fOfMoreTerms(
  restricted: DoubleDouble,
  unrestricted: DoubleDouble,
  terms: number,
  degrees: number,
): number {
  return (quotient(subtract(restricted, unrestricted), unrestricted) * degrees) / terms;
}

/** F and Lagrange multiplier n·R² of all terms but the constant, of a regression that has one. */
export function jointTests(auxiliary: AuxiliaryRegression): TestStatistic[] {
  const { observationCount, coefficientCount, sumSquaredResiduals, totalSumOfSquares } = auxiliary;
  const terms = coefficientCount - 1;
  const degrees = observationCount - coefficientCount;
  const explained = subtract(totalSumOfSquares, sumSquaredResiduals);
  const lagrange = quotient(multiply(fromNumber(observationCount), explained), totalSumOfSquares);
  return [
    fTest(fOfMoreTerms(totalSumOfSquares, sumSquaredResiduals, terms, degrees), terms, degrees),
    chiSquareTest('observationsTimesRSquared', lagrange, terms),
  ];
}
