import type { ColorScalePoint, ColorScaleRecord } from '../../engine/color-scale-record';
import { intersection } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { HostGap, excelError } from '../host-error';
import { defineClass, type HostObject, type HostObjectFactory } from '../host-object';
import type { Json } from '../protocol';
import { assertUnprotected, type ExcelContext, type RangeTarget } from './context';
import { rangeObject } from './range';

interface FormatTarget {
  readonly context: ExcelContext;
  readonly id: string;
}

type Criterion = Record<string, Json>;

/** `Excel.ConditionalFormatCollection`: those that touch a range. */
export const conditionalFormatCollectionObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'ConditionalFormatCollection',
  items: (range) => recordsOf(range).map((record) => object(range.context, record)),
  methods: {
    Add: add,
    ClearAll: (range) => {
      assertUnprotected(range);
      for (const { id } of recordsOf(range)) range.context.engine.colorScales.remove(id);
    },
    GetCount: (range) => recordsOf(range).length,
    GetItem: (range, args) => {
      const found = recordsOf(range).find(({ id }) => id === args.text(0));
      return found ? object(range.context, found) : notFound();
    },
    GetItemAt: (range, args) => {
      const found = recordsOf(range)[args.integer(0)];
      return found ? object(range.context, found) : notFound();
    },
  },
});

/** `Excel.ColorScaleConditionalFormat`, with fixed numbers as its criteria. */
const colorScaleObject: HostObjectFactory<FormatTarget> = defineClass({
  className: 'ColorScaleConditionalFormat',
  scalars: {
    ThreeColorScale: { get: (format) => recordOf(format).points.length === 3 },
    Criteria: { get: criteria, set: setCriteria },
  },
});

/** `Excel.ConditionalFormat`; colour scales are the only kind that this host has. */
const conditionalFormatObject: HostObjectFactory<FormatTarget> = defineClass({
  className: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id }, Type: { get: () => 'ColorScale' } },
  objects: { ColorScale: colorScaleObject, ColorScaleOrNullObject: colorScaleObject },
  methods: {
    GetRange: (format) => rangeObject({ ...format, ...recordOf(format) }),
    Delete: (format) => {
      assertUnprotected({ ...format, sheetId: recordOf(format).sheetId });
      format.context.engine.colorScales.remove(format.id);
    },
  },
});

function add(range: RangeTarget, args: Arguments): HostObject {
  const type = args.text(0);
  if (type !== 'ColorScale') throw new HostGap(`ConditionalFormatCollection.Add (${type})`);
  assertUnprotected(range);
  const { context, sheetId, zone } = range;
  const id = `color-scale-${context.engine.colorScales.nextNumber()}`;
  const record: ColorScaleRecord = { id, sheetId, name: id, zone, points: [] };
  context.engine.colorScales.add(record);
  return object(context, record);
}

function object(context: ExcelContext, { id }: ColorScaleRecord): HostObject {
  return conditionalFormatObject({ context, id });
}

function recordsOf({ context, sheetId, zone }: RangeTarget): ColorScaleRecord[] {
  return context.engine.colorScales
    .list(sheetId)
    .filter((record) => intersection(record.zone, zone) !== undefined);
}

function recordOf({ context, id }: FormatTarget): ColorScaleRecord {
  return context.engine.colorScales.get(id) ?? notFound();
}

function criteria(format: FormatTarget): Json {
  const all = recordOf(format).points.map(({ value, color }) => ({
    type: 'Number',
    formula: String(value),
    color,
  }));
  const middle = all.length === 3 ? { midpoint: all[1] } : {};
  return { minimum: all[0], ...middle, maximum: all[all.length - 1] };
}

function setCriteria(format: FormatTarget, assigned: Json): void {
  const record = recordOf(format);
  assertUnprotected({ ...format, sheetId: record.sheetId });
  const { minimum, midpoint, maximum } = assigned as Record<string, Criterion | undefined>;
  if (!minimum || !maximum) throw excelError('InvalidArgument');
  const points = (midpoint ? [minimum, midpoint, maximum] : [minimum, maximum]).map(pointOf);
  const increases = points.every(({ value }, i) => i === 0 || value > points[i - 1].value);
  if (!increases) throw excelError('InvalidArgument');
  format.context.engine.colorScales.update(record, (changed) => void (changed.points = points));
}

function pointOf({ type, formula, color }: Criterion): ColorScalePoint {
  if (type !== 'Number') throw new HostGap(`ConditionalColorScaleCriterion.type (${String(type)})`);
  const value = Number(formula);
  const isColor = typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
  if (typeof formula !== 'string' || formula === '' || Number.isNaN(value) || !isColor) {
    throw excelError('InvalidArgument');
  }
  return { value, color };
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
