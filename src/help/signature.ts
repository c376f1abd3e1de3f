import type { CustomFunction } from '../functions/kit/custom-function';

/** The call with its arguments by name, optional ones in brackets. */
export function signature({ id, parameters }: CustomFunction): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(', ')})`;
}
