import { Arguments, type Argument } from './arguments';
import { HostError, HostGap, excelError } from './host-error';
import type { HostObject } from './host-object';
import { locate } from './location';
import {
  ObjectPathType,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type ReferencedPath,
} from './protocol';

/** Where object paths begin. */
export interface Roots {
  global(): HostObject;
  /** An internal service by its type name; undefined when this host lacks it. */
  service(name: string): HostObject | undefined;
  reference(id: string): HostObject | undefined;
}

/** Resolves the object paths of one request; each path is resolved once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly roots: Roots,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw excelError('InvalidObjectPath');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Replaces references to objects by the objects. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, references[index]),
    );
    return new Arguments(values);
  }

  private argument(value: Json, reference: ReferencedPath | undefined): Argument {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((element, index) => this.argument(element, reference[index]));
    }
    return value;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.global();
      case ObjectPathType.NewObject:
        return this.service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.reference(path.Name);
      case ObjectPathType.NullObject:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.service(name);
    if (!service) throw new HostGap(name);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.roots.reference(id);
    if (!object) throw excelError('InvalidObjectPath');
    return object;
  }

  private fromParent(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      return locate(parent, path.Name, () => parent.open(path.Name));
    }
    const name = path.ObjectPathType === ObjectPathType.Indexer ? 'GetItem' : path.Name;
    const result = locate(parent, name, () => parent.call(name, this.arguments(path.ArgumentInfo)));
    if (result === undefined || result === null) return null;
    if (typeof result === 'object' && 'className' in result) return result as HostObject;
    throw new HostError('GeneralException', `${parent.className}.${name} is no object`);
  }
}
