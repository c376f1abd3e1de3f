import {
  COMPARED_DECIMALS,
  COUPLING_STAGES,
  type ClosedEnd,
  type LevelName,
  type LevelScheme,
} from '../../statistics/coupling/level-scheme';
import { CLOSED_END, LEVEL_LANGUAGE } from '../../functions/coupling/ccd-level';
import { levelScheme } from '../../functions/coupling/level-scheme-parameter';
import { SHARE } from '../../functions/coupling/shared-parameters';
import type { LevelSchemeName } from '../../statistics/coupling/level-scheme';
import { quoted } from '../../report/study/level-formula';
import type { Language } from '../../text/language';
import { type Area, type Grid, partOf } from '../grid';
import { CannotShare } from '../cannot-share';
import { VALUE_ERROR, whereNumber } from '../guards';
import { type Translate, given, optionOf } from './translation';

/** Cuts and names of bands as they stand in a formula. */
export interface WrittenScheme {
  readonly bands: readonly { readonly cut: string; readonly name: string }[];
  readonly atZero?: string;
  readonly atOne?: string;
}

/** A scheme that is named, written out in the formula, or stands in two columns. */
export function writtenScheme(
  grid: Grid | undefined,
  standard: LevelSchemeName,
  language: Language,
): WrittenScheme {
  if (grid?.area !== undefined) return schemeInCells(grid.area);
  return namedScheme(optionOf(grid, levelScheme(standard), 'scheme'), language);
}

export function namedScheme(scheme: LevelScheme<LevelName>, language: Language): WrittenScheme {
  const { bands, atZero, atOne } = scheme;
  return {
    bands: bands.map(({ upperCut, name }) => ({
      cut: String(upperCut),
      name: quoted(name[language]),
    })),
    ...(atZero === undefined ? {} : { atZero: quoted(atZero[language]) }),
    ...(atOne === undefined ? {} : { atOne: quoted(atOne[language]) }),
  };
}

function schemeInCells(area: Area): WrittenScheme {
  const { rowCount, columnCount } = area.at;
  // A single cell holds a scheme's name.
  if (rowCount * columnCount === 1) throw new CannotShare('optionNotWritten');
  if (columnCount !== 2) throw new CannotShare('givesAnError');
  const cell = (row: number, column: number): string =>
    partOf(area, { row, column, rowCount: 1, columnCount: 1 });
  return {
    bands: Array.from({ length: rowCount }, (_, row) => ({
      cut: cell(row, 0),
      name: `${cell(row, 1)}&""`,
    })),
  };
}

/** The band of a degree, from the first cut up: at 14 decimals, as Yoke compares them. */
export function levelExpression(
  degree: string,
  { bands, atZero, atOne }: WrittenScheme,
  closed: ClosedEnd,
): string {
  const compared = `ROUND(${degree},${COMPARED_DECIMALS})`;
  const sign = closed === 'right' ? '<=' : '<';
  const last = bands[bands.length - 1];
  // The outermost end belongs to its band, whichever end is closed.
  const beyond =
    closed === 'right' ? VALUE_ERROR : `IF(${compared}=${last.cut},${last.name},${VALUE_ERROR})`;
  const inBands = bands.reduceRight(
    (rest, { cut, name }) => `IF(${compared}${sign}${cut},${name},${rest})`,
    beyond,
  );
  const belowOne = atOne === undefined ? inBands : `IF(${compared}=1,${atOne},${inBands})`;
  return atZero === undefined ? belowOne : `IF(${degree}=0,${atZero},${belowOne})`;
}

export const CCD_LEVEL: Translate = ([degrees, scheme, languageGrid, closedGrid]) => {
  const language = optionOf(languageGrid, LEVEL_LANGUAGE, 'language');
  const closed = optionOf(closedGrid, CLOSED_END, 'closed');
  return levelsOf(given(degrees), writtenScheme(scheme, 'paper', language), closed);
};

export const COUPLING_STAGE: Translate = ([degrees, languageGrid, closedGrid]) => {
  const language = optionOf(languageGrid, LEVEL_LANGUAGE, 'language');
  const closed = optionOf(closedGrid, CLOSED_END, 'closed');
  return levelsOf(given(degrees), namedScheme(COUPLING_STAGES, language), closed);
};

function levelsOf(degrees: Grid, scheme: WrittenScheme, closed: ClosedEnd): Grid {
  const { rows, columns, element } = degrees;
  return {
    rows,
    columns,
    element: (row, column) => {
      const degree = element(row, column);
      return whereNumber(degree, SHARE, levelExpression(degree, scheme, closed));
    },
  };
}
