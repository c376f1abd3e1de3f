import { fullAddress, parseReference, splitAddress } from '../../engine/address';
import type { NameRecord } from '../../engine/name-store';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import { sheetOf, type RangeTarget, type SheetTarget } from './context';
import { rangeObject } from './range';
import { findRange } from './range-reference';
import { worksheetObject } from './worksheet';

/** The names of one sheet, or of the workbook when the scope is undefined. */
interface NamesTarget extends SheetTarget {
  readonly scopeSheetId: string | undefined;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Nothing stands before the sheet, and the sheet's name is in apostrophes where it needs them. */
const ONE_REFERENCE = /^=(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?[^!]+$/u;
const LONGEST_NAME = 255;
const LONGEST_FORMULA = 8192;

/** `Excel.NamedItemCollection` */
export const nameCollectionObject: HostObjectFactory<NamesTarget> = defineClass({
  className: 'NamedItemCollection',
  items: (names) =>
    names.context.engine.names
      .list(names.scopeSheetId)
      .map(({ name }) => nameObject({ ...names, name })),
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetItem: (names, args) => find(names, args) ?? notFound(),
    GetItemOrNullObject: find,
    GetCount: ({ context, scopeSheetId }) => context.engine.names.list(scopeSheetId).length,
  },
});

const nameObject: HostObjectFactory<NameTarget> = defineClass({
  className: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (target) => record(target).name },
    Type: { get: (target) => ('range' in record(target).refersTo ? 'Range' : 'Error') },
    Formula: { get: formula, set: (target, value) => replace(target, String(value)) },
    Value: { get: formula },
    Scope: { get: ({ scopeSheetId }) => (scopeSheetId ? 'Worksheet' : 'Workbook') },
    Visible: {
      get: (target) => record(target).isVisible,
      set: (target, value) => void (record(target).isVisible = value === true),
    },
    Comment: {
      get: (target) => record(target).comment,
      set: (target, value) => void (record(target).comment = String(value)),
    },
  },
  objects: {
    Worksheet: (target) =>
      worksheetObject({ ...target, sheetId: target.scopeSheetId ?? target.sheetId }),
  },
  methods: {
    GetRange: (target) => range(target) ?? notFound(),
    GetRangeOrNullObject: range,
    Delete: (target) => target.context.engine.names.remove(record(target)),
  },
});

function add(names: NamesTarget, args: Arguments): HostObject {
  const name = args.text(0);
  const isValid = VALID_NAME.test(name) && name.length <= LONGEST_NAME && !parseReference(name);
  if (!isValid) throw excelError('InvalidArgument');
  const store = names.context.engine.names;
  if (store.find(name, names.scopeSheetId)) throw excelError('ItemAlreadyExists');
  const object = args.object(1);
  const refersTo = object
    ? { range: sheetZone(object.target as RangeTarget) }
    : reading(names, args.text(1));
  const comment = args.optionalText(2) ?? '';
  store.add({ name, ...scoped(names), refersTo, comment, isVisible: true });
  return nameObject({ ...names, name });
}

/** A formula that is nothing but a reference makes a range name. */
function reading(names: NamesTarget, text: string): NameRecord['refersTo'] {
  if (!text.startsWith('=') || text.length > LONGEST_FORMULA) throw excelError('InvalidArgument');
  const { reference } = splitAddress(text.slice(1));
  return parseReference(reference) && ONE_REFERENCE.test(text)
    ? { range: sheetZone(findRange(names, text.slice(1))) }
    : { formula: text };
}

function replace(target: NameTarget, text: string): void {
  const before = record(target);
  const { names } = target.context.engine;
  const refersTo = reading(target, text);
  names.remove(before);
  names.add({ ...before, refersTo });
}

function scoped({ scopeSheetId }: NamesTarget): { scopeSheetId?: string } {
  return scopeSheetId === undefined ? {} : { scopeSheetId };
}

function sheetZone({ sheetId, zone }: RangeTarget): { sheetId: string; zone: RangeTarget['zone'] } {
  return { sheetId, zone };
}

function find(names: NamesTarget, args: Arguments): HostObject | null {
  const found = names.context.engine.names.find(args.text(0), names.scopeSheetId);
  return found ? nameObject({ ...names, name: found.name }) : null;
}

function record(target: NameTarget): NameRecord {
  return target.context.engine.names.find(target.name, target.scopeSheetId) ?? notFound();
}

function formula(target: NameTarget): string {
  const { refersTo } = record(target);
  if ('formula' in refersTo) return refersTo.formula;
  const sheet = sheetOf({ ...target, ...refersTo.range });
  return `=${fullAddress(sheet.name, refersTo.range.zone)}`;
}

function range(target: NameTarget): HostObject | null {
  const { refersTo } = record(target);
  return 'range' in refersTo ? rangeObject({ ...target, ...refersTo.range }) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
