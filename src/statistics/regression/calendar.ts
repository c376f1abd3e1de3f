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

const LATIN_PERIOD = /^(\d{4})(?:\s*([QM])(\d{1,2}))?$/i;
/** 2005年, 2005年度, 2005年第1季度, 2005年一季度, 2005年3月, 2005年3月份. */
const CHINESE_PERIOD =
  /^(\d{4})\s*年度?(?:\s*第?\s*([1-4一二三四])\s*季度?|\s*(\d{1,2})\s*月份?)?$/;
const CHINESE_NUMERALS = '一二三四';

/**
 * The period that a label names: 2005, 1950Q1, 1950M01, or the same in Chinese (2005年,
 * 2005年第1季度, 2005年3月); undefined for any other label.
 */
export function parsePeriod(label: ObservationLabel): Period | undefined {
  if (label === null) return undefined;
  if (typeof label === 'number') return yearOf(label);
  const text = label.normalize('NFKC').trim();
  const latin = LATIN_PERIOD.exec(text);
  if (latin !== null) {
    const isQuarter = latin[2]?.toUpperCase() === 'Q';
    return periodOf(latin[1], isQuarter ? latin[3] : undefined, isQuarter ? undefined : latin[3]);
  }
  const chinese = CHINESE_PERIOD.exec(text);
  if (chinese === null) return undefined;
  const numeral = CHINESE_NUMERALS.indexOf(chinese[2] ?? ' ');
  return periodOf(chinese[1], numeral < 0 ? chinese[2] : String(numeral + 1), chinese[3]);
}

function yearOf(year: number): Period | undefined {
  const isYear = Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  return isYear ? { frequency: 'year', number: year } : undefined;
}

function periodOf(
  yearText: string,
  quarter: string | undefined,
  month: string | undefined,
): Period | undefined {
  const year = Number(yearText);
  if (quarter === undefined && month === undefined) return yearOf(year);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  const frequency = quarter === undefined ? 'month' : 'quarter';
  const parts = frequency === 'month' ? 12 : 4;
  const part = Number(quarter ?? month);
  if (part < 1 || part > parts) return undefined;
  return { frequency, number: year * parts + part - 1 };
}

/**
 * The first label that is no period of the frequency that most labels have; undefined where all are
 * such periods, or most are none.
 */
export function labelOffCalendar(labels: readonly ObservationLabel[]): string | undefined {
  const present = labels.filter((label) => label !== null);
  const frequencies = present.map((label) => parsePeriod(label)?.frequency);
  for (const frequency of ['year', 'quarter', 'month'] as const) {
    const count = frequencies.filter((each) => each === frequency).length;
    if (2 * count <= present.length || count === present.length) continue;
    return String(present[frequencies.findIndex((each) => each !== frequency)]);
  }
  return undefined;
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
