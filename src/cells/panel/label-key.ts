import { parsePeriod } from '../../statistics/regression/calendar';

const BLANK_BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Nothing to normalise; most labels by far. */
const PLAIN = /^[\w\u4e00-\u9fff]*$/;

/**
 * What two labels agree in when they name the same region or indicator: full-width letters count as
 * plain ones, and yearbooks space short names out (北　京 is 北京).
 */
export function labelKey(label: string): string {
  if (PLAIN.test(label)) return label;
  return label.normalize('NFKC').trim().replace(BLANK_BETWEEN_HAN, '').replace(/\s+/g, ' ');
}

/** The same for periods: 2005 and 2005年 are one. */
export function periodKey(label: string): string {
  const period = parsePeriod(label);
  return period === undefined ? labelKey(label) : `${period.frequency} ${period.number}`;
}
