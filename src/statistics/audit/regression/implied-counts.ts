import { overlap } from '../../../numerics/interval';
import { type CountRange, rangesOf } from './count-range';
import { type Setting, deviationAgrees, jointTailAgrees } from './contradictions';
import { largestTried } from './counts-to-try';
import { type PreparedTable, degreesOfRow } from './prepared-table';
import { AUDITED_STATISTICS, type CellPlace, rowPlace, statisticPlace } from './printed-regression';
import { isLeftOut } from './reading';
import { RESIDUAL_STATISTICS, squaresFrom } from './residual-squares';
import { SHARE_STATISTICS, shareFrom } from './unexplained-share';

/** Which numbers of observations some printed numbers, by themselves, leave. */
export interface ImpliedCount {
  readonly cells: readonly CellPlace[];
  /** Empty where no number of observations fits. */
  readonly counts: readonly CountRange[];
}

/**
 * The numbers of observations that each pair leaves (each three, of s_y, R² and e′e), for the
 * reading and the form of criteria of a setting. Those that say nothing of n are left out.
 */
export function impliedCounts(table: PreparedTable, setting: Setting): ImpliedCount[] {
  // Beyond those that are tried one by one there is no list to give.
  if (setting.count > largestTried(table)) return [];
  const all = countsTried(table, setting);
  const tried = [...byTails(table, setting), ...byStatistics(table, setting, all)];
  return tried.filter(({ counts }) => {
    const [range] = counts;
    return !(counts.length === 1 && range.from === all[0] && range.to === all[all.length - 1]);
  });
}

function heldStatistics(
  { statistics }: PreparedTable,
  reading: Setting['reading'],
): PreparedTable['statistics'] {
  return Object.fromEntries(
    AUDITED_STATISTICS.flatMap((name) => {
      const printed = statistics[name];
      return printed === undefined || isLeftOut(reading, name) ? [] : [[name, printed]];
    }),
  );
}

function countsTried(table: PreparedTable, { reading }: Setting): number[] {
  const least = reading.coefficientCount + 1;
  return Array.from({ length: Math.max(0, largestTried(table) - least + 1) }, (_, i) => least + i);
}

/** p against t, row by row: the degrees of freedom, and so n. */
function byTails(table: PreparedTable, { reading }: Setting): ImpliedCount[] {
  if (reading.allowance?.tailDegrees !== undefined) return [];
  const most = largestTried(table);
  return table.rows.flatMap((row, at) => {
    const ranges = degreesOfRow(row);
    if (ranges === undefined) return [];
    const counts = ranges
      .map(({ from, to }) => ({
        from: from + reading.coefficientCount,
        to: Math.min(to + reading.coefficientCount, most),
      }))
      .filter(({ from, to }) => from <= to);
    return [{ cells: [rowPlace(at, 'tStatistic'), rowPlace(at, 'probability')], counts }];
  });
}

function byStatistics(
  table: PreparedTable,
  setting: Setting,
  all: readonly number[],
): ImpliedCount[] {
  const { reading } = setting;
  const statistics = heldStatistics(table, reading);
  const holding = (agrees: (count: number) => boolean): CountRange[] =>
    rangesOf(all.filter(agrees));
  const shareOf = (name: (typeof SHARE_STATISTICS)[number], count: number) => {
    const printed = statistics[name];
    return printed && shareFrom(name, printed, count, reading);
  };
  const squaresOf = (name: (typeof RESIDUAL_STATISTICS)[number], count: number) => {
    const printed = statistics[name];
    return printed && squaresFrom(name, printed, { ...setting, count });
  };
  const pairs = <Name extends keyof PreparedTable['statistics']>(
    names: readonly Name[],
    quantity: (name: Name, count: number) => ReturnType<typeof shareOf>,
  ): ImpliedCount[] =>
    pairsOf(names.filter((name) => statistics[name] !== undefined)).map(([first, second]) => ({
      cells: [statisticPlace(first), statisticPlace(second)],
      counts: holding((count) => {
        const a = quantity(first, count);
        const b = quantity(second, count);
        return a === undefined || b === undefined || overlap(a, b);
      }),
    }));
  const further: ImpliedCount[] = [];
  if (statistics.f !== undefined && statistics.probf !== undefined) {
    further.push({
      cells: [statisticPlace('f'), statisticPlace('probf')],
      counts: sparselyHolding(all, (count) =>
        jointTailAgrees(table, shareOf('f', count), { ...setting, count }),
      ),
    });
  }
  const { r2, sddep, ssr } = statistics;
  if (r2 !== undefined && sddep !== undefined && ssr !== undefined && reading.isCentred) {
    further.push({
      cells: [statisticPlace('r2'), statisticPlace('sddep'), statisticPlace('ssr')],
      counts: holding((count) =>
        deviationAgrees(table, shareOf('r2', count), ssr, { ...setting, count }),
      ),
    });
  }
  return [
    ...pairs(SHARE_STATISTICS, shareOf),
    ...further,
    ...pairs(RESIDUAL_STATISTICS, squaresOf),
  ];
}

/**
 * Where a costly condition holds: looked at for all small numbers and every hundredth part further
 * up, with the change between two of these found by halving.
 */
function sparselyHolding(all: readonly number[], agrees: (count: number) => boolean): CountRange[] {
  const holds = all.map(() => false);
  let before = 0;
  let didHold = agrees(all[0]);
  holds[0] = didHold;
  for (let at = 1; at < all.length; at = nextLookedAt(at, all.length)) {
    const doesHold = agrees(all[at]);
    let change = at;
    if (doesHold !== didHold) {
      let low = before;
      while (change - low > 1) {
        const middle = Math.floor((low + change) / 2);
        if (agrees(all[middle]) === doesHold) change = middle;
        else low = middle;
      }
    }
    holds.fill(didHold, before + 1, change);
    holds.fill(doesHold, change, at + 1);
    before = at;
    didHold = doesHold;
  }
  return rangesOf(all.filter((_, at) => holds[at]));
}

function nextLookedAt(at: number, length: number): number {
  const next = at + Math.max(1, Math.floor(at / 100));
  return at < length - 1 ? Math.min(next, length - 1) : length;
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((first, at) =>
    items.slice(at + 1).map((second): readonly [Item, Item] => [first, second]),
  );
}
