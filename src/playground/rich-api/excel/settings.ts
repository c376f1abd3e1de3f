import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import type { Json } from '../protocol';
import type { ExcelContext } from './context';

interface SettingTarget {
  readonly context: ExcelContext;
  readonly key: string;
}

/** `Excel.SettingCollection`: values saved with the workbook for this add-in. */
export const settingCollectionObject: HostObjectFactory<ExcelContext> = defineClass({
  className: 'SettingCollection',
  items: (context) => [...context.engine.parts.settings.keys()].map((key) => object(context, key)),
  methods: {
    Add: (context, args) => {
      context.engine.parts.settings.set(args.text(0), args.raw(1));
      return object(context, args.text(0));
    },
    GetItem: (context, args) => find(context, args) ?? notFound(),
    GetItemOrNullObject: find,
    GetCount: ({ engine }) => engine.parts.settings.size,
  },
});

const settingObject: HostObjectFactory<SettingTarget> = defineClass({
  className: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => context.engine.parts.settings.get(key) as Json,
      set: ({ context, key }, value) => void context.engine.parts.settings.set(key, value),
    },
  },
  methods: { Delete: ({ context, key }) => void context.engine.parts.settings.delete(key) },
});

function object(context: ExcelContext, key: string): HostObject {
  return settingObject({ context, key });
}

function find(context: ExcelContext, args: Arguments): HostObject | null {
  const key = args.text(0);
  return context.engine.parts.settings.has(key) ? object(context, key) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
