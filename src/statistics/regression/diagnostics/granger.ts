import { InputError } from '../../../errors/input-error';
import { type DesignOptions, designOf } from '../design';
import {
  type Equation,
  type Expression,
  type Regressor,
  type Term,
  isShiftOf,
  seriesIn,
} from '../equation/expression';
import { shiftExpression, unshifted } from '../equation/shift-expression';
import { writeExpression } from '../equation/write-expression';
import { estimate } from '../regression';
import type { SeriesTable } from '../series-table';
import { requireUnbroken } from '../unbroken';
import { fOfMoreTerms, regressAuxiliary, regressorsOf } from './auxiliary-regression';
import { type TestResult, type TestStatistic, fTest } from './test-result';

/**
 * Pairwise Granger causality (C. W. J. Granger, Econometrica 37 (1969) 424–438) between the dependent
 * variable and each other series of the equation, lags aside, in both directions: F of p lags of the
 * one in a regression of the other on a constant, its own p lags and them.
 *
 * @throws InputError noOtherSeries, severalGroups, holeInSeries, and what the regressions cannot use
 */
export function grangerTest(
  table: SeriesTable,
  equation: Equation,
  lags: number,
  options: DesignOptions,
): TestResult {
  const own = unshifted(equation.dependent.expression);
  const others = otherSeries(equation, own);
  if (others.length === 0) throw new InputError({ code: 'noOtherSeries', test: 'granger' });
  return {
    statistics: others.flatMap((other) => [
      ...oneDirection(table, { cause: other, effect: own }, lags, options),
      ...oneDirection(table, { cause: own, effect: other }, lags, options),
    ]),
  };
}

/** Lags of one series count once; the trend and lags of the dependent variable are no series. */
function otherSeries({ regressors }: Equation, own: Expression): Expression[] {
  const found: Expression[] = [];
  for (const regressor of regressors) {
    if (regressor.kind === 'constant' || seriesIn(regressor.expression).length === 0) continue;
    const series = unshifted(regressor.expression);
    if (![own, ...found].some((known) => isShiftOf(series, known, 0))) found.push(series);
  }
  return found;
}

interface Direction {
  readonly cause: Expression;
  readonly effect: Expression;
}

function oneDirection(
  table: SeriesTable,
  { cause, effect }: Direction,
  lags: number,
  options: DesignOptions,
): TestStatistic[] {
  requireUnbroken(designOf(equationOf(effect, cause, 0), table, options), 'granger');
  const design = designOf(equationOf(effect, cause, lags), table, options);
  const full = estimate(design);
  if (full.isExactFit) {
    const why = 'exactFit';
    throw new InputError({ code: 'statisticUndefined', statistic: 'granger', why }, '#N/A');
  }
  const restricted = regressAuxiliary({
    test: 'granger',
    dependent: { text: design.equation.dependent.text, values: design.dependent },
    terms: regressorsOf(full).slice(0, 1 + lags),
    redundant: 'refused',
  });
  const degrees = full.observationCount - full.coefficientCount;
  const f = fOfMoreTerms(restricted.sumSquaredResiduals, full.sumSquaredResiduals, lags, degrees);
  return [
    {
      ...fTest(f, lags, degrees),
      name: 'noGrangerCause',
      about: [writeExpression(cause), writeExpression(effect)],
    },
    { name: 'observations', value: full.observationCount },
  ];
}

/** Y C Y(-1) … Y(-p) X(-1) … X(-p); Y C X where no lags are wanted. */
function equationOf(effect: Expression, cause: Expression, lags: number): Equation {
  const term = (expression: Expression): Term => ({
    expression,
    text: writeExpression(expression),
    position: 0,
  });
  const lagsOf = (series: Expression): Regressor[] =>
    Array.from({ length: lags }, (_, index) => ({
      kind: 'term',
      ...term(shiftExpression(series, -1 - index)),
    }));
  const others: Regressor[] =
    lags === 0 ? [{ kind: 'term', ...term(cause) }] : [...lagsOf(effect), ...lagsOf(cause)];
  return { dependent: term(effect), regressors: [{ kind: 'constant', text: 'C' }, ...others] };
}
