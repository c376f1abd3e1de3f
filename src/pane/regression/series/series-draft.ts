import { correlationReport } from '../../../report/description/correlation-report';
import { statisticsReport } from '../../../report/description/statistics-report';
import type { Method, MethodSource } from '../../../report/method/method';
import { type AboutSeries, seriesMethod } from '../../../report/method/series-method';
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
  const reports = seriesReports(table, draft, language).map(({ report }) => report);
  // One report after the other, on the sheet of the first.
  return { sheetName: reports[0].sheetName, parts: reports.flatMap(({ parts }) => parts) };
}

/** One report, or one for each series or pair that is tested by itself. */
function seriesReports(table: SeriesTable, draft: SeriesDraft, language: Language): AboutSeries[] {
  const { analysis, isCommon } = draft;
  const columns = chosenColumns(table.names, draft.names);
  const names = columns.map((column) => table.names[column]);
  switch (analysis) {
    case 'statistics': {
      const series = describedSeries(table, columns, isCommon);
      return [{ about: names, report: statisticsReport(series, isCommon, language) }];
    }
    case 'correlation': {
      const series = describedSeries(table, columns, true);
      return [{ about: names, report: correlationReport(series, language) }];
    }
    case 'adf': {
      const request = {
        test: 'adf' as const,
        argument: dickeyFullerText(draft),
        ...orderOf(draft),
      };
      return names.map((name) => ({
        about: [name],
        report: seriesTestView(table, { ...request, names: [name] }, language),
      }));
    }
    case 'granger': {
      const { grangerLags } = draft;
      const argument = grangerLags.trim() === '' ? undefined : grangerLags;
      const request = { test: 'granger' as const, argument, ...orderOf(draft) };
      const pairs = names.slice(0, -1).map((_, place) => names.slice(place));
      return pairs.map((own) => ({
        about: own,
        report: seriesTestView(table, { ...request, names: own }, language),
      }));
    }
  }
}

/** What decides which row is the one before; a description asks nothing of order. */
function orderOf({ sample, group }: SeriesDraft): { sample: string; group: string | undefined } {
  return { sample, group: group === '' ? undefined : group };
}

/** How the report came about. */
export function seriesMethodOf(
  table: SeriesTable,
  draft: SeriesDraft,
  source: MethodSource,
  language: Language,
): Method {
  const { analysis } = draft;
  const columns = chosenColumns(table.names, draft.names);
  const isTest = analysis === 'adf' || analysis === 'granger';
  const described = {
    analysis,
    names: columns.map((column) => table.names[column]),
    ...(isTest ? orderOf(draft) : { sample: undefined, group: undefined }),
    reportsIn: (reader: Language) => seriesReports(table, draft, reader),
  };
  return seriesMethod(described, source, language);
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
