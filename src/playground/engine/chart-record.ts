import type { SheetZone } from './engine';

/** Data of a series: cells. */
export interface SeriesRecord {
  /** The text, or the cell that holds it. */
  name: { text: string } | { cell: SheetZone } | undefined;
  values: SheetZone | undefined;
  categories: SheetZone | undefined;
  /** Look and kind: whatever the add-in set and may read back. */
  settings: Record<string, string | number | boolean>;
}

export interface AxisRecord {
  title: string;
  titleVisible: boolean;
  settings: Record<string, string | number | boolean>;
}

/** A chart as Excel's object model describes it; positions and sizes are in points. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** An `Excel.ChartType`, "XYScatter" say. */
  type: string;
  title: { text: string; isVisible: boolean; settings: AxisRecord['settings'] };
  legend: { isVisible: boolean; position: string };
  axes: { category: AxisRecord; value: AxisRecord };
  series: SeriesRecord[];
  frame: { top: number; left: number; width: number; height: number };
  settings: Record<string, string | number | boolean>;
}
