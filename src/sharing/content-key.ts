import { parseA1Ref } from '@borgar/fx';
import type { Rectangle } from '../report/sheet-plan';
import { cellReferences, withReferences } from './cell-references';
import type { SheetRectangle } from './references';
import { sumOf } from './sum-of';

/** What a cell holds, as short sums that stay the same when the cells that it refers to move. */
export interface ContentKey {
  /** Where each reference counts by its place within the area that holds it. */
  readonly exact: number;
  /** Where each reference counts by the area alone, which may have gained or lost rows. */
  readonly rough: number;
}

/** @param areas what the formula that stood there refers to, and its own cells */
export function contentKey(
  content: unknown,
  ownSheet: string,
  areas: readonly (SheetRectangle | undefined)[],
): ContentKey {
  if (typeof content !== 'string' || !content.startsWith('=')) {
    const sum = sumOf(content);
    return { exact: sum, rough: sum };
  }
  const references = cellReferences(content, ownSheet);
  const written = (isExact: boolean): string =>
    withReferences(content, references, ({ text, target }) => {
      if (target === undefined) return undefined;
      const index = areas.findIndex((area) => area !== undefined && lies(target, area));
      // What lies elsewhere is not followed: moved, it counts as changed.
      if (index < 0) return undefined;
      const area = areas[index]!;
      return isExact ? `{${index}:${placeWithin(target.at, area.at)}${signs(text)}}` : `{${index}}`;
    });
  return { exact: sumOf(written(true)), rough: sumOf(written(false)) };
}

function lies({ sheetName, at }: SheetRectangle, area: SheetRectangle): boolean {
  return (
    sheetName.toLowerCase() === area.sheetName.toLowerCase() &&
    at.row >= area.at.row &&
    at.column >= area.at.column &&
    at.row + at.rowCount <= area.at.row + area.at.rowCount &&
    at.column + at.columnCount <= area.at.column + area.at.columnCount
  );
}

function placeWithin({ row, column, rowCount, columnCount }: Rectangle, area: Rectangle): string {
  return [row - area.row, column - area.column, rowCount, columnCount].join();
}

/** Where the dollar signs stand. */
function signs(text: string): string {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !('range' in parsed)) return '';
  const { $top, $left, $bottom, $right } = parsed.range;
  return [$top, $left, $bottom, $right].map((isFixed) => (isFixed === true ? '$' : '.')).join('');
}
