import type { CellStyle } from '../engine';
import type { GridStyle } from './library';

const TO_GRID_ALIGNMENT: Record<string, GridStyle['align']> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

const TO_GRID_VERTICAL: Record<string, GridStyle['verticalAlign']> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
};

/** Excel's style members in the grid's terms; those the grid lacks are left out. */
export function gridStyle(style: CellStyle): GridStyle {
  const result: Record<string, unknown> = {
    bold: style.bold,
    italic: style.italic,
    underline: style.underline === undefined ? undefined : style.underline !== 'None',
    strikethrough: style.strikethrough,
    align: style.horizontalAlignment && TO_GRID_ALIGNMENT[style.horizontalAlignment],
    verticalAlign: style.verticalAlignment && TO_GRID_VERTICAL[style.verticalAlignment],
    wrapping: style.wrapText === undefined ? undefined : style.wrapText ? 'wrap' : 'overflow',
    fillColor: style.fillColor,
    textColor: style.textColor,
    fontSize: style.fontSize,
  };
  return withoutUndefined(result);
}

/** The grid's style in Excel's terms, so far as the grid is sure of it. */
export function cellStyle(style: GridStyle): CellStyle {
  return withoutUndefined({
    bold: style.bold,
    italic: style.italic,
    strikethrough: style.strikethrough,
    fillColor: style.fillColor?.toUpperCase(),
    textColor: style.textColor?.toUpperCase(),
    fontSize: style.fontSize,
    wrapText: style.wrapping === undefined ? undefined : style.wrapping === 'wrap',
    horizontalAlignment: keyOf(TO_GRID_ALIGNMENT, style.align),
    verticalAlignment: keyOf(TO_GRID_VERTICAL, style.verticalAlign),
  });
}

function keyOf(table: Record<string, string | undefined>, value: string | undefined) {
  return value && Object.keys(table).find((key) => table[key] === value);
}

function withoutUndefined(members: Record<string, unknown>): Record<string, never> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Record<string, never>;
}
