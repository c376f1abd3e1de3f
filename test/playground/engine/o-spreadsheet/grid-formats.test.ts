/** @jest-environment jsdom */
import {
  OSpreadsheetEngine,
  prepareLibrary,
} from '../../../../src/playground/engine/o-spreadsheet-engine';
import type { Library } from '../../../../src/playground/engine/o-spreadsheet/library';

function startEngine(): OSpreadsheetEngine {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  const library = jest.requireActual<Library>('@odoo/o-spreadsheet');
  prepareLibrary(library);
  return new OSpreadsheetEngine(library, new library.Model({}));
}

afterEach(() => {
  jest.restoreAllMocks();
});

it('keeps a number a number whose format by powers of ten the grid does not know', () => {
  const { sheets, cells, formats } = startEngine();
  const sheetId = sheets.activeId();
  const at = { sheetId, row: 0, column: 0 };
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  formats.setNumberFormat(sheetId, zone, '0.00E+00');
  cells.write(at, 123456789);
  expect(cells.value(at)).toBe(123456789);
  expect(formats.numberFormat(at)).toBe('0.00E+00');
  formats.setNumberFormat(sheetId, zone, '0.0');
  expect(formats.numberFormat(at)).toBe('0.0');
  expect(cells.text(at)).toBe('123456789.0');
});
