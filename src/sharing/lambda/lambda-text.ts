import { VALUE_ERROR } from '../guards';

/** A LAMBDA as text; parameters in brackets may be left out. */
export function lambda(parameters: readonly string[], then: string): string {
  return `LAMBDA(${[...parameters, then].join(',')})`;
}

/** An expression of named ones, each of which may use those before it. */
export function letIn(named: Readonly<Record<string, string>>, then: string): string {
  return `LET(${[...Object.entries(named).flat(), then].join(',')})`;
}

/** One expression for each word; another one, or #VALUE!, for any other. */
export function byWord(
  word: string,
  cases: readonly (readonly [string, string])[],
  otherwise = VALUE_ERROR,
): string {
  return `SWITCH(${word},${cases.map(([each, then]) => `"${each}",${then}`).join(',')},${otherwise})`;
}

/** The first of some single values that is an error, else what comes of them. */
export function unlessError(singles: readonly string[], then: string): string {
  return singles.reduceRight((rest, each) => `IF(ISERROR(${each}),${each},${rest})`, then);
}

/** What comes of soundness, #VALUE! where any of some conditions holds. */
export function refusing(conditions: readonly string[], then: string): string {
  return `IF(OR(${conditions.join(',')}),${VALUE_ERROR},${then})`;
}
