import { InputError } from '../../errors/input-error';
import { labelKey, periodKey } from './label-key';
import type { BlockCell, PanelPlacement } from './panel';
import { type PanelLabel, placeOf } from './panel-labels';

/** Labels in the order of their first appearance, each once. */
class LabelList {
  readonly labels: PanelLabel[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly keyOf: (text: string) => string) {}

  numberOf(label: PanelLabel): number {
    const key = this.keyOf(label.text);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.labels.length);
    return this.labels.push(label) - 1;
  }

  get texts(): readonly string[] {
    return this.labels.map(({ text }) => text);
  }
}

/** More periods than a sheet has columns or rows. */
const MOST_PERIODS = 2 ** 21;

/**
 * Gathers the cells of a panel by indicator, region and period, wherever they stand. Every pair of a
 * region and a period makes a row, region by region, each in the order of first appearance; what no
 * table holds has no cell.
 */
export class PanelCells {
  readonly indicators = new LabelList(labelKey);
  readonly regions = new LabelList(labelKey);
  readonly periods = new LabelList(periodKey);
  private readonly cells: Map<number, BlockCell>[] = [];
  /** Where a value without a region stands; all values have one or none has. */
  private withoutRegion: BlockCell | undefined;

  /**
   * The number of a region; 0 for the only one, where tables name none.
   * @param place where the value stands whose region this is
   * @throws InputError panelLabelMissing where some tables name their regions and others do not
   */
  regionNumber(region: PanelLabel | undefined, place: BlockCell): number {
    const number = region === undefined ? 0 : this.regions.numberOf(region);
    if (region === undefined) this.withoutRegion ??= place;
    if (this.withoutRegion !== undefined && this.regions.labels.length > 0) {
      throw new InputError({
        code: 'panelLabelMissing',
        kind: 'region',
        place: placeOf(this.withoutRegion),
      });
    }
    return number;
  }

  /** @throws InputError duplicateObservation */
  put(indicator: number, region: number, period: number, cell: BlockCell): void {
    const cells = (this.cells[indicator] ??= new Map<number, BlockCell>());
    const place = region * MOST_PERIODS + period;
    const known = cells.get(place);
    if (known !== undefined) throw this.duplicate(indicator, region, period, known, cell);
    cells.set(place, cell);
  }

  placement(): PanelPlacement {
    const { cells, indicators, regions, periods } = this;
    const periodCount = periods.labels.length;
    const regionCount = Math.max(1, regions.labels.length);
    const rowCount = regionCount * periodCount;
    const regionOf = (row: number): number => Math.floor(row / periodCount);
    const rows = Array.from({ length: rowCount }, (_, row) => row);
    const hasRegions = regions.labels.length > 0;
    return {
      indicators: indicators.texts,
      rowCount,
      regions: hasRegions ? rows.map((row) => regions.labels[regionOf(row)].text) : undefined,
      periods: rows.map((row) => periods.labels[row % periodCount].text),
      valueCell: (indicator, row) =>
        cells[indicator]?.get(regionOf(row) * MOST_PERIODS + (row % periodCount)),
      regionCell: (row) => (hasRegions ? regions.labels[regionOf(row)].cell : undefined),
      periodCell: (row) => periods.labels[row % periodCount].cell,
    };
  }

  private duplicate(
    indicator: number,
    region: number,
    period: number,
    first: BlockCell,
    second: BlockCell,
  ): InputError {
    const labels = [
      this.indicators.labels[indicator],
      this.regions.labels[region],
      this.periods.labels[period],
    ].flatMap((label: PanelLabel | undefined) => (label === undefined ? [] : [label.text]));
    return new InputError({
      code: 'duplicateObservation',
      labels,
      first: placeOf(first),
      second: placeOf(second),
    });
  }
}
