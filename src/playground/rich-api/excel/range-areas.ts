import { fullAddress } from '../../engine/address';
import type { Zone } from '../../engine/zone';
import { cellCount, intersection, isEntireColumn, isEntireRow } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import { assertUnprotected, sheetOf, type SheetTarget } from './context';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** Several ranges of one sheet. */
export interface AreasTarget extends SheetTarget {
  readonly zones: Zone[];
}

/** `Excel.RangeAreas` */
export const rangeAreasObject: HostObjectFactory<AreasTarget> = defineClass({
  className: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ zones }) => zones.length },
    CellCount: { get: ({ zones }) => zones.reduce((sum, zone) => sum + cellCount(zone), 0) },
    IsEntireColumn: { get: ({ zones }) => zones.every(isEntireColumn) },
    IsEntireRow: { get: ({ zones }) => zones.every(isEntireRow) },
  },
  objects: {
    Worksheet: (target) => worksheetObject(target),
    Areas: (areas) => rangeCollectionObject(areas),
  },
  methods: {
    GetUsedRangeAreas: (areas, args) => usedAreas(areas, args) ?? notFound(),
    GetUsedRangeAreasOrNullObject: usedAreas,
    Clear: (areas) => {
      assertUnprotected(areas);
      const { cells, formats } = areas.context.engine;
      for (const zone of areas.zones) {
        cells.clear(areas.sheetId, zone);
        formats.clear(areas.sheetId, zone);
      }
    },
  },
});

/** `Excel.RangeCollection`: the areas one by one. */
const rangeCollectionObject: HostObjectFactory<AreasTarget> = defineClass({
  className: 'RangeCollection',
  items: ({ zones, ...sheet }) => zones.map((zone) => rangeObject({ ...sheet, zone })),
  methods: {
    GetCount: ({ zones }) => zones.length,
    GetItemAt: ({ zones, ...sheet }, args) => {
      const zone = zones[args.integer(0)];
      if (!zone) throw excelError('InvalidArgument');
      return rangeObject({ ...sheet, zone });
    },
  },
});

function address(areas: AreasTarget): string {
  const { name } = sheetOf(areas);
  return areas.zones.map((zone) => fullAddress(name, zone)).join(',');
}

function usedAreas(areas: AreasTarget, args: Arguments): HostObject | null {
  const used = areas.context.engine.cells.usedZone(areas.sheetId, args.flag(0));
  const zones = used ? areas.zones.flatMap((zone) => intersection(zone, used) ?? []) : [];
  return zones.length > 0 ? rangeAreasObject({ ...areas, zones }) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
