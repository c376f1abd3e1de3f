import { ANALYSES, type AnalysisName } from '../../text/analyses/analyses';
import type { Language } from '../../text/language';
import { methodTexts } from '../../text/method-texts';
import { type Report, reportLines } from '../report';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';
import { reportContent } from './report-content';

/** What was asked of series, and what came of it: one report for each series or set of them. */
export interface DescribedSeriesAnalysis {
  readonly analysis: AnalysisName;
  /** The series that were chosen. */
  readonly names: readonly string[];
  /** As it was written; undefined where the analysis takes none. */
  readonly sample: string | undefined;
  readonly group: string | undefined;
  readonly reportsIn: (language: Language) => readonly AboutSeries[];
}

/** A report, and the series that it is about. */
export interface AboutSeries {
  readonly about: readonly string[];
  readonly report: Report;
}

/** Tests print statistics; of a description the text of a paper tells how it was made. */
const DESCRIPTIONS: readonly AnalysisName[] = ['statistics', 'correlation'];

/** How an analysis of series came about that no single equation stands behind. */
export function seriesMethod(
  described: DescribedSeriesAnalysis,
  source: MethodSource,
  language: Language,
): Method {
  const { analysis, names, sample, group } = described;
  const reports = { en: described.reportsIn('en'), zh: described.reportsIn('zh') };
  const texts = methodTexts(language);
  return {
    analyses: [analysis],
    source,
    steps: [
      texts.series(names),
      ...(sample === undefined ? [] : [texts.sample(sample.trim())]),
      ...(group === undefined ? [] : [texts.withinGroups(group)]),
      ...reports[language].flatMap(({ report }) => reportLines(report)),
    ],
    citation: {
      en: citationIn('en', described, reports.en),
      zh: citationIn('zh', described, reports.zh),
    },
  };
}

function citationIn(
  language: Language,
  { analysis, names, sample, group }: DescribedSeriesAnalysis,
  reports: readonly AboutSeries[],
): string {
  const { title, conventions } = ANALYSES[analysis];
  const isDescription = DESCRIPTIONS.includes(analysis);
  return methodTexts(language).citations.series({
    title: title[language],
    names,
    sample: sample?.trim() ?? '',
    group,
    contents: reports.map(({ about, report }) =>
      reportContent(about.join(', '), report, 'none', true),
    ),
    conventions: isDescription ? conventions.map((text) => text[language]) : [],
    version: VERSION,
  });
}
