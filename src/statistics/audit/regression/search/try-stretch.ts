import type { Interval } from '../../../../numerics/interval';
import type { CandidateList } from './candidate-list';
import { SlopeSolver, crossProducts } from './slopes';
import type { SearchData } from './specification';
import type { Stretch } from './stretches';
import type { SearchTargets } from './targets';
import type { TermChoice } from './term-choices';
import { DISTINCT_TRANSFORMATIONS, type Transformation, transformed } from './transformation';

/** What stands for the transformation of a series in no term. */
const UNUSED: Transformation = { kind: 'asIs', over: 'window' };

/** Tries every choice of terms and of transformations on one stretch; returns how many. */
export function tryStretch(
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
