import type { Localized } from '../language';

/**
 * What is said of an analysis: the Method sheet beside its result and its page of the help both come
 * from here.
 */
export interface Analysis {
  readonly title: Localized;
  /** What it is for, in one or two sentences. */
  readonly purpose: Localized;
  /** In symbols; one a line. */
  readonly formulas: readonly Localized[];
  /** What is agreed where other tools may do otherwise. */
  readonly conventions: readonly Localized[];
  /** As a list of references prints them. */
  readonly references: readonly string[];
}

/** A text that reads the same in every language: symbols, names of statistics. */
export function symbols(text: string): Localized {
  return { en: text, zh: text };
}
