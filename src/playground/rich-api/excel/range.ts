import { fullAddress } from '../../engine/address';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../engine/zone';
import type { Dimension } from '../../engine/engine';
import { defineClass, type HostObjectFactory, type ScalarMember } from '../host-object';
import type { Json } from '../protocol';
import { conditionalFormatCollectionObject } from './conditional-formats';
import { assertUnprotected, sheetOf, type RangeTarget } from './context';
import { assertNotFixed } from './fixed-zones';
import { indexes, mixed } from './mixed-values';
import { rangeFormatObject } from './range-format';
import { rangeMethods } from './range-methods';
import { equalZones } from './equal-zones';
import { matrixOf, readCells, valueType, writeCells } from './range-values';
import { worksheetObject } from './worksheet';

/** `Excel.Range` */
export const rangeObject: HostObjectFactory<RangeTarget> = defineClass({
  className: 'Range',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: ({ zone }) => (cellCount(zone) > 2 ** 31 - 1 ? -1 : cellCount(zone)) },
    RowCount: { get: ({ zone }) => rowCount(zone) },
    ColumnCount: { get: ({ zone }) => columnCount(zone) },
    RowIndex: { get: ({ zone }) => zone.top },
    ColumnIndex: { get: ({ zone }) => zone.left },
    IsEntireColumn: { get: ({ zone }) => isEntireColumn(zone) },
    IsEntireRow: { get: ({ zone }) => isEntireRow(zone) },
    HasSpill: { get: hasSpill },
    RowHidden: hidden('row'),
    ColumnHidden: hidden('column'),
    Values: {
      get: (range) => readCells(range, (cell) => range.context.engine.cells.value(cell)),
      set: writeContent,
    },
    Text: { get: (range) => readCells(range, (cell) => range.context.engine.cells.text(cell)) },
    ValueTypes: {
      get: (range) => readCells(range, (cell) => valueType(range.context.engine.cells.value(cell))),
    },
    Formulas: formulas(),
    FormulasLocal: formulas(),
    NumberFormat: numberFormats(),
    NumberFormatLocal: numberFormats(),
  },
  objects: {
    Worksheet: (target) => worksheetObject(target),
    Format: rangeFormatObject,
    ConditionalFormats: (range) => conditionalFormatCollectionObject(range),
  },
  methods: rangeMethods,
});

function address(range: RangeTarget): string {
  return fullAddress(sheetOf(range).name, range.zone);
}

/** Of the cells that a spill covers, its first included. */
function hasSpill({ context, sheetId, zone }: RangeTarget): Json {
  const { cells } = context.engine;
  return mixed(zone, (row, column) => cells.isSpilled({ sheetId, row, column }));
}

/** A filter hides rows, too. */
function hidden(dimension: Dimension): ScalarMember<RangeTarget> {
  return {
    get: ({ context, sheetId, zone }) => {
      const { formats } = context.engine;
      const across =
        dimension === 'row' ? { ...zone, right: zone.left } : { ...zone, bottom: zone.top };
      return mixed(across, (row, column) =>
        formats.isHidden(sheetId, dimension, dimension === 'row' ? row : column),
      );
    },
    set: (range, value) => {
      assertUnprotected(range);
      const { formats } = range.context.engine;
      formats.setHidden(range.sheetId, dimension, indexes(range.zone, dimension), value === true);
    },
  };
}

function formulas(): ScalarMember<RangeTarget> {
  return {
    get: (range) => readCells(range, (cell) => range.context.engine.cells.formula(cell)),
    set: writeContent,
  };
}

function writeContent(range: RangeTarget, assigned: Parameters<typeof writeCells>[1]): void {
  assertNotFixed(range);
  writeCells(range, assigned, (cell, value) => range.context.engine.cells.write(cell, value));
}

function numberFormats(): ScalarMember<RangeTarget> {
  return {
    get: (range) => readCells(range, (cell) => range.context.engine.formats.numberFormat(cell)),
    set: setNumberFormats,
  };
}

/** One format for all is set as a zone: it may be a whole column. */
function setNumberFormats(range: RangeTarget, assigned: Json): void {
  assertUnprotected(range);
  const { formats } = range.context.engine;
  const rectangles = Array.isArray(assigned)
    ? equalZones(range.zone, matrixOf(range, assigned))
    : [{ zone: range.zone, value: assigned }];
  for (const { zone, value } of rectangles) {
    if (value === null || value === undefined) continue;
    formats.setNumberFormat(range.sheetId, zone, String(value));
  }
}
