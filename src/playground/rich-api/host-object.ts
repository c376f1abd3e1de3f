import { HostGap } from './host-error';
import { Arguments } from './arguments';
import type { Json } from './protocol';

/** An object of the host's object model, as the request processor handles it. */
export interface HostObject {
  readonly className: string;
  /** What the definition's functions work on. */
  readonly target: unknown;
  /** Fields that let office.js find the object again in a later batch. */
  identity(): Record<string, Json>;
  /** The scalar properties that a load of everything returns. */
  readonly scalarNames: string[];
  readonly isCollection: boolean;
  hasScalar(name: string): boolean;
  read(name: string): Json;
  write(name: string, value: Json): void;
  /** Opens a navigation property; null is a null object. */
  open(name: string): HostObject | null;
  call(name: string, args: Arguments): Json | HostObject | void;
  items(): HostObject[];
}

export interface ScalarMember<Target> {
  get(target: Target): Json;
  set?(target: Target, value: Json): void;
}

/** One class of Excel's object model: a table of the members that this host has. */
export interface ClassDefinition<Target> {
  className: string;
  identity?: (target: Target) => Record<string, Json>;
  scalars?: Record<string, ScalarMember<Target>>;
  objects?: Record<string, (target: Target) => HostObject | null>;
  methods?: Record<string, (target: Target, args: Arguments) => Json | HostObject | void>;
  items?: (target: Target) => HostObject[];
}

export type HostObjectFactory<Target> = (target: Target) => HostObject;

/** Turns a definition into a factory of host objects. Names are those on the wire. */
export function defineClass<Target>(
  definition: ClassDefinition<Target>,
): HostObjectFactory<Target> {
  return (target) => new DefinedObject(definition, target);
}

class DefinedObject<Target> implements HostObject {
  readonly className: string;

  constructor(
    private readonly definition: ClassDefinition<Target>,
    readonly target: Target,
  ) {
    this.className = definition.className;
  }

  get scalarNames(): string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  identity(): Record<string, Json> {
    return this.definition.identity?.(this.target) ?? {};
  }

  hasScalar(name: string): boolean {
    return this.definition.scalars?.[name] !== undefined;
  }

  read(name: string): Json {
    return this.scalar(name).get(this.target);
  }

  write(name: string, value: Json): void {
    const { set } = this.scalar(name);
    if (!set) throw new HostGap(`${this.className}.${name} (write)`);
    set(this.target, value);
  }

  open(name: string): HostObject | null {
    const open = this.definition.objects?.[name];
    if (!open) throw new HostGap(`${this.className}.${name}`);
    return open(this.target);
  }

  call(name: string, args: Arguments): Json | HostObject | void {
    const method = this.definition.methods?.[name];
    if (!method) throw new HostGap(`${this.className}.${name}`);
    return method(this.target, args);
  }

  items(): HostObject[] {
    return this.definition.items?.(this.target) ?? [];
  }

  private scalar(name: string): ScalarMember<Target> {
    const member = this.definition.scalars?.[name];
    if (!member) throw new HostGap(`${this.className}.${name}`);
    return member;
  }
}
