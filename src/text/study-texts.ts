import type { ColumnStatistic } from '../statistics/coupling/study/column-statistic';
import type {
  Convention,
  ConventionCode,
  ConventionDetails,
} from '../statistics/coupling/study/conventions';
import type { CouplingFormName } from '../statistics/coupling/coupling-degree';
import type {
  RescalingScope,
  StudyRescaling,
  StudyWeighting,
} from '../statistics/coupling/study/study-design';
import type {
  StudyWarning,
  StudyWarningCode,
  StudyWarningDetails,
} from '../statistics/coupling/study/warnings';
import { EN_STUDY } from './en/study';
import type { Language } from './language';
import { ZH_STUDY } from './zh/study';

/** What is said of a coupling study, on a sheet and in the pane. */
export interface StudyTexts {
  readonly sheetName: string;
  readonly title: (systems: readonly string[]) => string;
  readonly source: (address: string, isLive: boolean) => string;
  readonly version: (version: string) => string;
  /** On a sheet of formulas: which cells are choices, and what a blank does. */
  readonly liveNote: string;
  readonly fixedWeights: string;
  readonly warned: (warning: string) => string;
  readonly parts: {
    readonly raw: string;
    readonly rescaled: string;
    readonly composites: string;
    readonly result: string;
    readonly relative: string;
    readonly obstacles: string;
    readonly forms: string;
    readonly pivot: string;
    readonly scheme: string;
    readonly conventions: string;
    readonly statistics: Readonly<Record<ColumnStatistic, string>>;
  };
  readonly headings: {
    readonly system: string;
    readonly region: string;
    readonly period: string;
    readonly observation: string;
    readonly level: string;
    readonly group: string;
    readonly lacking: string;
    readonly cut: string;
    readonly name: string;
    readonly weight: string;
    readonly measure: string;
    readonly verdict: string;
    readonly systemWeights: string;
    readonly inStepFrom: string;
    readonly inStepTo: string;
  };
  readonly verdicts: {
    readonly lags: (system: string) => string;
    readonly inStep: string;
  };
  readonly rescalings: Readonly<Record<StudyRescaling, string>>;
  readonly scopes: Readonly<Record<RescalingScope, string>>;
  readonly weightings: Readonly<Record<StudyWeighting, string>>;
  readonly forms: Readonly<Record<CouplingFormName, string>>;
  readonly conventions: {
    readonly [Code in ConventionCode]: (details: ConventionDetails[Code]) => string;
  };
  readonly warnings: {
    readonly [Code in StudyWarningCode]: (details: StudyWarningDetails[Code]) => string;
  };
}

const TEXTS: Record<Language, StudyTexts> = { en: EN_STUDY, zh: ZH_STUDY };

export function studyTexts(language: Language): StudyTexts {
  return TEXTS[language];
}

export function conventionText(convention: Convention, language: Language): string {
  const text = TEXTS[language].conventions[convention.code] as (details: Convention) => string;
  return text(convention);
}

export function warningText(warning: StudyWarning, language: Language): string {
  const text = TEXTS[language].warnings[warning.code] as (details: StudyWarning) => string;
  return text(warning);
}
