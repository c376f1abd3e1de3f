import type { MemoryEngine } from '../../src/playground/engine/memory-engine';
import type { CellStyle } from '../../src/playground/engine/engine';
import { cellZone } from '../../src/playground/engine/zone';

const SIZE = { rows: 40, columns: 16 };

/** Everything of a workbook's sheets that a person could miss, to be compared later. */
export function recordOf({ sheets, cells, formats, charts, colorScales }: MemoryEngine): unknown {
  return {
    active: sheets.activeId(),
    sheets: sheets.list().map(({ id, name }) => ({
      name,
      charts: charts.list(id),
      colorScales: colorScales.list(id),
      cells: Array.from({ length: SIZE.rows }, (_, row) =>
        Array.from({ length: SIZE.columns }, (__, column) => {
          const at = { sheetId: id, row, column };
          return [
            cells.formula(at),
            cells.value(at),
            formats.numberFormat(at),
            visible(formats.style(at)),
            formats.border(id, cellZone(row, column), 'EdgeTop').style,
            formats.border(id, cellZone(row, column), 'EdgeBottom').style,
          ];
        }),
      ),
      columnWidths: Array.from({ length: SIZE.columns }, (_, column) =>
        formats.size(id, 'column', column),
      ),
      rowHeights: Array.from({ length: SIZE.rows }, (_, row) => formats.size(id, 'row', row)),
    })),
  };
}

const PLAIN: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  wrapText: false,
  textColor: '#000000',
  fillColor: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
};

/** Without what looks like nothing. */
function visible(style: CellStyle): [string, unknown][] {
  return Object.entries(style)
    .filter(([name, value]) => PLAIN[name] !== value)
    .sort(([one], [other]) => one.localeCompare(other));
}
