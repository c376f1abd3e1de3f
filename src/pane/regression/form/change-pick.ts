import {
  type EquationPick,
  type LaggedSeries,
  type PickedRegressor,
  isOfSeries,
} from './equation-pick';

/**
 * Another dependent variable. Its value of the same period leaves the regressors, since it explains
 * nothing; a first dependent variable brings the constant along.
 */
export function withDependent(pick: EquationPick, name: string): EquationPick {
  return {
    dependent: { kind: 'series', name },
    hasConstant: pick.dependent === undefined || pick.hasConstant,
    regressors: pick.regressors.flatMap((picked): PickedRegressor[] =>
      isOfSeries(picked, name) ? withoutSamePeriod(picked) : [picked],
    ),
  };
}

/** What is left of the lags without lag 0. */
function withoutSamePeriod(picked: LaggedSeries): LaggedSeries[] {
  if (picked.from > 0 || picked.to < 0) return [picked];
  return [
    { ...picked, to: -1 },
    { ...picked, from: 1 },
  ].filter(({ from, to }) => from <= to);
}

/** One more regressor: the column itself, or its first lag where it is the dependent variable. */
export function withRegressor(pick: EquationPick, name: string): EquationPick {
  const lag = firstLagOf(pick, name);
  return {
    ...pick,
    regressors: [...pick.regressors, { kind: 'lags', name, from: lag, to: lag }],
  };
}

export function withoutRegressor(pick: EquationPick, place: number): EquationPick {
  return { ...pick, regressors: pick.regressors.filter((_, index) => index !== place) };
}

/** The lag with which a column's lags begin: 1 for the dependent variable, else 0. */
export function firstLagOf({ dependent }: EquationPick, name: string): number {
  if (dependent?.kind !== 'series') return 0;
  return isOfSeries({ kind: 'lags', name, from: 0, to: 0 }, dependent.name) ? 1 : 0;
}

/** Other lags for the regressor at a place; those of the same series that they reach are taken in. */
export function withLags(
  pick: EquationPick,
  place: number,
  { from, to }: Pick<LaggedSeries, 'from' | 'to'>,
): EquationPick {
  const changed = pick.regressors[place];
  if (changed.kind !== 'lags') return pick;
  const reached = (picked: PickedRegressor, index: number): picked is LaggedSeries =>
    index !== place && isOfSeries(picked, changed.name) && picked.from <= to && picked.to >= from;
  const all = [{ from, to }, ...pick.regressors.filter(reached)];
  const lags: LaggedSeries = {
    ...changed,
    from: Math.min(...all.map((picked) => picked.from)),
    to: Math.max(...all.map((picked) => picked.to)),
  };
  return {
    ...pick,
    regressors: pick.regressors.flatMap((picked, index): PickedRegressor[] =>
      index === place ? [lags] : reached(picked, index) ? [] : [picked],
    ),
  };
}
