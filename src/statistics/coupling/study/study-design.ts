import { type Direction, RESCALE_METHODS } from '../../indicators/rescale';
import { WEIGHT_METHODS } from '../../indicators/weights';
import type { CouplingFormName } from '../coupling-degree';
import type { ClosedEnd, LevelName, LevelScheme, LevelSchemeName } from '../level-scheme';

/** `none` takes the values as they are. */
export const STUDY_RESCALINGS = ['none', ...RESCALE_METHODS] as const;
export type StudyRescaling = (typeof STUDY_RESCALINGS)[number];

/** The rows within which an indicator is rescaled: all, those of a period, those of a region. */
export const RESCALING_SCOPES = ['all', 'period', 'region'] as const;
export type RescalingScope = (typeof RESCALING_SCOPES)[number];

/** Besides the methods of WEIGHTS: all principal components with λ above 1, or weights by hand. */
export const STUDY_WEIGHTINGS = [...WEIGHT_METHODS, 'pcaRetained', 'given'] as const;
export type StudyWeighting = (typeof STUDY_WEIGHTINGS)[number];

export interface StudyIndicator {
  /** Its place in the table of indicators. */
  readonly column: number;
  readonly direction: Direction;
  /** Its weight within the system where the weighting is `given`. */
  readonly weight: number;
}

export interface StudySystem {
  readonly name: string;
  readonly indicators: readonly StudyIndicator[];
  /** Its weight in the comprehensive index T. */
  readonly weight: number;
}

/** How two systems are compared: by U₁/U₂ or U₁ − U₂, and between which cuts they are in step. */
export interface RelativeRule {
  readonly kind: 'ratio' | 'difference';
  readonly lower: number;
  readonly upper: number;
}

/** Every choice between raw indicators and levels of coordination. */
export interface StudyDesign {
  readonly systems: readonly StudySystem[];
  readonly rescaling: {
    readonly method: StudyRescaling;
    readonly scope: RescalingScope;
    /** The ends of min-max. */
    readonly low: number;
    readonly high: number;
  };
  readonly weighting: StudyWeighting;
  /** What is done to each system's level before C; the source paper takes |z|. */
  readonly levelRescaling: StudyRescaling;
  readonly form: CouplingFormName;
  readonly theta: number;
  readonly scheme: LevelScheme<LevelName>;
  /** Under which name the scheme was chosen; `own` for cuts of the user's own. */
  readonly schemeName: LevelSchemeName | 'own';
  readonly closed: ClosedEnd;
  readonly relative: RelativeRule;
}
