import type { FoundSpecification } from '../../statistics/audit/regression/search/found-specification';
import type { RestoredSeries } from '../../statistics/audit/regression/search/restored-series';
import type {
  LaggedTerm,
  SearchData,
} from '../../statistics/audit/regression/search/specification';
import {
  type Transformation,
  levelOf,
} from '../../statistics/audit/regression/search/transformation';
import { writeName } from '../../statistics/regression/equation/expression';
import { writeSeries } from '../../statistics/regression/equation/write-expression';
import type { AddedColumn, RecomputedInWords } from '../../text/regression-audit-texts';

/** What an equation writes for a series itself; the others need a column of their own. */
const WRITTEN: Partial<Record<Transformation['kind'], (series: string) => string>> = {
  asIs: (series) => series,
  log: (series) => `LOG(${series})`,
  difference: (series) => `D(${series})`,
  logDifference: (series) => `DLOG(${series})`,
};

/**
 * The formula of OLS that gives a specification that was found, and the columns that it needs; with
 * the signs of series that are used without them where these are given.
 */
export function recomputedSpecification(
  { specification, sample }: Pick<FoundSpecification, 'specification' | 'sample'>,
  data: SearchData,
  restored: readonly RestoredSeries[] = [],
): RecomputedInWords {
  const { dependent, terms, hasConstant, transformations } = specification;
  const columns = new Map<string, AddedColumn>();
  const term = ({ series, lag, isLevel }: LaggedTerm): string => {
    const own = transformations[series];
    const transformation = isLevel === true ? levelOf(own) : own;
    const written = WRITTEN[transformation.kind];
    const column =
      written === undefined
        ? rescaledColumn(series, transformation, specification, data)
        : reversedColumn(restored, series, data);
    if (column !== undefined) columns.set(column.column, column);
    const name = writeSeries({ name: column?.column ?? data.series[series].name, shift: -lag });
    return written === undefined ? name : written(name);
  };
  const equation = [
    term({ series: dependent, lag: 0 }),
    ...(hasConstant ? ['C'] : []),
    ...terms.map(term),
  ].join(' ');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return {
    columns: [...columns.values()].map((each) => ({ ...each, column: writeName(each.column) })),
    equation: quoted(equation),
    sample: quoted(`${sample.first} ${sample.last}`),
  };
}

function rescaledColumn(
  at: number,
  { kind, over }: Transformation,
  { window }: FoundSpecification['specification'],
  { series, labels }: SearchData,
): AddedColumn {
  const { name } = series[at];
  const [first, last] = over === 'all' ? [0, labels.length - 1] : [window.first, window.last];
  return {
    kind: 'rescaled',
    column: `${name}_${kind}`,
    of: name,
    first: labels[first],
    last: labels[last],
    method: kind,
  };
}

/** The column that holds a series with its signs; undefined where it has them. */
function reversedColumn(
  restored: readonly RestoredSeries[],
  at: number,
  { series, labels }: SearchData,
): AddedColumn | undefined {
  const { over, reversedTo } = restored.find((each) => each.series === at) ?? {};
  if (over === undefined || reversedTo === undefined) return undefined;
  const { name } = series[at];
  return {
    kind: 'reversed',
    column: `${name}_signed`,
    of: name,
    first: labels[over.first],
    reversedTo: labels[reversedTo],
    after: labels[reversedTo + 1],
    last: labels[over.last],
  };
}
