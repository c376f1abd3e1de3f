import { InputError } from '../../../../errors/input-error';
import type { Interval } from '../../../../numerics/interval';
import type { Progress } from '../../../steps';
import type { RegressionAudit } from '../regression-audit';
import { CandidateList } from './candidate-list';
import { type Match, matchOf } from './match';
import { refit } from './refit';
import { SlopeSolver, crossProducts } from './slopes';
import {
  type SearchData,
  type Specification,
  countOf,
  longestLag,
  usedSeries,
} from './specification';
import { type TermChoice, termChoices } from './term-choices';
import { type SearchTargets, targetsOf } from './targets';
import {
  DISTINCT_TRANSFORMATIONS,
  type RowWindow,
  SHIFTED_AND_STRETCHED,
  type Transformation,
  transformed,
} from './transformation';

export interface SearchOptions {
  /** How far back a term may reach; 2 when left out. */
  readonly mostLag?: number;
}

/** A specification that comes near to a printed table, and how near. */
export interface FoundSpecification {
  readonly specification: Specification;
  /** Labels of the first and the last observation, after lags. */
  readonly sample: { readonly first: string; readonly last: string };
  readonly observationCount: number;
  readonly match: Match;
}

export interface SpecificationSearch {
  /** The one with the most digits first. */
  readonly found: readonly FoundSpecification[];
  /** How many regressions were tried. */
  readonly tried: number;
  readonly mostLag: number;
}

/** How many come through the first sieve, the second, and into the result. */
const KEPT_BY_DISTANCE = 100;
const KEPT_BY_DIGITS = 12;
const KEPT_BY_SCALE = 3;
const MOST_FOUND = 10;
const MOST_TRIED = 4e7;
const DEFAULT_LAG = 2;
/** What stands for the transformation of a series in no term. */
const UNUSED: Transformation = { kind: 'asIs', over: 'window' };

/**
 * Looks for the regressions over given data that a printed table may come from: contiguous rows,
 * series as they are or transformed, lags, signs lost in print; with a constant. All are held
 * against R², or what stands for it, and the sizes of t; the nearest are computed in full, with every
 * way to scale their series, and ranked by how many of the printed digits they share.
 *
 * @throws InputError searchTooLarge; nothingToSearchBy where neither R² nor the t of all slopes is printed
 */
export function* specificationSearchSteps(
  audit: RegressionAudit,
  data: SearchData,
  { mostLag = DEFAULT_LAG }: SearchOptions = {},
): Generator<Progress, SpecificationSearch> {
  const targets = targetsOf(audit);
  if (targets.share === undefined && targets.tStatistics.length === 0) {
    throw new InputError({ code: 'nothingToSearchBy' });
  }
  const choices = termChoices(data.series.length, targets.slopeCount, mostLag);
  const stretches = stretchesOf(data, targets, mostLag);
  const perStretch = choices.reduce(
    (sum, { used }) => sum + DISTINCT_TRANSFORMATIONS.length ** used.length,
    0,
  );
  // Only the choices that reach back as far as a stretch allows for are tried on it.
  const count = (perStretch * stretches.length) / (mostLag + 1);
  if (count > MOST_TRIED) {
    throw new InputError({ code: 'searchTooLarge', count: Math.round(count), allowed: MOST_TRIED });
  }
  const total = stretches.length + KEPT_BY_DISTANCE + KEPT_BY_DIGITS;
  let done = 0;
  const list = new CandidateList(KEPT_BY_DISTANCE);
  let tried = 0;
  for (const stretch of stretches) {
    tried += tryStretch(data, targets, choices, stretch, list);
    yield { done: ++done, total };
  }
  const near: FoundSpecification[] = [];
  const candidates = list.nearest();
  for (const { specification } of candidates) {
    const found = heldAgainst(audit, data, specification);
    if (found !== undefined) near.push(found);
    yield { done: ++done, total };
  }
  near.sort(byDigits);
  const scaled: FoundSpecification[] = [];
  for (const found of near.slice(0, KEPT_BY_DIGITS)) {
    scaled.push(...(isScaled(found) ? [] : withScales(audit, data, found)));
    yield { done: Math.min(++done, total), total };
  }
  return { found: distinct([...scaled, ...near].sort(byDigits)), tried, mostLag };
}

const byDigits = (a: FoundSpecification, b: FoundSpecification): number =>
  b.match.digits - a.match.digits;

/** Rows of the data, and how many of them are used up by lags. */
interface Stretch {
  readonly window: RowWindow;
  readonly lost: number;
}

/** All rows from one to another that leave a number of observations that may be the table's. */
function stretchesOf(
  { labels }: SearchData,
  { allowsCount, slopeCount }: SearchTargets,
  mostLag: number,
): Stretch[] {
  const all: Stretch[] = [];
  for (let first = 0; first < labels.length; first++) {
    for (let last = first + slopeCount + 2; last < labels.length; last++) {
      for (let lost = 0; lost <= mostLag; lost++) {
        if (last - first + 1 - lost > slopeCount + 1) all.push({ window: { first, last }, lost });
      }
    }
  }
  const countAt = ({ window, lost }: Stretch): number => window.last - window.first + 1 - lost;
  const allowed = all.filter((stretch) => allowsCount(countAt(stretch)));
  // Where the data never have so many observations, the table's own n is not to be trusted.
  return allowed.length > 0 ? allowed : all;
}

