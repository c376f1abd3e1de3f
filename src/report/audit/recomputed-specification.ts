import type { FoundSpecification } from '../../statistics/audit/regression/search/found-specification';
import type { SearchData } from '../../statistics/audit/regression/search/specification';
import type { Transformation } from '../../statistics/audit/regression/search/transformation';
import { writeName } from '../../statistics/regression/equation/expression';
import { writeSeries } from '../../statistics/regression/equation/write-expression';
import type { RescaledColumn, RecomputedInWords } from '../../text/regression-audit-texts';

/** What an equation writes for a series itself; the others need a column of their own. */
const WRITTEN: Partial<Record<Transformation['kind'], (series: string) => string>> = {
  asIs: (series) => series,
  log: (series) => `LOG(${series})`,
  difference: (series) => `D(${series})`,
  logDifference: (series) => `DLOG(${series})`,
};

/** The formula of OLS that gives a specification that was found, and the columns that it needs. */
export function recomputedSpecification(
  { specification, sample }: FoundSpecification,
  { series, labels }: SearchData,
): RecomputedInWords {
  const { dependent, terms, hasConstant, transformations, window } = specification;
  const columns = new Map<string, RescaledColumn>();
  const term = (at: number, lag: number): string => {
    const { name } = series[at];
    const { kind, over } = transformations[at];
    const written = WRITTEN[kind];
    if (written !== undefined) return written(writeSeries({ name, shift: -lag }));
    const column = `${name}_${kind}`;
    const [first, last] = over === 'all' ? [0, labels.length - 1] : [window.first, window.last];
    columns.set(column, {
      column,
      of: name,
      first: labels[first],
      last: labels[last],
      method: kind,
    });
    return writeSeries({ name: column, shift: -lag });
  };
  const equation = [
    term(dependent, 0),
    ...(hasConstant ? ['C'] : []),
    ...terms.map(({ series: at, lag }) => term(at, lag)),
  ].join(' ');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return {
    columns: [...columns.values()].map((each) => ({ ...each, column: writeName(each.column) })),
    equation: quoted(equation),
    sample: quoted(`${sample.first} ${sample.last}`),
  };
}
