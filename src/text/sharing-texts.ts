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
  readonly onlyValues: (count: number, why: string) => string;
  readonly obstacles: Readonly<Record<SharingObstacle, string>>;
  readonly convert: string;
  readonly converting: string;
  readonly converted: (cells: number) => string;
  readonly becameValues: (count: number) => string;
  readonly takenBack: (count: number) => string;
  readonly difference: (place: string, before: string, after: string) => string;
  readonly betweenSentences: string;
  readonly betweenPlaces: string;
  readonly remembered: (count: number) => string;
  readonly putBack: string;
  readonly puttingBack: string;
  readonly wasPutBack: (count: number) => string;
  readonly refused: (places: string) => string;
}

const TEXTS: Readonly<Record<Language, SharingTexts>> = { en: SHARING_EN, zh: SHARING_ZH };

export function sharingTexts(language: Language): SharingTexts {
  return TEXTS[language];
}
