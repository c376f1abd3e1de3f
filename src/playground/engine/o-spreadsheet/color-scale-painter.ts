import type { ColorScalePoint, ColorScaleRecord } from '../color-scale-record';
import type { RecordObserver } from '../record-store';
import type { Grid } from './grid';

/** Colours cells by their numbers, with the grid's own conditional formats. */
export class ColorScalePainter implements RecordObserver<ColorScaleRecord> {
  private readonly painted = new Set<string>();

  constructor(private readonly grid: Grid) {}

  /** The grid replaces the rule that has the same id. */
  changed({ id, sheetId, zone, points }: ColorScaleRecord): void {
    if (points.length < 2) return;
    this.grid.growToHold(sheetId, zone);
    const target = this.grid.clip(sheetId, zone) ?? zone;
    this.grid.enqueue('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id, rule: rule(points.map(threshold)) },
      ranges: [this.grid.model.getters.getRangeDataFromZone(sheetId, target)],
    });
    this.painted.add(id);
  }

  removed({ id, sheetId }: ColorScaleRecord): void {
    if (this.painted.delete(id)) this.grid.enqueue('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  }
}

function rule(thresholds: object[]): object {
  const [minimum, ...higher] = thresholds;
  const maximum = higher.pop();
  return {
    type: 'ColorScaleRule',
    minimum,
    maximum,
    ...(higher[0] ? { midpoint: higher[0] } : {}),
  };
}

/** The grid writes colours as numbers, and numbers as text. */
function threshold({ value, color }: ColorScalePoint): object {
  return { type: 'number', value: String(value), color: Number.parseInt(color.slice(1), 16) };
}
