import type { Study, StudiedIndicator, StudiedSystem } from '../../statistics/coupling/study/study';
import type { Language } from '../../text/language';
import type { StudyTexts } from '../../text/study-texts';
import { type Fixed, cellAddress, rangeAddress } from '../cell-address';
import { FIRST_ROW, ROWS, type StudyGeometry } from './study-geometry';
import type { StudySource } from './study-source';

/** What every part of a study's sheet is made from. */
export interface StudyContext {
  readonly study: Study;
  readonly geometry: StudyGeometry;
  readonly source: StudySource;
  readonly texts: StudyTexts;
  readonly language: Language;
  /** All indicators in the order of systems, the order of every block of columns. */
  readonly indicators: readonly PlacedIndicator[];
}

export interface PlacedIndicator extends StudiedIndicator {
  readonly system: StudiedSystem;
  /** Counted over all systems. */
  readonly place: number;
  /** Where its system begins. */
  readonly systemStart: number;
}

export function placedIndicators({ systems }: Study): PlacedIndicator[] {
  let systemStart = 0;
  return systems.flatMap((system) => {
    const start = systemStart;
    systemStart += system.indicators.length;
    return system.indicators.map((indicator, j) => ({
      ...indicator,
      system,
      place: start + j,
      systemStart: start,
    }));
  });
}

/** A cell of the study's table by the row among those that take part. */
export function tableCell(row: number, column: number, fixed?: Fixed): string {
  return cellAddress({ row: FIRST_ROW + row, column }, fixed);
}

/** A column of the table over all rows, its rows fixed so that it can be read as one. */
export function wholeColumn({ geometry }: StudyContext, column: number): string {
  const { rowCount } = geometry;
  return rangeAddress({ row: FIRST_ROW, column, rowCount, columnCount: 1 }, 'both');
}

/** Adjacent cells in one row of the table. */
export function rowRange(row: number, column: number, columnCount: number): string {
  return rangeAddress({ row: FIRST_ROW + row, column, rowCount: 1, columnCount });
}

/** Adjacent cells in the row of weights, fixed. */
export function weightRange(column: number, columnCount: number): string {
  return rangeAddress({ row: ROWS.weight, column, rowCount: 1, columnCount }, 'both');
}
