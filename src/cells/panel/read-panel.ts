import { InputError } from '../../errors/input-error';
import { type Block, shapeOf } from '../cell-value';
import { numberAt } from '../read-cell';
import type { Panel, PanelLayout, PanelPlacement } from './panel';
import { placeOf } from './panel-labels';
import { placeRows } from './place-rows';
import { placeBlocks, placePeriodsAcross } from './place-tables';

/**
 * Reads a block as indicators of regions and periods. Rows keep the order of the data; in layouts
 * other than rows they go region by region, then period by period, each in the order of first
 * appearance. Values are read when they are asked for.
 *
 * @throws InputError panelColumnMissing where the layout names a column that the block has not, and
 * what placeRows, placePeriodsAcross and placeBlocks throw
 */
export function readPanel(block: Block, layout: PanelLayout): Panel {
  checkColumns(block, layout);
  const placement = placementOf(block, layout);
  const { indicators, rowCount, regions, periods, valueCell, regionCell, periodCell } = placement;
  const known = new Map<number, Float64Array>();
  const values = (indicator: number): Float64Array => {
    const found = known.get(indicator) ?? valuesOf(block, layout, placement, indicator);
    known.set(indicator, found);
    return found;
  };
  return {
    layout,
    table: { indicators, rowCount, regions, periods, values },
    valueCell,
    regionCell,
    periodCell,
  };
}

function placementOf(block: Block, layout: PanelLayout): PanelPlacement {
  switch (layout.kind) {
    case 'rows':
      return placeRows(block, layout);
    case 'periodsAcross':
      return placePeriodsAcross(block, layout);
    case 'blocks':
      return placeBlocks(block, layout);
  }
}

function valuesOf(
  block: Block,
  { kind }: PanelLayout,
  { indicators, rowCount, valueCell }: PanelPlacement,
  indicator: number,
): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, row) => {
    const cell = valueCell(indicator, row);
    if (cell === undefined) return NaN;
    const value = block[cell.row][cell.column];
    if (Number.isFinite(value)) return value as number;
    // Where an indicator has a column to itself, its name is the place of the column.
    const place = kind === 'rows' ? { row: cell.row + 1 } : placeOf(cell);
    return numberAt(value, indicators[indicator], place);
  });
}

/** @throws InputError panelColumnMissing */
function checkColumns(block: Block, layout: PanelLayout): void {
  const { columns: arrived } = shapeOf(block);
  const needed = Object.values(layout).filter((part) => typeof part === 'number');
  for (const column of needed) {
    if (column >= arrived) {
      throw new InputError({ code: 'panelColumnMissing', column: column + 1, arrived });
    }
  }
}
