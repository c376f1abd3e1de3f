import { fullAddress } from '../../engine/address';
import {
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  mapZone,
  rowCount,
} from '../../engine/zone';
import { defineClass, type HostObjectFactory, type ScalarMember } from '../host-object';
import { assertUnprotected, sheetOf, type RangeTarget } from './context';
import { rangeFormatObject } from './range-format';
import { rangeMethods } from './range-methods';
import { readCells, valueType, writeCells } from './range-values';
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
  },
  methods: rangeMethods,
});

function address(range: RangeTarget): string {
  return fullAddress(sheetOf(range).name, range.zone);
}

function hasSpill({ context, sheetId, zone }: RangeTarget): boolean | null {
  const spills = mapZone(
    zone,
    (row, column) => context.engine.cells.spillZone({ sheetId, row, column }) !== undefined,
  ).flat();
  return spills.every((spill) => spill === spills[0]) ? spills[0] : null;
}

function formulas(): ScalarMember<RangeTarget> {
  return {
    get: (range) => readCells(range, (cell) => range.context.engine.cells.formula(cell)),
    set: writeContent,
  };
}

function writeContent(range: RangeTarget, assigned: Parameters<typeof writeCells>[1]): void {
  writeCells(range, assigned, (cell, value) => range.context.engine.cells.write(cell, value));
}

function numberFormats(): ScalarMember<RangeTarget> {
  return {
    get: (range) => readCells(range, (cell) => range.context.engine.formats.numberFormat(cell)),
    set: (range, assigned) => {
      const { formats } = range.context.engine;
      if (!Array.isArray(assigned)) {
        // One format for all is set as a zone: it may be a whole column.
        assertUnprotected(range);
        formats.setNumberFormat(range.sheetId, range.zone, String(assigned));
        return;
      }
      writeCells(range, assigned, ({ sheetId, row, column }, format) =>
        formats.setNumberFormat(
          sheetId,
          { top: row, left: column, bottom: row, right: column },
          String(format),
        ),
      );
    },
  };
}
