import type { HostObject } from './host-object';

const locations = new WeakMap<object, string>();

/** Runs `action`; an error it throws is marked with the member that failed. */
export function locate<T>(object: HostObject, member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (typeof error === 'object' && error !== null && !locations.has(error)) {
      const name = member.charAt(0).toLowerCase() + member.slice(1);
      locations.set(error, `${object.className}.${name}`);
    }
    throw error;
  }
}

/** The member that failed, as `Error.debugInfo.errorLocation` names it: "Worksheet.getRange". */
export function errorLocation(error: unknown): string {
  return typeof error === 'object' && error !== null ? (locations.get(error) ?? '') : '';
}
