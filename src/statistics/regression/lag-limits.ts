import { InputError } from '../../errors/input-error';
import { seriesIn } from './equation/expression';
import type { LagOrders, LaggedEquation } from './lagged-equation';

/** How far lags are tried. */
export interface LagLimits {
  /** The most lags of the dependent variable; 0 for none. */
  readonly dependentLags: number;
  /**
   * The last lag that is tried of every other series, or of each by its text without a lag, as in
   * { K: 2, 'LOG(GDP)': 1 }; a series that is not named there keeps its first lag alone.
   */
  readonly seriesLags: number | Readonly<Record<string, number>>;
  /**
   * The fewest lags of the dependent variable that are tried, where the most are not fewer: 1 when
   * left out, as in EViews' ARDL.
   */
  readonly leastDependentLags?: 0 | 1;
}

/** Five years of months; more is a slip of the pen. */
const MOST_LAGS = 60;
export const MOST_COMBINATIONS = 10_000;

/** The orders from which to which every combination is tried. */
export interface LagSpan {
  readonly least: LagOrders;
  readonly most: LagOrders;
}

/**
 * The span of lag orders that limits leave of an equation.
 * @throws InputError lagLimit, unknownChoice, noRegressors, tooManyLagCombinations
 */
export function lagSpan(lagged: LaggedEquation, limits: LagLimits): LagSpan {
  const { dependent, parts, series } = lagged;
  const ownMost = seriesIn(dependent.expression).length === 0 ? 0 : MOST_LAGS;
  checkLimit(dependent.text, limits.dependentLags, 0, ownMost);
  if (parts.length === 0 && limits.dependentLags === 0)
    throw new InputError({ code: 'noRegressors' });
  // Without any other regressor there is no equation without a lag.
  const fewest = parts.length === 0 ? 1 : (limits.leastDependentLags ?? 1);
  const span: LagSpan = {
    least: {
      dependent: Math.min(fewest, limits.dependentLags),
      series: series.map(({ firstLag }) => firstLag),
    },
    most: { dependent: limits.dependentLags, series: lastLags(lagged, limits.seriesLags) },
  };
  const count = combinationCount(span);
  if (count > MOST_COMBINATIONS) {
    throw new InputError({ code: 'tooManyLagCombinations', count, allowed: MOST_COMBINATIONS });
  }
  return span;
}

function lastLags({ series }: LaggedEquation, limits: LagLimits['seriesLags']): number[] {
  if (typeof limits !== 'number') {
    const names = series.map(({ text }) => text);
    const stranger = Object.keys(limits).find((name) => !names.includes(name));
    if (stranger !== undefined) {
      const name = 'seriesLags';
      throw new InputError({ code: 'unknownChoice', name, allowed: names, arrived: stranger });
    }
  }
  return series.map(({ text, firstLag }) => {
    const last = typeof limits === 'number' ? limits : (limits[text] ?? firstLag);
    checkLimit(text, last, firstLag, Math.max(firstLag, MOST_LAGS));
    return last;
  });
}

function checkLimit(series: string, arrived: number, least: number, most: number): void {
  if (Number.isInteger(arrived) && arrived >= least && arrived <= most) return;
  throw new InputError({ code: 'lagLimit', series, arrived, least, most });
}

function combinationCount({ least, most }: LagSpan): number {
  return most.series.reduce(
    (count, last, place) => count * (last - least.series[place] + 1),
    most.dependent - least.dependent + 1,
  );
}

/** Every combination of lag orders: those of the last series change first. */
export function combinationsOf({ least, most }: LagSpan): LagOrders[] {
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  let combinations: LagOrders[] = range(least.dependent, most.dependent).map((dependent) => ({
    dependent,
    series: [],
  }));
  most.series.forEach((last, place) => {
    combinations = combinations.flatMap(({ dependent, series }) =>
      range(least.series[place], last).map((lag) => ({ dependent, series: [...series, lag] })),
    );
  });
  return combinations;
}
