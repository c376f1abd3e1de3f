import type { DoubleDoubleVector } from '../../numerics/double-double-vector';
import { allSteps } from '../../numerics/steps';
import { triangularFactorStepCount, triangularFactorSteps } from '../../numerics/triangular-factor';
import type { Progress } from '../steps';
import { type Design, type DesignOptions, designOf } from './design';
import { centredSumOfSquares } from './diagnostics/auxiliary-regression';
import { parseEquation } from './equation/parse-equation';
import {
  LAG_CRITERIA,
  type LagCandidate,
  type LagCriterion,
  candidateOf,
  placeOfBest,
} from './lag-candidate';
import { type LagLimits, combinationsOf, lagSpan } from './lag-limits';
import { type LaggedSeries, equationWith, openLags } from './lagged-equation';
import { refuseConstantDependent } from './regression';
import type { SampleAccount } from './sample-account';
import type { SeriesTable } from './series-table';
import { readingOnce } from './table-columns';

export interface LagChoiceRequest extends DesignOptions, LagLimits {
  /** In EViews' language; its own lags say where lags begin, not where they end. */
  readonly equation: string;
}

export interface BestCandidate {
  /** Its place among the candidates. */
  readonly place: number;
  /** How many observations its equation has by itself; fewer lags may leave more than were compared. */
  readonly ownObservationCount: number;
}

export interface LagChoice {
  readonly dependent: string;
  readonly series: readonly LaggedSeries[];
  readonly candidates: readonly LagCandidate[];
  readonly best: Readonly<Record<LagCriterion, BestCandidate>>;
  /** The observations that the largest candidate leaves, over which all are compared. */
  readonly observationCount: number;
  readonly sample: SampleAccount;
}

/**
 * Chooses lags as EViews' ARDL does: every combination of lag orders up to the limits, all of them
 * estimated over the observations that the largest leaves, compared by AIC, SC and HQ per
 * observation and by adjusted R², the formulas of statistics.ts. The least criterion is the best, the
 * largest adjusted R²; among equals the first.
 *
 * The data are reduced once to their triangular factor, among whose columns each candidate is least
 * squares of a few rows.
 *
 * @throws InputError what openLags, lagSpan and designOf refuse; constantDependent, overflow;
 *   collinear or statisticUndefined where no candidate can be compared
 */
export function* lagChoiceSteps(
  given: SeriesTable,
  request: LagChoiceRequest,
): Generator<Progress, LagChoice> {
  const table = readingOnce(given);
  const lagged = openLags(parseEquation(request.equation));
  const span = lagSpan(lagged, request);
  const combinations = combinationsOf(span);
  const design = designOf(equationWith(lagged, span.most), table, request);
  refuseConstantDependent(design);
  const observationCount = design.included.length;
  const total =
    triangularFactorStepCount(observationCount) + combinations.length + LAG_CRITERIA.length;
  let done = 0;
  const step = (): Progress => ({ done: ++done, total });

  const factor = yield* reductionSteps(design, step);
  const totalSumOfSquares = centredSumOfSquares(design.dependent);
  const comparison = { lagged, design, factor, totalSumOfSquares };

  const candidates: LagCandidate[] = [];
  for (const orders of combinations) {
    candidates.push(candidateOf(comparison, orders));
    yield step();
  }

  const best = yield* bestSteps(
    candidates,
    ({ equation }) => designOf(parseEquation(equation), table, request).included.length,
    step,
  );
  return {
    dependent: lagged.dependent.text,
    series: lagged.series.map(({ text, firstLag }) => ({ text, firstLag })),
    candidates,
    best,
    observationCount,
    sample: design.sample,
  };
}

/** Chooses lags in one go. @throws InputError as lagChoiceSteps */
export function chooseLags(table: SeriesTable, request: LagChoiceRequest): LagChoice {
  return allSteps(lagChoiceSteps(table, request));
}

/** The series of an equation whose lags can be limited one by one. @throws InputError as parsing */
export function laggedSeriesOf(equation: string): readonly LaggedSeries[] {
  return openLags(parseEquation(equation)).series.map(({ text, firstLag }) => ({ text, firstLag }));
}

function* reductionSteps(
  { columns, dependent }: Design,
  step: () => Progress,
): Generator<Progress, DoubleDoubleVector[]> {
  const reduction = triangularFactorSteps([...columns, dependent]);
  for (;;) {
    const next = reduction.next();
    if (next.done === true) return next.value;
    yield step();
  }
}

/** @param countOf how many observations a candidate has by itself, which takes its own design */
function* bestSteps(
  candidates: readonly LagCandidate[],
  countOf: (candidate: LagCandidate) => number,
  step: () => Progress,
): Generator<Progress, LagChoice['best']> {
  const counts = new Map<number, number>();
  const best: [LagCriterion, BestCandidate][] = [];
  for (const criterion of LAG_CRITERIA) {
    const place = placeOfBest(candidates, criterion);
    const ownObservationCount = counts.get(place) ?? countOf(candidates[place]);
    counts.set(place, ownObservationCount);
    best.push([criterion, { place, ownObservationCount }]);
    yield step();
  }
  return Object.fromEntries(best) as LagChoice['best'];
}
