import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory } from '../host-object';
import { sheetOf, type SheetTarget } from './context';

/** `Excel.WorksheetProtection`; the stand-in knows protected or not, and no password. */
export const protectionObject: HostObjectFactory<SheetTarget> = defineClass({
  className: 'WorksheetProtection',
  scalars: { Protected: { get: (sheet) => sheetOf(sheet).isProtected } },
  methods: {
    Protect: (sheet) => {
      if (sheetOf(sheet).isProtected) throw excelError('InvalidOperation');
      sheet.context.engine.sheets.change(sheet.sheetId, { isProtected: true });
    },
    Unprotect: ({ context, sheetId }) =>
      context.engine.sheets.change(sheetId, { isProtected: false }),
  },
});
