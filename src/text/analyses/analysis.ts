import type { Localized } from '../language';

/**
 * What is said of an analysis, and nowhere else: the Method sheet beside its result and the page of
 * help that tells of it both come from here. It holds whatever program computes it; what the pane
 * does with blanks or hopeless data is the page's own matter.
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
