import type { Interval } from '../../../../numerics/interval';
import type { CandidateList } from './candidate-list';
import { type CrossProducts, SlopeSolver, crossProducts } from './slopes';
import type { SearchData } from './specification';
import type { Stretch } from './stretches';
import type { SearchTargets } from './targets';
import type { TermChoice } from './term-choices';
import { type Transformation, levelOf, transformed } from './transformation';
import {
  TRIED_TRANSFORMATIONS,
  type TransformationChoice,
  differencesOf,
} from './transformation-choices';

/** What stands for the transformation of a series in no term. */
const UNUSED: Transformation = { kind: 'asIs', over: 'window' };

/** What is tried on every stretch. */
export interface Trials {
  readonly hasConstant: boolean;
  readonly choices: readonly TermChoice[];
  /** What may be done to so many series. */
  readonly transformations: (seriesCount: number) => readonly TransformationChoice[];
}

/** Of each transformation the place of what is its level. */
const LEVELS = TRIED_TRANSFORMATIONS.map((transformation) => {
  const level = levelOf(transformation);
  return TRIED_TRANSFORMATIONS.findIndex(
    ({ kind, over }) => kind === level.kind && over === level.over,
  );
});

/** What may be done to the series of a choice. */
export function transformationsFor(
  { used, hasLevels }: TermChoice,
  { transformations }: Pick<Trials, 'transformations'>,
): readonly TransformationChoice[] {
  return hasLevels === true ? differencesOf(used.length) : transformations(used.length);
}

/** Tries every choice of terms and of transformations on one stretch; returns how many. */
export function tryStretch(
  data: SearchData,
  targets: SearchTargets,
  trials: Trials,
  { window, lost }: Stretch,
  list: CandidateList,
): number {
  const { hasConstant, choices } = trials;
  const lagCount = lost + 1;
  const kinds = TRIED_TRANSFORMATIONS.length;
  const length = window.last - window.first + 1;
  // All columns that may take part: series × transformation × lag, over the same observations.
  const columns = data.series.flatMap(({ values }) =>
    TRIED_TRANSFORMATIONS.flatMap((transformation) => {
      const whole = transformed(values, window, transformation);
      return Array.from({ length: lagCount }, (_, lag) => whole.slice(lost - lag, length - lag));
    }),
  );
  const products = crossProducts(columns, hasConstant);
  // Programs that give R² without a constant differ in whether y is taken about its mean.
  const centred = hasConstant ? products : crossProducts(columns, true);
  const columnOf = (series: number, kind: number, lag: number): number =>
    (series * kinds + kind) * lagCount + lag;
  const solver = new SlopeSolver(targets.slopeCount);
  const degrees = length - lost - targets.slopeCount - (hasConstant ? 1 : 0);
  const chosen = new Array<number>(data.series.length).fill(0);
  const regressors = new Array<number>(targets.slopeCount).fill(0);
  let tried = 0;
  for (const each of choices) {
    const { dependent, terms, used, reach } = each;
    if (reach !== lost) continue;
    for (const choice of transformationsFor(each, trials)) {
      used.forEach((series, at) => {
        chosen[series] = choice[at];
      });
      terms.forEach(({ series, lag, isLevel }, at) => {
        const kind = chosen[series];
        regressors[at] = columnOf(series, isLevel === true ? LEVELS[kind] : kind, lag);
      });
      const target = columnOf(dependent, chosen[dependent], 0);
      const share = solver.unexplainedShare(products, target, regressors);
      tried++;
      if (!(share > 0)) continue;
      const total = squaresOf(products, target);
      let distance = shareDistance(share, targets);
      if (!hasConstant) {
        const other = shareDistance((share * total) / squaresOf(centred, target), targets);
        distance = Math.min(distance, other);
      }
      if (!(distance < list.farthest)) continue;
      if (targets.tStatistics.length > 0) {
        solver.computeTSizes((share * total) / degrees);
        distance += sizesDistance(solver.tSizes, targets.tStatistics);
      }
      if (!(distance < list.farthest)) continue;
      const kept = chosen.map((kind, series) =>
        used.includes(series) ? TRIED_TRANSFORMATIONS[kind] : UNUSED,
      );
      const specification = { window, dependent, terms, hasConstant, transformations: kept };
      list.add({ specification, distance });
    }
  }
  return tried;
}

function squaresOf({ size, values }: CrossProducts, column: number): number {
  return values[column * size + column];
}

function shareDistance(unexplained: number, { share }: SearchTargets): number {
  return share === undefined ? 0 : ratioDistance(unexplained, share);
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
