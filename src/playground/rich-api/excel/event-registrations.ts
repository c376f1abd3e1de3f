import type { ClassDefinition } from '../host-object';

/**
 * The methods by which office.js announces that it wants an event. They do nothing: this
 * host sends every event, and office.js drops those that nobody listens to.
 */
export function eventRegistrations<Target>(
  events: string[],
): NonNullable<ClassDefinition<Target>['methods']> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, () => undefined]));
}
