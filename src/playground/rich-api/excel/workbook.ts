import { cellZone } from '../../engine/zone';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import { applicationObject } from './application';
import type { ExcelContext } from './context';
import { customXmlPartsObject } from './custom-xml-parts';
import { nameCollectionObject } from './names';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { settingCollectionObject } from './settings';
import { tableCollectionObject } from './tables';
import { worksheetCollectionObject } from './worksheet-collection';

/** `Excel.Workbook` */
export const workbookObject: HostObjectFactory<ExcelContext> = defineClass({
  className: 'Workbook',
  scalars: { Name: { get: () => 'Playground.xlsx' } },
  objects: {
    Worksheets: worksheetCollectionObject,
    Names: (context) => nameCollectionObject({ ...activeSheet(context), scopeSheetId: undefined }),
    Tables: (context) => tableCollectionObject({ ...activeSheet(context), sheetId: undefined }),
    Application: applicationObject,
    Settings: settingCollectionObject,
    CustomXmlParts: customXmlPartsObject,
  },
  methods: {
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (context) =>
      rangeAreasObject({ context, ...context.engine.selection.current() }),
    GetActiveCell: (context) => {
      const { sheetId, activeCell } = context.engine.selection.current();
      return rangeObject({ context, sheetId, zone: cellZone(activeCell.row, activeCell.column) });
    },
  },
});

/** Excel refuses to answer with one range where several are selected. */
function selectedRange(context: ExcelContext): HostObject {
  const { sheetId, zones } = context.engine.selection.current();
  if (zones.length !== 1) throw excelError('InvalidSelection');
  return rangeObject({ context, sheetId, zone: zones[0] });
}

function activeSheet(context: ExcelContext): { context: ExcelContext; sheetId: string } {
  return { context, sheetId: context.engine.sheets.activeId() };
}
