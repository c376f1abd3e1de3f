import type { SeriesRecord } from '../chart-record';
import type { ChartDataset, ChartDefinition, Library } from './library';

const PIXELS_A_POINT = 4 / 3;

/** Dashes of Excel's line styles, in multiples of the line's width. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 2],
};

/** A line that differs from the grid's own; an absent member means the grid's. */
export interface LineLook {
  readonly widthPixels?: number;
  readonly dashPixels?: readonly number[];
  readonly hasMarkers?: boolean;
}

/** The look that an add-in has given to a series. */
export function lineLook({ settings }: SeriesRecord): LineLook {
  const points = settings['line.weight'];
  const widthPixels = typeof points === 'number' ? points * PIXELS_A_POINT : undefined;
  const dash = DASHES[String(settings['line.style'])];
  return {
    ...(widthPixels === undefined ? {} : { widthPixels }),
    ...(dash ? { dashPixels: dash.map((length) => length * (widthPixels ?? 2)) } : {}),
    ...(settings.markerStyle === 'None' ? { hasMarkers: false } : {}),
  };
}

/**
 * Gives the grid's line charts the looks that its own definitions lack but Chart.js, which draws
 * them, has: a line's width and dashes, and markers by series.
 */
export function registerLineLooks({ registries: { chartTypeRegistry } }: Library): void {
  const line = chartTypeRegistry.get('line');
  chartTypeRegistry.replace('line', {
    ...line,
    getRuntime: (getters, definition, ...rest) => {
      const runtime = line.getRuntime(getters, definition, ...rest);
      runtime.customizableSeries.forEach(({ dataSetId }, index) =>
        applyLook(runtime.chartJsConfig.data.datasets[index], lookOf(definition, dataSetId)),
      );
      return runtime;
    },
  });
}

function lookOf({ dataSetStyles }: ChartDefinition, dataSetId: string): LineLook {
  return dataSetStyles?.[dataSetId]?.lineLook ?? {};
}

function applyLook(dataset: ChartDataset, { widthPixels, dashPixels, hasMarkers }: LineLook): void {
  if (widthPixels !== undefined) dataset.borderWidth = widthPixels;
  if (dashPixels !== undefined) dataset.borderDash = [...dashPixels];
  if (hasMarkers === false) dataset.pointRadius = 0;
}
