import { numberCell } from '../../cells/cell-fault';
import type { DescribedSeries } from '../../statistics/description/described-series';
import { type Moments, moments } from '../../statistics/description/moments';
import type { Language } from '../../text/language';
import { regressionTexts } from '../../text/regression-texts';
import { type CellFormat, textCell } from '../output-table';
import { type Report, headingLines, noteLines } from '../report';

interface Line {
  readonly label: string;
  readonly of: keyof Moments;
  /** A statistic's unless said otherwise. */
  readonly format?: CellFormat;
}

/** In EViews' order. */
const LINES: readonly Line[] = [
  { label: 'Mean', of: 'mean' },
  { label: 'Median', of: 'median' },
  { label: 'Maximum', of: 'maximum' },
  { label: 'Minimum', of: 'minimum' },
  { label: 'Std. Dev.', of: 'standardDeviation' },
  { label: 'Skewness', of: 'skewness' },
  { label: 'Kurtosis', of: 'kurtosis' },
  { label: 'Jarque-Bera', of: 'jarqueBera' },
  { label: 'Probability', of: 'probability', format: 'testProbability' },
  { label: 'Sum', of: 'sum' },
  { label: 'Sum Sq. Dev.', of: 'sumSquaredDeviations' },
  { label: 'Observations', of: 'count', format: 'count' },
];

/** Descriptive statistics, a column a series, as EViews prints them. */
export function statisticsReport(
  series: readonly DescribedSeries[],
  isCommon: boolean,
  language: Language,
): Report {
  const found = series.map(({ values }) => moments(values));
  return {
    sheetName: 'Statistics',
    parts: [
      headingLines('Descriptive Statistics'),
      {
        kind: 'table',
        headings: ['', ...series.map(({ name }) => name)],
        rows: LINES.map(({ label, of, format = 'statistic' }) => [
          textCell(label, 'label'),
          ...found.map((own) => ({ value: numberCell(own[of]), format, role: 'body' as const })),
        ]),
      },
      noteLines(regressionTexts(language).describedOver(found[0].count, isCommon)),
    ],
  };
}
