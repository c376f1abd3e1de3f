import type { ReportChart } from '../../../report/report';

/** Columns are told one by one unless there are more. */
const MOST_TOLD = 30;
const DIGITS = 4;

/**
 * A chart for those who cannot see it: its title, and the values of its columns; lines are named
 * only, since their numbers stand in the table of their report.
 */
export function chartSummary({ title, look, labels, series }: ReportChart): string {
  const own = series.filter(({ isGuide }) => isGuide !== true);
  const names = [...new Set(series.map(({ name }) => name))].join(', ');
  if (look !== 'columns' || labels.length > MOST_TOLD) return `${title}: ${names}`;
  const told = own.flatMap(({ values }) =>
    values.flatMap((value, place) =>
      Number.isFinite(value) ? [`${labels[place]}: ${Number(value.toPrecision(DIGITS))}`] : [],
    ),
  );
  return `${title}: ${told.join('; ')}`;
}
