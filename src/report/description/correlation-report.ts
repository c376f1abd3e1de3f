import { type ResultCell, numberCell } from '../../cells/cell-fault';
import { correlationMatrix, type Correlation } from '../../statistics/description/correlation';
import type { DescribedSeries } from '../../statistics/description/described-series';
import type { Language } from '../../text/language';
import { regressionTexts } from '../../text/regression-texts';
import { type CellFormat, type OutputCell, EMPTY_CELL, textCell } from '../output-table';
import { type Report, headingLines, noteLines } from '../report';

interface Line {
  readonly label: string;
  readonly of: keyof Correlation;
  readonly format: CellFormat;
}

/** Beneath each other for every pair, as in EViews' covariance analysis. */
const LINES: readonly Line[] = [
  { label: 'Correlation', of: 'coefficient', format: 'statistic' },
  { label: 't-Statistic', of: 'tStatistic', format: 'statistic' },
  { label: 'Probability', of: 'probability', format: 'probability' },
];

/** The lower triangle of the correlations of series that share their observations. */
export function correlationReport(series: readonly DescribedSeries[], language: Language): Report {
  const names = series.map(({ name }) => name);
  const { observationCount, pairs } = correlationMatrix(series.map(({ values }) => values));
  return {
    sheetName: 'Correlation',
    parts: [
      headingLines('Covariance Analysis: Ordinary', `Included observations: ${observationCount}`),
      {
        kind: 'table',
        headings: ['', '', ...names],
        rows: pairs.flatMap((row, i) =>
          LINES.map((line, place) => [
            textCell(place === 0 ? names[i] : '', 'label'),
            textCell(line.label, 'label'),
            ...names.map((_, j) => pairCell(row[j], line, i, j)),
          ]),
        ),
      },
      noteLines(regressionTexts(language).pairwise(observationCount)),
    ],
  };
}

/** Of a series with itself there is only the 1. */
function pairCell(pair: Correlation, { of, format }: Line, i: number, j: number): OutputCell {
  if (j > i || (j === i && of !== 'coefficient')) return EMPTY_CELL;
  const value: ResultCell = numberCell(pair[of]);
  return { value, format, role: 'body' };
}
