import type { ObservationLabel } from './series-table';

/** Labels read as periods of one frequency, counted in that frequency from year 0. */
export interface Calendar {
  readonly frequency: 'year' | 'quarter' | 'month';
  /** The period of each observation; NaN where there is no label. */
  readonly periods: Float64Array;
}

interface Period {
  readonly frequency: Calendar['frequency'];
  readonly number: number;
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2999;

/** The period that a label names: 2005, 1950Q1, 1950M01; undefined for any other label. */
export function parsePeriod(label: ObservationLabel): Period | undefined {
  if (label === null) return undefined;
  const found = /^(\d{4})(?:\s*([QM])(\d{1,2}))?$/i.exec(String(label).trim());
  if (found === null) return undefined;
  const year = Number(found[1]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  if (found[2] === undefined) return { frequency: 'year', number: year };
  const part = Number(found[3]);
  const isQuarter = found[2].toUpperCase() === 'Q';
  const parts = isQuarter ? 4 : 12;
  if (part < 1 || part > parts) return undefined;
  return { frequency: isQuarter ? 'quarter' : 'month', number: year * parts + part - 1 };
}

/** The calendar that labels make when all of them are periods of one frequency. */
export function calendarOf(labels: readonly ObservationLabel[]): Calendar | undefined {
  const periods = new Float64Array(labels.length).fill(NaN);
  let frequency: Calendar['frequency'] | undefined;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === null) continue;
    const period = parsePeriod(labels[i]);
    if (period === undefined) return undefined;
    frequency ??= period.frequency;
    if (period.frequency !== frequency) return undefined;
    periods[i] = period.number;
  }
  return frequency === undefined ? undefined : { frequency, periods };
}
