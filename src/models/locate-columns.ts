import type { Block } from '../cells/cell-value';
import type { PanelLayout } from '../cells/panel/panel';
import { InputError } from '../errors/input-error';
import type { StudyDesign } from '../statistics/coupling/study/study-design';
import type { CouplingTask } from './stored-model';

/** What stands over the columns of a block. */
export function headingsOf(block: Block): string[] {
  const [row = []] = block;
  return row.map((cell) => (typeof cell === 'object' ? '' : String(cell ?? '').trim()));
}

/** The columns that a layout names. */
export function columnsOf(layout: PanelLayout): number[] {
  const columns = ((): (number | undefined)[] => {
    switch (layout.kind) {
      case 'rows':
        return [layout.periodColumn, layout.regionColumn];
      case 'periodsAcross':
        return [layout.regionColumn, layout.indicatorColumn, layout.firstPeriodColumn];
      case 'blocks':
        return [];
    }
  })();
  return columns.filter((column) => column !== undefined);
}

/**
 * The stored layout on the block as it is now: columns may have been inserted or deleted.
 * @throws InputError columnGone, duplicateName
 */
export function layoutNow({ layout, headings }: CouplingTask, block: Block): PanelLayout {
  const now = headingsOf(block);
  const moved = (column: number): number => columnNow(column, headings.get(column) ?? '', now);
  const optional = (column: number | undefined): number | undefined =>
    column === undefined ? undefined : moved(column);
  switch (layout.kind) {
    case 'rows':
      return {
        kind: layout.kind,
        periodColumn: optional(layout.periodColumn),
        regionColumn: optional(layout.regionColumn),
      };
    case 'periodsAcross':
      return {
        kind: layout.kind,
        regionColumn: optional(layout.regionColumn),
        indicatorColumn: optional(layout.indicatorColumn),
        firstPeriodColumn: moved(layout.firstPeriodColumn),
      };
    case 'blocks':
      return layout;
  }
}

/**
 * The stored design on the indicators as they are now.
 * @throws InputError columnGone, duplicateName
 */
export function designNow(
  { design, indicators }: CouplingTask,
  names: readonly string[],
): StudyDesign {
  return {
    ...design,
    systems: design.systems.map((system) => ({
      ...system,
      indicators: system.indicators.map((indicator) => ({
        ...indicator,
        column: columnNow(indicator.column, indicators.get(indicator.column) ?? '', names),
      })),
    })),
  };
}

/** Where it was, if its name still stands there, else where its name stands now. */
function columnNow(column: number, name: string, names: readonly string[]): number {
  if (names[column] === name) return column;
  const found = names.flatMap((each, place) => (each === name ? [place] : []));
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    throw new InputError({
      code: 'duplicateName',
      name,
      first: found[0] + 1,
      second: found[1] + 1,
    });
  }
  throw new InputError({ code: 'columnGone', name, available: names });
}