/** Tries every choice of terms and of transformations on one stretch; returns how many. */
function tryStretch(
  data: SearchData,
  targets: SearchTargets,
  choices: readonly TermChoice[],
  { window, lost }: Stretch,
  list: CandidateList,
): number {
  const lagCount = lost + 1;
  const kinds = DISTINCT_TRANSFORMATIONS.length;
  const length = window.last - window.first + 1;
  // All columns that may take part: series × transformation × lag, over the same observations.
  const columns = data.series.flatMap(({ values }) =>
    DISTINCT_TRANSFORMATIONS.flatMap((transformation) => {
      const whole = transformed(values, window, transformation);
      return Array.from({ length: lagCount }, (_, lag) => whole.slice(lost - lag, length - lag));
    }),
  );
  const products = crossProducts(columns);
  const columnOf = (series: number, kind: number, lag: number): number =>
    (series * kinds + kind) * lagCount + lag;
  const solver = new SlopeSolver(targets.slopeCount);
  const degrees = length - lost - targets.slopeCount - 1;
  const chosen = new Array<number>(data.series.length).fill(0);
  const regressors = new Array<number>(targets.slopeCount).fill(0);
  let tried = 0;
  for (const { dependent, terms, used, reach } of choices) {
    if (reach !== lost) continue;
    const combinations = kinds ** used.length;
    for (let code = 0; code < combinations; code++) {
      let rest = code;
      for (const series of used) {
        chosen[series] = rest % kinds;
        rest = Math.floor(rest / kinds);
      }
      terms.forEach(({ series, lag }, at) => {
        regressors[at] = columnOf(series, chosen[series], lag);
      });
      const target = columnOf(dependent, chosen[dependent], 0);
      const share = solver.unexplainedShare(products, target, regressors);
      tried++;
      if (!(share > 0)) continue;
      let distance = targets.share === undefined ? 0 : ratioDistance(share, targets.share);
      if (!(distance < list.farthest)) continue;
      if (targets.tStatistics.length > 0) {
        solver.computeTSizes((share * products.values[target * products.size + target]) / degrees);
        distance += sizesDistance(solver.tSizes, targets.tStatistics);
      }
      if (!(distance < list.farthest)) continue;
      const transformations = chosen.map((kind, series) =>
        used.includes(series) ? DISTINCT_TRANSFORMATIONS[kind] : UNUSED,
      );
      list.add({ specification: { window, dependent, terms, transformations }, distance });
    }
  }
  return tried;
}

/** How far a number lies from an interval, in logarithms; 0 within. */
function ratioDistance(value: number, { lower, upper }: Interval): number {
  if (value >= lower && value <= upper) return 0;
  const nearest = Math.max(value < lower ? lower : upper, 1e-12);
  return Math.abs(Math.log(value / nearest));
}

function sizesDistance(sizes: Float64Array, printed: readonly Interval[]): number {
  let sum = 0;
  for (let at = 0; at < sizes.length; at++) sum += ratioDistance(sizes[at], printed[at]);
  return sum / sizes.length;
}

function heldAgainst(
  audit: RegressionAudit,
  data: SearchData,
  specification: Specification,
): FoundSpecification | undefined {
  const fit = refit(data, specification);
  if (fit === undefined) return undefined;
  const { window, terms } = specification;
  return {
    specification,
    sample: {
      first: data.labels[window.first + longestLag(terms)],
      last: data.labels[window.last],
    },
    observationCount: countOf(specification),
    match: matchOf(audit.printed, fit),
  };
}

/** Whether all coefficients are there already, so that no other scale need be tried. */
function isScaled({ match }: FoundSpecification): boolean {
  return match.cells.every(
    ({ place, isMatched }) => place.kind !== 'row' || place.column !== 'coefficient' || isMatched,
  );
}

/**
 * The same with every way to shift and stretch its untransformed series, one series after the other:
 * each scale shows in the digits of its own coefficients.
 */
function withScales(
  audit: RegressionAudit,
  data: SearchData,
  found: FoundSpecification,
): FoundSpecification[] {
  let best = [found];
  for (const series of usedSeries(found.specification)) {
    const { transformations } = found.specification;
    if (transformations[series].kind !== 'asIs') continue;
    const tried = best.flatMap(({ specification }) =>
      SHIFTED_AND_STRETCHED.map((scale) =>
        heldAgainst(audit, data, withTransformation(specification, series, scale)),
      ),
    );
    best = tried
      .filter((each) => each !== undefined)
      .sort(byDigits)
      .slice(0, KEPT_BY_SCALE);
  }
  return best;
}

function withTransformation(
  specification: Specification,
  series: number,
  transformation: Transformation,
): Specification {
  return {
    ...specification,
    transformations: specification.transformations.map((own, at) =>
      at === series ? transformation : own,
    ),
  };
}

/** The first of those that give the same numbers; of series already made dimensionless there are many. */
function distinct(found: readonly FoundSpecification[]): FoundSpecification[] {
  const seen = new Set<string>();
  const result: FoundSpecification[] = [];
  for (const each of [...found].sort((a, b) => byDigits(a, b) || plainness(b) - plainness(a))) {
    const key = each.match.cells.map(({ computed }) => computed.toPrecision(9)).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(each);
    if (result.length === MOST_FOUND) break;
  }
  return result;
}

/** How many of its series are used as they are: of equals the plainest is told. */
function plainness({ specification }: FoundSpecification): number {
  return usedSeries(specification).filter(
    (series) => specification.transformations[series].kind === 'asIs',
  ).length;
}
