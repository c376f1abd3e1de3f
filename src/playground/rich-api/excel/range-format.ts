import type { BorderSide, CellStyle, Dimension } from '../../engine/engine';
import { excelError } from '../host-error';
import {
  defineClass,
  type HostObjectFactory,
  type HostObject,
  type ScalarMember,
} from '../host-object';
import type { Json } from '../protocol';
import { assertUnprotected, type RangeTarget } from './context';
import { indexes, mixed } from './mixed-values';

const BORDER_SIDES: BorderSide[] = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
];

/** `Excel.RangeFormat` */
export const rangeFormatObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'RangeFormat',
  scalars: {
    HorizontalAlignment: style('horizontalAlignment', 'General'),
    VerticalAlignment: style('verticalAlignment', 'Bottom'),
    WrapText: style('wrapText', false),
    IndentLevel: style('indentLevel', 0),
    ColumnWidth: size('column'),
    RowHeight: size('row'),
  },
  objects: {
    Fill: (range) => rangeFillObject(range),
    Font: (range) => rangeFontObject(range),
    Borders: (range) => borderCollectionObject(range),
  },
  methods: {
    AutofitColumns: (range) => autofit(range, 'column'),
    AutofitRows: (range) => autofit(range, 'row'),
  },
});

const rangeFontObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'RangeFont',
  scalars: {
    Bold: style('bold', false),
    Italic: style('italic', false),
    Underline: style('underline', 'None'),
    Strikethrough: style('strikethrough', false),
    Color: style('textColor', '#000000'),
    Name: style('fontName', 'Calibri'),
    Size: style('fontSize', 11),
  },
});

const rangeFillObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'RangeFill',
  scalars: { Color: style('fillColor', '#FFFFFF') },
  methods: { Clear: (range) => setStyle(range, { fillColor: '' }) },
});

interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

const rangeBorderObject: HostObjectFactory<BorderTarget> = defineClass({
  className: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: border('style'),
    Weight: border('weight'),
    Color: border('color'),
  },
});

const borderCollectionObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'RangeBorderCollection',
  items: (range) => BORDER_SIDES.map((side) => rangeBorderObject({ ...range, side })),
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  methods: {
    GetItem: (range, args) => borderOf(range, args.text(0)),
    GetItemAt: (range, args) => borderOf(range, BORDER_SIDES[args.integer(0)]),
  },
});

function borderOf(range: RangeTarget, name: string | undefined): HostObject {
  const side = BORDER_SIDES.find((known) => known === name);
  if (!side) throw excelError('InvalidArgument');
  return rangeBorderObject({ ...range, side });
}

function border(member: 'style' | 'weight' | 'color'): ScalarMember<BorderTarget> {
  return {
    get: ({ context, sheetId, zone, side }) =>
      context.engine.formats.border(sheetId, zone, side)[member],
    set: (target, value) => {
      assertUnprotected(target);
      const { formats } = target.context.engine;
      const { sheetId, zone, side } = target;
      const before = formats.border(sheetId, zone, side);
      // A border that gets a colour or a weight becomes visible, as in Excel.
      const lineStyle = before.style === 'None' ? 'Continuous' : before.style;
      const after = { ...before, style: lineStyle, [member]: String(value) };
      formats.setBorder(sheetId, zone, side, after);
    },
  };
}

function style<Name extends keyof CellStyle>(
  name: Name,
  byDefault: Json,
): ScalarMember<RangeTarget> {
  return {
    get: ({ context, sheetId, zone }) =>
      mixed(zone, (row, column) => {
        const value = context.engine.formats.style({ sheetId, row, column })[name];
        return value === undefined || value === '' ? byDefault : value;
      }),
    set: (range, value) => setStyle(range, { [name]: value } as CellStyle),
  };
}

function setStyle(range: RangeTarget, change: CellStyle): void {
  assertUnprotected(range);
  range.context.engine.formats.setStyle(range.sheetId, range.zone, change);
}

function size(dimension: Dimension): ScalarMember<RangeTarget> {
  return {
    get: ({ context, sheetId, zone }) => {
      const first = dimension === 'column' ? zone.left : zone.top;
      return context.engine.formats.size(sheetId, dimension, first);
    },
    set: (range, value) => {
      assertUnprotected(range);
      if (typeof value !== 'number' || value < 0) throw excelError('InvalidArgument');
      const { formats } = range.context.engine;
      formats.setSize(range.sheetId, dimension, indexes(range.zone, dimension), value);
    },
  };
}

function autofit(range: RangeTarget, dimension: Dimension): void {
  assertUnprotected(range);
  const { formats } = range.context.engine;
  formats.autofit(range.sheetId, dimension, indexes(range.zone, dimension));
}
