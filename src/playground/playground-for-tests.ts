import { parseReference } from './engine/address';
import type { ChartDataset, Model } from './engine/o-spreadsheet/library';
import type { CellPosition, CellValue, SpreadsheetEngine } from './engine/engine';
import type { Zone } from './engine/zone';
import type { RichApiHost } from './rich-api/rich-api-host';

/** What a test may ask of the page, as `window.playground`. */
export interface Playground {
  readonly engine: SpreadsheetEngine;
  readonly host: RichApiHost;
  /** The names of the sheets in tab order. */
  sheetNames(): string[];
  value(sheetName: string, address: string): CellValue;
  text(sheetName: string, address: string): string;
  formula(sheetName: string, address: string): CellValue;
  errorMessage(sheetName: string, address: string): string;
  /** The colour behind a cell, conditional formats included. */
  fill(sheetName: string, address: string): string | undefined;
  /** What is drawn as a sheet's first chart. */
  chart(sheetName: string): DrawnChart;
  /** The middle of a cell of the active sheet, in the page's coordinates. */
  place(address: string): { x: number; y: number };
  /** Resolves when every formula has its value and the grid shows it. */
  idle(): Promise<void>;
}

/** A chart as Chart.js is told to draw it. */
export interface DrawnChart {
  readonly labels: string[];
  readonly lines: ChartDataset[];
  /** The ends of the value axis; undefined where they follow the data. */
  readonly axis: { min?: number; max?: number };
}

export function playgroundForTests(
  engine: SpreadsheetEngine,
  host: RichApiHost,
  model: Model,
): Playground {
  const at = (sheetName: string, address: string): CellPosition => {
    const sheet = engine.sheets.list().find(({ name }) => name === sheetName);
    if (sheet === undefined) throw new Error(`no sheet "${sheetName}"`);
    const { top, left } = zoneOf(address);
    return { sheetId: sheet.id, row: top, column: left };
  };
  return {
    engine,
    host,
    sheetNames: () => engine.sheets.list().map(({ name }) => name),
    value: (sheetName, address) => engine.cells.value(at(sheetName, address)),
    text: (sheetName, address) => engine.cells.text(at(sheetName, address)),
    formula: (sheetName, address) => engine.cells.formula(at(sheetName, address)),
    errorMessage: (sheetName, address) => engine.cells.errorMessage(at(sheetName, address)),
    fill: (sheetName, address) => {
      const { sheetId, row, column } = at(sheetName, address);
      return model.getters.getCellComputedStyle({ sheetId, row, col: column }).fillColor;
    },
    chart: (sheetName) => {
      const [chart] = engine.charts.list(at(sheetName, 'A1').sheetId);
      const { data, options } = model.getters.getChartRuntime(chart.id).chartJsConfig;
      return { labels: data.labels, lines: data.datasets, axis: options.scales.y };
    },
    place: (address) => {
      const { x, y, width, height } = model.getters.getVisibleRect(zoneOf(address));
      // A chart has a canvas of its own.
      const canvas = document
        .querySelector('#grid canvas:not(.o-figure-canvas)')
        ?.getBoundingClientRect();
      if (canvas === undefined || width === 0) throw new Error(`${address} is out of sight`);
      return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
    },
    idle: async () => {
      engine.flush();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
  };
}

function zoneOf(address: string): Zone {
  const zone = parseReference(address);
  if (zone === undefined) throw new Error(`"${address}" is no cell`);
  return zone;
}
