import { InputError } from '../../../errors/input-error';
import { toNumber } from '../../../numerics/double-double';
import { leastSquares } from '../../../numerics/least-squares';
import { type Design, type DesignOptions, designOf } from '../design';
import type { Equation, Expression, Regressor, Term } from '../equation/expression';
import { shiftExpression } from '../equation/shift-expression';
import { writeExpression } from '../equation/write-expression';
import { type Regression, estimate } from '../regression';
import type { SeriesTable } from '../series-table';
import { requireUnbroken } from '../unbroken';
import { dickeyFullerProbability } from './dickey-fuller-probability';
import { CRITICAL_LEVELS, type Deterministic, dickeyFullerCriticalValues } from './mackinnon';
import type { TestResult } from './test-result';

export type LagCriterion = 'aic' | 'sc' | 'hq';

/** What stands in the test's regression. */
export interface DickeyFullerChoice {
  readonly deterministic: Deterministic;
  /** The number of lagged differences, or the criterion that chooses it. */
  readonly lags: number | LagCriterion;
  /** The most that a criterion may choose; by rule when left out. */
  readonly mostLags?: number;
}

export const DICKEY_FULLER_STANDARD: DickeyFullerChoice = { deterministic: 'c', lags: 'sc' };

const FORMS = ['n', 'c', 'ct', 'c:L', 'ct:sc', 'ct:aic', 'ct:hq', 'c:sc:L'];

/**
 * Reads n, c or ct (nothing, a constant, a constant and a trend), then the number of lags or sc, aic
 * or hq, then the most lags that these may choose: c:1, ct:sc, n:aic:4.
 * @throws InputError unknownChoice, which lists ways to write it
 */
export function parseDickeyFuller(text: string | undefined): DickeyFullerChoice {
  if (text === undefined) return DICKEY_FULLER_STANDARD;
  const word = text.toLowerCase().replace(/\s/g, '');
  const found = /^(n|c|ct)(?::(?:(\d{1,4})|(sc|aic|hq)(?::(\d{1,4}))?))?$/.exec(word);
  if (found === null) {
    throw new InputError({
      code: 'unknownChoice',
      name: 'argument',
      allowed: FORMS,
      arrived: text,
    });
  }
  const [, deterministic, lags, criterion, most] = found;
  return {
    deterministic: deterministic as Deterministic,
    lags: lags === undefined ? ((criterion ?? 'sc') as LagCriterion) : Number(lags),
    ...(most === undefined ? {} : { mostLags: Number(most) }),
  };
}

/**
 * Augmented Dickey-Fuller test of a series: Δyₜ on yₜ₋₁, the deterministic part and lags of Δy; the
 * statistic is the t of yₜ₋₁. A criterion chooses the lags over the observations that the most lags
 * leave; the test itself then uses all that the chosen lags leave, as EViews does. The probability and
 * MacKinnon's critical values (2010) are those of a regression without lagged differences over as many
 * observations, as in EViews: beside lagged differences they hold as T grows, and nearly in a small
 * sample.
 *
 * @throws InputError what the regression cannot be run on
 */
export function dickeyFullerTest(
  table: SeriesTable,
  series: Term,
  choice: DickeyFullerChoice,
  options: DesignOptions,
): TestResult {
  const level = designOf({ dependent: series, regressors: [CONSTANT] }, table, options);
  requireUnbroken(level, 'adf');
  const designWith = (lags: number): Design =>
    designOf(equationOf(series, choice.deterministic, lags), table, options);
  const lags =
    typeof choice.lags === 'number'
      ? choice.lags
      : chooseLags(designWith(choice.mostLags ?? mostLags(level.included.length)), choice.lags);
  const regression = estimate(designWith(lags));
  if (regression.isExactFit) {
    throw new InputError({ code: 'statisticUndefined', statistic: 'adf', why: 'exactFit' }, '#N/A');
  }
  return resultOf(regression, choice.deterministic, lags);
}

function resultOf(regression: Regression, deterministic: Deterministic, lags: number): TestResult {
  const { coefficients, observationCount, design } = regression;
  const statistic = coefficients[0].tStatistic;
  const probability = dickeyFullerProbability(statistic, deterministic, observationCount);
  const critical = dickeyFullerCriticalValues(observationCount, deterministic);
  return {
    statistics: [
      { name: 'dickeyFuller', value: statistic },
      { name: 'dickeyFullerProbability', ...probability, about: [String(observationCount)] },
      ...CRITICAL_LEVELS.map((level, index) => ({
        name: 'criticalValue' as const,
        value: critical[index],
        about: [level, String(observationCount)],
      })),
      { name: 'lagLength', value: lags },
      { name: 'observations', value: observationCount },
    ],
    equation: {
      dependent: design.equation.dependent.text,
      observationCount,
      coefficients,
      redundant: [],
    },
  };
}

const CONSTANT: Regressor = { kind: 'constant', text: 'C' };

/** D(Y) Y(-1) D(Y(-1)) … C @TREND, lags last but for the deterministic part. */
function equationOf({ expression, position }: Term, part: Deterministic, lags: number): Equation {
  const term = (content: Expression): Term => ({
    expression: content,
    text: writeExpression(content),
    position,
  });
  const difference = (lag: number): Expression => ({
    kind: 'difference',
    order: 1,
    argument: shiftExpression(expression, -lag),
  });
  const regressor = (content: Expression): Regressor => ({ kind: 'term', ...term(content) });
  return {
    dependent: term(difference(0)),
    regressors: [
      regressor(shiftExpression(expression, -1)),
      ...(part === 'n' ? [] : [CONSTANT]),
      ...(part === 'ct' ? [regressor({ kind: 'trend' })] : []),
      ...Array.from({ length: lags }, (_, index) => regressor(difference(index + 1))),
    ],
  };
}

/** EViews' rule ⌊min(T/3, 12)·(T/100)^¼⌋, T the observations of the series. */
export function mostLags(count: number): number {
  return Math.floor(Math.min(count / 3, 12) * (count / 100) ** 0.25);
}

/** The number of lags with the least criterion, all of them compared over the same observations. */
function chooseLags(design: Design, criterion: LagCriterion): number {
  const count = design.included.length;
  const most = design.equation.regressors.filter(
    (regressor) => regressor.kind === 'term' && regressor.expression.kind === 'difference',
  ).length;
  const penalty = { aic: 2, sc: Math.log(count), hq: 2 * Math.log(Math.log(count)) }[criterion];
  let best = { lags: 0, value: Infinity };
  for (let lags = 0; lags <= most; lags++) {
    const columns = design.columns.slice(0, design.columns.length - most + lags);
    const fit = leastSquares(columns, design.dependent);
    if ('collinear' in fit) break;
    const deviance = count * Math.log(toNumber(fit.sumSquaredResiduals) / count);
    const value = deviance + penalty * columns.length;
    if (value < best.value) best = { lags, value };
  }
  return best.lags;
}
