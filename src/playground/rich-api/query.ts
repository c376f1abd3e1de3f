import type { HostObject } from './host-object';
import { locate } from './location';
import type { Json, QueryInfo } from './protocol';

const EVERYTHING = new Set(['*', '$all', '$none']);

/** Answers a `load`: the selected properties of an object, or of a collection's items. */
export function query(object: HostObject, info: QueryInfo): Json {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].map(wirePath);
  if (!object.isCollection) return pick(object, selected);
  const own = selected.filter((path) => path.length === 1 && object.hasScalar(path[0]));
  const ofItems = selected
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === 'Items' ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  const first = info.Skip ?? 0;
  const items = object.items().slice(first, info.Top === undefined ? undefined : first + info.Top);
  return {
    ...object.identity(),
    ...readScalars(
      object,
      own.map(([name]) => name),
    ),
    _Items: items.map((item) => pick(item, ofItems)),
  };
}

/** "format/font/bold" → ["Format", "Font", "Bold"]; office.js also writes dots. */
function wirePath(path: string): string[] {
  return path
    .split(/[/.]/)
    .map((name) => (EVERYTHING.has(name) ? '*' : name.charAt(0).toUpperCase() + name.slice(1)));
}

function pick(object: HostObject, paths: string[][]): Json {
  if (object.isCollection) return query(object, { Select: paths.map((path) => path.join('/')) });
  const loadsAll = paths.length === 0 || paths.some(([name]) => name === '*');
  const result: Record<string, Json> = {
    ...object.identity(),
    ...readScalars(object, loadsAll ? object.scalarNames : []),
  };
  for (const [name, inner] of group(paths)) {
    if (name === '_ReferenceId') continue;
    if (inner.length === 0 && object.hasScalar(name)) {
      result[name] = locate(object, name, () => object.read(name));
    } else {
      const child = locate(object, name, () => object.open(name));
      result[name] = child === null ? null : pick(child, inner);
    }
  }
  return result;
}

function readScalars(object: HostObject, names: string[]): Record<string, Json> {
  return Object.fromEntries(
    names.map((name) => [name, locate(object, name, () => object.read(name))]),
  );
}

/** Groups paths by their first name. */
function group(paths: string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [name, ...rest] of paths) {
    if (name === '*') continue;
    const inner = groups.get(name) ?? [];
    if (rest.length > 0) inner.push(rest);
    groups.set(name, inner);
  }
  return groups;
}
