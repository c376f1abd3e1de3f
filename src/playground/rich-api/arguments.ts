import { excelError } from './host-error';
import type { HostObject } from './host-object';
import type { Json } from './protocol';

export type Argument = Json | HostObject | Argument[];

/** The arguments of a method call, read with the type that the method needs. */
export class Arguments {
  constructor(private readonly values: Argument[]) {}

  raw(index: number): Argument {
    return this.values[index];
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw excelError('InvalidArgument');
  }

  optionalText(index: number): string | undefined {
    return this.isGiven(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw excelError('InvalidArgument');
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** The object, when this argument is one; undefined for text and numbers. */
  object(index: number): HostObject | undefined {
    const value = this.values[index];
    return isHostObject(value) ? value : undefined;
  }
}

function isHostObject(value: Argument): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'target' in value;
}
