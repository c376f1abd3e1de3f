type Call = (...args: unknown[]) => unknown;

/** An error as the functions throw it or hand it back. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/**
 * Stands in for Excel's runtime of custom functions, so that a page runs the very bundle that Excel
 * loads. Must be there before the bundle is.
 *
 * @returns the functions by their ids, once the bundle has run
 */
export function hostFunctions(locale: string): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: Call) => calls.set(id, call),
      Error: CellError,
    },
    // What the functions ask for the language of their messages.
    Office: { context: { displayLanguage: locale } },
  });
  return calls;
}
