/** @jest-environment jsdom */
import type { SpreadsheetEngine } from '../../../src/playground/engine/engine';
import { MemoryEngine } from '../../../src/playground/engine/memory-engine';
import {
  OSpreadsheetEngine,
  prepareLibrary,
} from '../../../src/playground/engine/o-spreadsheet-engine';
import type { Library } from '../../../src/playground/engine/o-spreadsheet/library';
import { indexAfter } from '../../../src/playground/engine/structure-change';
import type { Zone } from '../../../src/playground/engine/zone';

function gridEngine(): SpreadsheetEngine {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  const library = jest.requireActual<Library>('@odoo/o-spreadsheet');
  if (!isPrepared) prepareLibrary(library);
  isPrepared = true;
  return new OSpreadsheetEngine(library, new library.Model({}));
}
let isPrepared = false;

afterEach(() => {
  jest.restoreAllMocks();
});

describe.each([
  ['plain memory', () => new MemoryEngine()],
  ['the grid', gridEngine],
])('a defined name in %s', (_kind, start) => {
  let engine: SpreadsheetEngine;
  let sheetId: string;

  /** B3:D9. */
  const ZONE: Zone = { top: 2, left: 1, bottom: 8, right: 3 };

  beforeEach(() => {
    engine = start();
    sheetId = engine.sheets.activeId();
    engine.cells.write({ sheetId, row: 2, column: 1 }, 'corner');
    engine.names.add({
      name: 'Source',
      refersTo: { range: { sheetId, zone: ZONE } },
      comment: '',
      isVisible: false,
    });
  });

  const range = (): unknown => {
    const refersTo = engine.names.find('source')?.refersTo;
    return refersTo && ('range' in refersTo ? refersTo.range.zone : refersTo.formula);
  };
  const change = (
    kind: 'insert' | 'remove',
    dimension: 'row' | 'column',
    first: number,
    count: number,
  ): void => engine.structure.change({ sheetId, kind, dimension, first, count });

  it('moves down with rows inserted above, and so do the cells', () => {
    change('insert', 'row', 2, 3);
    expect(range()).toEqual({ top: 5, left: 1, bottom: 11, right: 3 });
    expect(engine.cells.value({ sheetId, row: 5, column: 1 })).toBe('corner');
    expect(engine.cells.value({ sheetId, row: 2, column: 1 })).toBe('');
  });

  it('grows with rows inserted inside and stays where rows are inserted below', () => {
    change('insert', 'row', 8, 2);
    expect(range()).toEqual({ top: 2, left: 1, bottom: 10, right: 3 });
    change('insert', 'row', 11, 2);
    expect(range()).toEqual({ top: 2, left: 1, bottom: 10, right: 3 });
  });

  it('follows columns as it follows rows', () => {
    change('insert', 'column', 0, 2);
    expect(range()).toEqual({ top: 2, left: 3, bottom: 8, right: 5 });
    change('remove', 'column', 4, 1);
    expect(range()).toEqual({ top: 2, left: 3, bottom: 8, right: 4 });
  });

  it('shrinks with rows deleted at its start, its end and inside', () => {
    change('remove', 'row', 1, 2);
    expect(range()).toEqual({ top: 1, left: 1, bottom: 6, right: 3 });
    change('remove', 'row', 6, 4);
    expect(range()).toEqual({ top: 1, left: 1, bottom: 5, right: 3 });
    change('remove', 'row', 2, 1);
    expect(range()).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  });

  it.each([
    [2, 7],
    [1, 9],
    [2, 12],
  ])('is #REF! once rows are deleted from %i on, %i of them', (first, count) => {
    change('remove', 'row', first, count);
    expect(range()).toBe('=#REF!');
    expect(engine.names.list()).toHaveLength(1);
    engine.names.remove(engine.names.list()[0]);
    expect(engine.names.list()).toEqual([]);
  });

  it('keeps its cells when their sheet is renamed', () => {
    engine.sheets.change(sheetId, { name: 'Renamed' });
    expect(range()).toEqual(ZONE);
  });

  it('is #REF! once its sheet is deleted', () => {
    engine.sheets.add('Other');
    engine.sheets.remove(sheetId);
    expect(range()).toBe('=#REF!');
  });

  it('keeps whole columns whole', () => {
    const whole = { top: 0, left: 0, bottom: 1048575, right: 0 };
    engine.names.add({
      name: 'Whole',
      refersTo: { range: { sheetId, zone: whole } },
      comment: '',
      isVisible: true,
    });
    expect(engine.names.find('Whole')?.refersTo).toEqual({ range: { sheetId, zone: whole } });
  });
});

describe('indexAfter', () => {
  const remove = { sheetId: '', kind: 'remove', dimension: 'row', first: 3, count: 2 } as const;

  it('leaves what stands before, drops what was taken out, moves what stands behind', () => {
    expect([2, 3, 4, 5].map((index) => indexAfter(index, remove))).toEqual([
      2,
      undefined,
      undefined,
      3,
    ]);
  });
});
