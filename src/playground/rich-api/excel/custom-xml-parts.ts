import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import {
  defineClass,
  type HostObjectFactory,
  type ClassDefinition,
  type HostObject,
} from '../host-object';
import type { ExcelContext } from './context';

interface PartTarget {
  readonly context: ExcelContext;
  readonly id: string;
}

interface ScopedTarget {
  readonly context: ExcelContext;
  readonly namespaceUri: string;
}

/** Both collections of parts find an item by its id. */
function itemMethods<Target>(
  list: (target: Target) => PartTarget[],
): NonNullable<ClassDefinition<Target>['methods']> {
  const find = (target: Target, args: Arguments): HostObject | null => {
    const part = list(target).find(({ id }) => id === args.text(0));
    return part ? partObject(part) : null;
  };
  return {
    GetItem: (target, args) => find(target, args) ?? fail('ItemNotFound'),
    GetItemOrNullObject: find,
    GetCount: (target) => list(target).length,
  };
}

/** `Excel.CustomXmlPartCollection` */
export const customXmlPartsObject: HostObjectFactory<ExcelContext> = defineClass({
  className: 'CustomXmlPartCollection',
  items: (context) => allParts(context).map((part) => partObject(part)),
  methods: {
    Add: (context, args) => {
      const xml = wellFormed(args.text(0));
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      context.engine.parts.customXmlParts.set(id, xml);
      return partObject({ context, id });
    },
    GetByNamespace: (context, args) => scopedPartsObject({ context, namespaceUri: args.text(0) }),
    ...itemMethods(allParts),
  },
});

const scopedPartsObject: HostObjectFactory<ScopedTarget> = defineClass({
  className: 'CustomXmlPartScopedCollection',
  items: (scope) => partsInNamespace(scope).map((part) => partObject(part)),
  methods: {
    GetOnlyItem: (scope) => onlyItem(scope) ?? fail('ItemNotFound'),
    GetOnlyItemOrNullObject: onlyItem,
    ...itemMethods(partsInNamespace),
  },
});

const partObject: HostObjectFactory<PartTarget> = defineClass({
  className: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: namespaceOf },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (part, args) => {
      xmlOf(part);
      part.context.engine.parts.customXmlParts.set(part.id, wellFormed(args.text(0)));
    },
    Delete: ({ context, id }) => void context.engine.parts.customXmlParts.delete(id),
  },
});

function allParts(context: ExcelContext): PartTarget[] {
  return [...context.engine.parts.customXmlParts.keys()].map((id) => ({ context, id }));
}

function partsInNamespace({ context, namespaceUri }: ScopedTarget): PartTarget[] {
  return allParts(context).filter((part) => namespaceOf(part) === namespaceUri);
}

function onlyItem(scope: ScopedTarget): HostObject | null {
  const parts = partsInNamespace(scope);
  if (parts.length > 1) fail('GeneralException');
  return parts.length === 1 ? partObject(parts[0]) : null;
}

function xmlOf({ context, id }: PartTarget): string {
  return context.engine.parts.customXmlParts.get(id) ?? fail('ItemNotFound');
}

function namespaceOf(part: PartTarget): string {
  return parse(xmlOf(part)).documentElement.namespaceURI ?? '';
}

function wellFormed(xml: string): string {
  if (parse(xml).querySelector('parsererror')) fail('InvalidArgument');
  return xml;
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function fail(code: 'ItemNotFound' | 'GeneralException' | 'InvalidArgument'): never {
  throw excelError(code);
}
