import { EN_RESTORED_SIGNS } from './en/restored-signs';
import type { Language } from './language';
import type { RecomputedInWords } from './regression-audit-texts';
import { ZH_RESTORED_SIGNS } from './zh/restored-signs';

/** A series that a regression uses without its signs. */
export interface UnsignedSeries {
  readonly name: string;
  /** The rows over which it is the absolute value of a z-score. */
  readonly first: string;
  readonly last: string;
  /** Up to which row signs are reversed; left out where the data hold the signs. */
  readonly reversedTo?: string;
}

/** A coefficient by its name, its p as = 0.0123. */
export interface ProbabilitiesInWords {
  readonly name: string;
  readonly found: string;
  readonly restored: string;
}

/** What is said of a regression whose series get back their signs. */
export interface RestoredSignsTexts {
  readonly heading: string;
  readonly used: (series: readonly UnsignedSeries[]) => string;
  /** Of series whose overall sign the numbers leave open. */
  readonly eitherWay: (names: readonly string[]) => string;
  readonly onlyFound: (coefficients: readonly ProbabilitiesInWords[]) => string;
  readonly onlyRestored: (coefficients: readonly ProbabilitiesInWords[]) => string;
  readonly sameSignificance: string;
  readonly headings: Readonly<
    Record<
      'coefficient' | 'found' | 'restored' | 'foundProbability' | 'restoredProbability',
      string
    >
  >;
  readonly recompute: (restored: RecomputedInWords) => string;
}

const TEXTS: Record<Language, RestoredSignsTexts> = {
  en: EN_RESTORED_SIGNS,
  zh: ZH_RESTORED_SIGNS,
};

export function restoredSignsTexts(language: Language): RestoredSignsTexts {
  return TEXTS[language];
}
