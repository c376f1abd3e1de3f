import {
  COMPARED_DECIMALS,
  type ClosedEnd,
  type LevelName,
  type LevelScheme,
} from '../../statistics/coupling/level-scheme';
import type { Language } from '../../text/language';

/** Where a scheme stands on the sheet, as addresses. */
export interface LevelTable {
  readonly cuts: string;
  readonly names: string;
}

/**
 * The level of D as a native formula: the band after those whose cut lies below D (or at D, where
 * bands are closed on the left); #N/A above the last cut. D is compared as levelOf compares it.
 */
export function levelFormula(
  degreeCell: string,
  { cuts, names }: LevelTable,
  scheme: LevelScheme<LevelName>,
  closed: ClosedEnd,
  language: Language,
): string {
  const degree = `ROUND(${degreeCell},${COMPARED_DECIMALS})`;
  const passed = `SUMPRODUCT(--(${cuts}${closed === 'right' ? '<' : '<='}${degree}))+1`;
  const place = closed === 'right' ? passed : `MIN(${scheme.bands.length},${passed})`;
  const band = `IF(${degree}>MAX(${cuts}),NA(),INDEX(${names},${place}))`;
  const { atZero, atOne } = scheme;
  const belowOne =
    atOne === undefined ? band : `IF(${degree}=1,${quoted(atOne[language])},${band})`;
  return atZero === undefined
    ? belowOne
    : `IF(${degree}=0,${quoted(atZero[language])},${belowOne})`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
