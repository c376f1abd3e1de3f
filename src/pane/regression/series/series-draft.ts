import { correlationReport } from '../../../report/description/correlation-report';
import { statisticsReport } from '../../../report/description/statistics-report';
import type { Report } from '../../../report/report';
import { seriesTestView } from '../../../report/regression/views/series-test-view';
import { describedSeries } from '../../../statistics/description/described-series';
import type { SeriesTable } from '../../../statistics/regression/series-table';
import type { Language } from '../../../text/language';

export const ANALYSES = ['statistics', 'correlation', 'adf', 'granger'] as const;
export type Analysis = (typeof ANALYSES)[number];
export const DETERMINISTICS = ['n', 'c', 'ct'] as const;
export type DeterministicPart = (typeof DETERMINISTICS)[number];
export const LAG_RULES = ['sc', 'aic', 'hq', 'given'] as const;
export type LagRule = (typeof LAG_RULES)[number];

/** What is asked about the series, its texts unchecked: making the report says what cannot be used. */
export interface SeriesDraft {
  readonly analysis: Analysis;
  /** Names of columns; those that the data have not are left alone. */
  readonly names: readonly string[];
  readonly isCommon: boolean;
  readonly deterministic: DeterministicPart;
  readonly lagRule: LagRule;
  /** The lags, or the most that a criterion may choose. */
  readonly adfLags: string;
  readonly grangerLags: string;
  readonly sample: string;
  /** The column of groups, as an equation's options name it; empty without groups. */
  readonly group: string;
}

export const EMPTY_SERIES_DRAFT: SeriesDraft = {
  analysis: 'statistics',
  names: [],
  isCommon: true,
  deterministic: 'c',
  lagRule: 'sc',
  adfLags: '',
  grangerLags: '2',
  sample: '',
  group: '',
};

/** The columns of the data that are chosen, in their order. */
export function chosenColumns(
  names: readonly string[],
  chosen: SeriesDraft['names'],
): readonly number[] {
  return names.flatMap((name, column) => (name !== '' && chosen.includes(name) ? [column] : []));
}

export function sameSeriesDrafts(one: SeriesDraft, other: SeriesDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What must be given before anything can be shown. */
export type SeriesLack = 'chooseOne' | 'chooseTwo' | 'giveLags';

/** What is still lacking, if anything; causality and correlation are between two. */
export function lackOf(
  { analysis, lagRule, adfLags }: SeriesDraft,
  columns: readonly number[],
): SeriesLack | undefined {
  const isOfTwo = analysis === 'correlation' || analysis === 'granger';
  if (columns.length < (isOfTwo ? 2 : 1)) return isOfTwo ? 'chooseTwo' : 'chooseOne';
  return analysis === 'adf' && lagRule === 'given' && adfLags.trim() === ''
    ? 'giveLags'
    : undefined;
}

/** @throws InputError where the analysis cannot be made */
export function seriesReport(table: SeriesTable, draft: SeriesDraft, language: Language): Report {
  const { analysis, isCommon, sample } = draft;
  const group = draft.group === '' ? undefined : draft.group;
  const columns = chosenColumns(table.names, draft.names);
  const names = columns.map((column) => table.names[column]);
  switch (analysis) {
    case 'statistics':
      return statisticsReport(describedSeries(table, columns, isCommon), isCommon, language);
    case 'correlation':
      return correlationReport(describedSeries(table, columns, true), language);
    case 'adf': {
      const request = { test: 'adf' as const, argument: dickeyFullerText(draft), sample, group };
      return joined(
        names.map((name) => seriesTestView(table, { ...request, names: [name] }, language)),
      );
    }
    case 'granger': {
      const { grangerLags } = draft;
      const argument = grangerLags.trim() === '' ? undefined : grangerLags;
      const request = { test: 'granger' as const, argument, sample, group };
      const pairs = names.slice(0, -1).map((_, place) => names.slice(place));
      return joined(
        pairs.map((own) => seriesTestView(table, { ...request, names: own }, language)),
      );
    }
  }
}

/** c:1, ct:sc, ct:sc:4. */
function dickeyFullerText({ deterministic, lagRule, adfLags }: SeriesDraft): string {
  const lags = adfLags.trim();
  const parts = [
    deterministic,
    ...(lagRule === 'given' ? [] : [lagRule]),
    ...(lags === '' ? [] : [lags]),
  ];
  return parts.join(':');
}

/** One report after the other, on the sheet of the first. */
function joined(reports: readonly Report[]): Report {
  return { sheetName: reports[0].sheetName, parts: reports.flatMap(({ parts }) => parts) };
}
