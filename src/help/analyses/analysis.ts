import type { CustomFunction } from '../../functions/kit/custom-function';
import type { AnalysisName } from '../../text/analyses/analyses';
import type { Localized } from '../../text/language';

/** A worked example of an analysis: the function that does the same in cells. */
export interface AnalysisExample {
  readonly description: Localized;
  readonly function: CustomFunction;
  readonly arguments: readonly unknown[];
}

/** What is declared about an analysis of the pane: its page and the pane's list follow from it. */
export interface Analysis {
  /** The name of its page, unlike that of any function. */
  readonly id: string;
  readonly group: 'regression' | 'coupling' | 'checking';
  readonly title: Localized;
  /** What it does, in one or two sentences. */
  readonly summary: Localized;
  /** Where in the pane it is found. */
  readonly where: Localized;
  /** Whose formulas, conventions and references the page tells. */
  readonly tells: readonly AnalysisName[];
  readonly choices: readonly AnalysisChoice[];
  /** What the program, rather than the method, does with blanks, texts and data that will not do. */
  readonly behaviour: readonly Localized[];
  readonly functions: readonly CustomFunction[];
  readonly examples: readonly AnalysisExample[];
}

export interface AnalysisChoice {
  readonly name: Localized;
  readonly meaning: Localized;
  /** Its bounds or words. */
  readonly allowed?: Localized;
  readonly standard?: Localized;
}
