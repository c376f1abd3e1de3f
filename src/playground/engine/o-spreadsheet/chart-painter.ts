import type { ChartRecord } from '../chart-record';
import type { RecordObserver } from '../record-store';
import { chartDefinition } from './chart-definition';
import type { Grid } from './grid';

const PIXELS_A_POINT = 4 / 3;

/**
 * Draws charts in the grid. An add-in changes a chart many times in one batch, so drawing
 * waits for the batch's end.
 */
export class ChartPainter implements RecordObserver<ChartRecord> {
  private readonly waiting = new Set<ChartRecord>();
  private readonly painted = new Set<string>();

  constructor(private readonly grid: Grid) {
    grid.onFlush(() => this.paintAll());
  }

  changed(chart: ChartRecord): void {
    this.waiting.add(chart);
  }

  removed(chart: ChartRecord): void {
    this.waiting.delete(chart);
    if (!this.painted.delete(chart.id)) return;
    this.grid.run('DELETE_FIGURE', { sheetId: chart.sheetId, figureId: figureId(chart) });
  }

  private paintAll(): void {
    const charts = [...this.waiting];
    this.waiting.clear();
    for (const chart of charts) this.paint(chart);
  }

  private paint(chart: ChartRecord): void {
    const { getters } = this.grid.model;
    const definition = chartDefinition(chart, {
      sheetName: (sheetId) => getters.getSheetName(sheetId),
      text: ({ sheetId, zone: { top, left } }) =>
        getters.getEvaluatedCell({ sheetId, row: top, col: left }).formattedValue,
    });
    const { sheetId, frame } = chart;
    const ids = { sheetId, chartId: chart.id, figureId: figureId(chart) };
    const anchor = { ...this.anchor(chart) };
    const size = {
      width: Math.round(frame.width * PIXELS_A_POINT),
      height: Math.round(frame.height * PIXELS_A_POINT),
    };
    if (this.painted.has(chart.id)) {
      this.grid.enqueue('UPDATE_CHART', { ...ids, definition });
      this.grid.enqueue('UPDATE_FIGURE', { sheetId, figureId: ids.figureId, ...anchor, ...size });
    } else {
      this.grid.enqueue('CREATE_CHART', { ...ids, ...anchor, size, definition });
      this.painted.add(chart.id);
    }
    this.grid.flushQueue();
  }

  /** The cell under the chart's corner, and the rest of the way in pixels. */
  private anchor({ sheetId, frame }: ChartRecord): object {
    const { numberOfRows, numberOfCols } = this.grid.model.getters.getSheetSize(sheetId);
    const column = this.locate(sheetId, 'COL', frame.left * PIXELS_A_POINT, numberOfCols);
    const row = this.locate(sheetId, 'ROW', frame.top * PIXELS_A_POINT, numberOfRows);
    return { col: column.index, row: row.index, offset: { x: column.rest, y: row.rest } };
  }

  private locate(
    sheetId: string,
    dimension: 'COL' | 'ROW',
    pixels: number,
    count: number,
  ): { index: number; rest: number } {
    let rest = pixels;
    for (let index = 0; index < count; index++) {
      const size = this.grid.model.getters.getHeaderSize(sheetId, dimension, index);
      if (rest < size) return { index, rest: Math.round(rest) };
      rest -= size;
    }
    return { index: count - 1, rest: 0 };
  }
}

function figureId(chart: ChartRecord): string {
  return `figure-${chart.id}`;
}
