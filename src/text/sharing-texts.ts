import { SHARING_EN } from './en/sharing';
import type { Language } from './language';
import { SHARING_ZH } from './zh/sharing';

/** What a sheet's formulas may become. */
export type SharedFormWord = 'native' | 'lambda' | 'values' | 'leave';

/** Why a formula can only become values. */
export type SharingObstacle =
  | 'unreadable'
  | 'unknownReference'
  | 'wholeColumns'
  | 'optionNotWritten'
  | 'tableNotRange'
  | 'insideArray'
  | 'principalComponents'
  | 'noNativeForm'
  | 'givesAnError'
  | 'mixedFaults'
  | 'shapeDiffers'
  | 'regressionTerms'
  | 'regressionOptions'
  | 'regressionHoles'
  | 'exactFit'
  | 'tooLong';

/** Why a formula is not put back. */
export type NotPutBack =
  | 'changed'
  | 'cellsGone'
  | 'dataGone'
  | 'differs'
  | 'notComputed'
  | 'outward'
  | 'notYoke'
  | 'protected';

/** The words of Prepare for sharing. */
export interface SharingTexts {
  readonly title: string;
  readonly about: string;
  readonly scan: string;
  readonly scanning: string;
  readonly nothing: string;
  readonly found: string;
  readonly headings: readonly [sheet: string, formulas: string, cells: string];
  readonly becomes: (sheet: string) => string;
  readonly forms: Readonly<Record<SharedFormWord, string>>;
  readonly protectedSheet: (sheet: string) => string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly notComputed: (count: number) => string;
  readonly onlyValues: (count: number, why: string, places: string) => string;
  readonly obstacles: Readonly<Record<SharingObstacle, string>>;
  readonly convert: string;
  readonly converting: string;
  /** @param others formulas of the workbook that were compared besides */
  readonly converted: (cells: number, others: number) => string;
  readonly becameValues: Readonly<
    Record<'digits' | 'notComputed', (count: number, places: string) => string>
  >;
  readonly takenBack: (count: number) => string;
  readonly difference: (place: string, before: string, after: string) => string;
  readonly betweenSentences: string;
  readonly betweenPlaces: string;
  /** After the first few of many. */
  readonly andMore: (count: number) => string;
  readonly remembered: (count: number) => string;
  readonly newerMemory: (count: number) => string;
  readonly malformedMemory: (count: number) => string;
  readonly putBack: string;
  readonly lookingBack: string;
  readonly nothingToPutBack: string;
  readonly toPutBack: string;
  readonly toPutBackHeadings: readonly [cells: string, formula: string];
  readonly leftAlone: (count: number) => string;
  readonly confirmPutBack: (count: number) => string;
  readonly notNow: string;
  readonly puttingBack: string;
  readonly wasPutBack: (count: number, left: number) => string;
  readonly leftPlace: (place: string, why: string) => string;
  readonly notPutBack: Readonly<Record<NotPutBack, (detail: string) => string>>;
  readonly recomputed: (count: number, places: string) => string;
}

const TEXTS: Readonly<Record<Language, SharingTexts>> = { en: SHARING_EN, zh: SHARING_ZH };

export function sharingTexts(language: Language): SharingTexts {
  return TEXTS[language];
}
