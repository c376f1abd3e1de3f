import type { Border, BorderSide, CellStyle, FormatStore } from '../../engine/engine';
import { cellZone, mapZone } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { HostGap, excelError } from '../host-error';
import type { Json } from '../protocol';
import { assertUnprotected, type RangeTarget } from './context';
import { matrixOf } from './range-values';

type Properties = { [key: string]: Json };

/** The members of `CellPropertiesFormat` and of its font, and what they are without a look. */
const FORMAT: Record<string, [keyof CellStyle, Json]> = {
  wrapText: ['wrapText', false],
  horizontalAlignment: ['horizontalAlignment', 'General'],
  verticalAlignment: ['verticalAlignment', 'Bottom'],
  indentLevel: ['indentLevel', 0],
};
const FONT: Record<string, [keyof CellStyle, Json]> = {
  bold: ['bold', false],
  italic: ['italic', false],
  underline: ['underline', 'None'],
  strikethrough: ['strikethrough', false],
  color: ['textColor', '#000000'],
  name: ['fontName', 'Calibri'],
  size: ['fontSize', 11],
};
const SIDES: Record<string, BorderSide> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};
const BORDER = ['style', 'color', 'weight'] as const;

/** `Range.getCellProperties`: what is asked for of every cell's format. */
export function cellProperties(range: RangeTarget, args: Arguments): Json {
  const { format, ...others } = propertiesOf(args.raw(0) as Json);
  refuseOthers('CellProperties', others);
  const asked = propertiesOf(format);
  const { formats } = range.context.engine;
  const { sheetId } = range;
  return mapZone(range.zone, (row, column) => {
    const style = formats.style({ sheetId, row, column });
    const { font, fill, borders, ...plain } = asked;
    return {
      format: {
        ...members('format', FORMAT, plain, style),
        ...(font ? { font: members('font', FONT, propertiesOf(font), style) } : {}),
        ...(fill ? { fill: fillOf(propertiesOf(fill), style) } : {}),
        ...(borders
          ? { borders: bordersOf(formats, sheetId, row, column, propertiesOf(borders)) }
          : {}),
      },
    };
  });
}

function members(
  owner: string,
  known: Record<string, [keyof CellStyle, Json]>,
  asked: Properties,
  style: CellStyle,
): Properties {
  const names = Object.keys(asked).filter((name) => asked[name] === true);
  return Object.fromEntries(
    names.map((name) => {
      if (!known[name]) throw new HostGap(`CellProperties.${owner}.${name}`);
      const [member, byDefault] = known[name];
      const value = style[member];
      return [name, value === undefined || value === '' ? byDefault : value];
    }),
  );
}

/** No fill reads as white without a pattern. */
function fillOf({ color, pattern, ...others }: Properties, { fillColor }: CellStyle): Properties {
  refuseOthers('CellProperties.fill', others);
  const isFilled = fillColor !== undefined && fillColor !== '';
  return {
    ...(color === true ? { color: isFilled ? fillColor : '#FFFFFF' } : {}),
    ...(pattern === true ? { pattern: isFilled ? 'Solid' : 'None' } : {}),
  };
}

function bordersOf(
  formats: FormatStore,
  sheetId: string,
  row: number,
  column: number,
  asked: Properties,
): Properties {
  const known = BORDER.filter((name) => asked[name] === true);
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => {
      const border = formats.border(sheetId, cellZone(row, column), side);
      return [name, Object.fromEntries(known.map((member) => [member, border[member]]))];
    }),
  );
}

/** `Range.setCellProperties`: what is given changes, the rest stays. */
export function setCellProperties(range: RangeTarget, args: Arguments): void {
  assertUnprotected(range);
  const assigned = args.raw(0);
  if (!Array.isArray(assigned)) throw excelError('InvalidArgument');
  matrixOf(range, assigned as Json[]).forEach((line, r) =>
    line.forEach((properties, c) =>
      setCell(range, range.zone.top + r, range.zone.left + c, propertiesOf(properties)),
    ),
  );
}

function setCell(range: RangeTarget, row: number, column: number, properties: Properties): void {
  const { format, ...others } = properties;
  refuseOthers('SettableCellProperties', others);
  const { font, fill, borders, ...plain } = propertiesOf(format);
  const { color: fillColor, pattern, ...otherFill } = propertiesOf(fill);
  refuseOthers('CellPropertiesFill', otherFill);
  const style = {
    ...given('format', FORMAT, plain),
    ...given('font', FONT, propertiesOf(font)),
    ...(fillColor === undefined || pattern === 'None' ? {} : { fillColor }),
  } as CellStyle;
  const { formats } = range.context.engine;
  const zone = cellZone(row, column);
  if (Object.keys(style).length > 0) formats.setStyle(range.sheetId, zone, style);
  for (const [name, border] of Object.entries(propertiesOf(borders))) {
    if (!SIDES[name]) throw new HostGap(`CellBorderCollection.${name}`);
    const before = formats.border(range.sheetId, zone, SIDES[name]);
    const after = { ...before, ...propertiesOf(border) } as Border;
    formats.setBorder(range.sheetId, zone, SIDES[name], after);
  }
}

function given(
  owner: string,
  known: Record<string, [keyof CellStyle, Json]>,
  properties: Properties,
): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (!known[name]) throw new HostGap(`SettableCellProperties.${owner}.${name}`);
      return [known[name][0], value];
    }),
  );
}

function propertiesOf(value: Json): Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function refuseOthers(owner: string, others: Properties): void {
  const [name] = Object.keys(others).filter((key) => others[key] !== undefined);
  if (name !== undefined) throw new HostGap(`${owner}.${name}`);
}
