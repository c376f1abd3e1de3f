import { parseReference, splitAddress } from '../../engine/address';
import { WHOLE_SHEET } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import type { RangeTarget, SheetTarget } from './context';

/** Reads an address or a defined name, seen from a sheet; no address is the whole sheet. */
export function findRange(from: SheetTarget, address: string | undefined): RangeTarget {
  if (address === undefined || address === '') return { ...from, zone: WHOLE_SHEET };
  const { sheetName, reference } = splitAddress(address);
  const target =
    sheetName === undefined ? from : { ...from, sheetId: sheetByName(from, sheetName) };
  const zone = parseReference(reference);
  return zone ? { ...target, zone } : namedRange(target, reference);
}

/** A range argument: a Range object or an address. */
export function rangeArgument(args: Arguments, index: number, from: SheetTarget): RangeTarget {
  const object = args.object(index);
  if (object?.className === 'Range') return object.target as RangeTarget;
  if (object) throw excelError('InvalidArgument');
  return findRange(from, args.text(index));
}

function sheetByName({ context }: SheetTarget, name: string): string {
  const sheet = context.engine.sheets
    .list()
    .find((record) => record.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw excelError('InvalidArgument');
  return sheet.id;
}

function namedRange(from: SheetTarget, name: string): RangeTarget {
  const { names, tables } = from.context.engine;
  const record = names.find(name, from.sheetId) ?? names.find(name);
  if (record && 'range' in record.refersTo) return { ...from, ...record.refersTo.range };
  const table = tables.list().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (table) return { ...from, sheetId: table.sheetId, zone: table.zone };
  throw excelError('InvalidArgument');
}
