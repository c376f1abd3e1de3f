import type { FixedZoneRecord } from '../../engine/fixed-zone-record';
import { intersection, type Zone } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import type { ExcelContext, RangeTarget } from './context';

interface PivotTarget {
  readonly context: ExcelContext;
  readonly id: string;
}

interface ScopedTarget {
  readonly context: ExcelContext;
  readonly records: readonly FixedZoneRecord[];
}

/** The PivotTables that a range touches, or holds in full. */
export function pivotTablesOf(range: RangeTarget, args: Arguments): HostObject {
  const { context, sheetId, zone } = range;
  const isFound = (record: FixedZoneRecord): boolean =>
    args.flag(0) ? isWithin(record.zone, zone) : intersection(record.zone, zone) !== undefined;
  const records = context.engine.fixedZones
    .list(sheetId)
    .filter((record) => record.kind === 'pivotTable' && isFound(record));
  return pivotTableCollectionObject({ context, records });
}

/**
 * Throws where a range may not be written to. Which code Excel has for a part of an array is not
 * documented; its message is.
 */
export function assertNotFixed({ context, sheetId, zone }: RangeTarget): void {
  for (const record of context.engine.fixedZones.list(sheetId)) {
    if (intersection(record.zone, zone) === undefined) continue;
    if (record.kind === 'pivotTable') throw excelError('PivotTableRangeConflict');
    if (!isWithin(record.zone, zone)) {
      throw excelError('InvalidOperation', "You can't change part of an array.");
    }
    context.engine.fixedZones.remove(record.id);
  }
}

/** `Excel.PivotTableScopedCollection` */
const pivotTableCollectionObject: HostObjectFactory<ScopedTarget> = defineClass({
  className: 'PivotTableScopedCollection',
  items: ({ context, records }) => records.map(({ id }) => pivotTableObject({ context, id })),
  methods: { GetCount: ({ records }) => records.length },
});

const pivotTableObject: HostObjectFactory<PivotTarget> = defineClass({
  className: 'PivotTable',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ context, id }) => {
        const record = context.engine.fixedZones.get(id);
        if (!record) throw excelError('ItemNotFound');
        return record.name;
      },
    },
  },
});

function isWithin(inner: Zone, { top, left, bottom, right }: Zone): boolean {
  return inner.top >= top && inner.left >= left && inner.bottom <= bottom && inner.right <= right;
}
