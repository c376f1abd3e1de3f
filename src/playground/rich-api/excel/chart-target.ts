import type { ChartRecord } from '../../engine/chart-record';
import type { Dimension } from '../../engine/engine';
import type { Zone } from '../../engine/zone';
import { excelError } from '../host-error';
import type { ScalarMember } from '../host-object';
import type { Json } from '../protocol';
import { assertUnprotected, type ExcelContext, type SheetTarget } from './context';

/** A chart, or a part of one. */
export interface ChartTarget {
  readonly context: ExcelContext;
  readonly id: string;
}

export type Settings = Record<string, string | number | boolean>;

/** The chart's record; it may have been deleted since the add-in got hold of it. */
export function chartRecord({ context, id }: ChartTarget): ChartRecord {
  const record = context.engine.charts.get(id);
  if (!record) throw excelError('ItemNotFound');
  return record;
}

/** Changes the chart, and redraws it. */
export function updateChart(chart: ChartTarget, change: (record: ChartRecord) => void): void {
  const record = chartRecord(chart);
  assertUnprotected({ ...chart, sheetId: record.sheetId });
  chart.context.engine.charts.update(record, change);
}

/** A property that this host keeps, reads back, and may or may not draw. */
export function setting<Target extends ChartTarget>(
  name: string,
  byDefault: string | number | boolean,
  settingsOf: (target: Target) => Settings,
): ScalarMember<Target> {
  return {
    get: (target) => settingsOf(target)[name] ?? byDefault,
    set: (target, value) =>
      updateChart(target, () => void (settingsOf(target)[name] = scalarOf(value))),
  };
}

/** The distance from the sheet's corner to the start of a column or row, in points. */
export function edge(
  { context, sheetId }: SheetTarget,
  dimension: Dimension,
  index: number,
): number {
  let points = 0;
  for (let i = 0; i < index; i++) points += context.engine.formats.size(sheetId, dimension, i);
  return points;
}

/** Where a zone of cells lies on the sheet, in points. */
export function zoneFrame(sheet: SheetTarget, zone: Zone): ChartRecord['frame'] {
  const top = edge(sheet, 'row', zone.top);
  const left = edge(sheet, 'column', zone.left);
  return {
    top,
    left,
    height: edge(sheet, 'row', zone.bottom + 1) - top,
    width: edge(sheet, 'column', zone.right + 1) - left,
  };
}

function scalarOf(value: Json): string | number | boolean {
  if (typeof value === 'object' || value === undefined) throw excelError('InvalidArgument');
  return value;
}
