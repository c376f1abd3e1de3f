import { InputError } from '../../errors/input-error';

/** Which end of a band belongs to it: `right` is (a, b], `left` is [a, b). */
export type ClosedEnd = 'right' | 'left';

/** A band ends at its upper cut; the first band begins at 0. */
export interface LevelBand<Name> {
  readonly upperCut: number;
  readonly name: Name;
}

/** Cuts ascend; the two outermost ends are always closed. */
export interface LevelScheme<Name> {
  readonly bands: readonly LevelBand<Name>[];
  /** The names of exactly 0 and exactly 1 where the scheme sets them apart. */
  readonly atZero?: Name;
  readonly atOne?: Name;
}

/** Excel shows 15 digits; one less is free of what a square root or a product leaves behind. */
export const COMPARED_DECIMALS = 14;

/**
 * The band in which a value lies. Cuts are exact decimals (three tenths is 0.3), and so is the value
 * that is held against them: it is compared at 14 decimals, because D = √(C·T) of decimals may
 * miss 0.3 by a last bit that no cell shows.
 *
 * @throws InputError schemeDoesNotReach when the value lies above the last cut
 */
export function levelOf<Name>(
  computed: number,
  scheme: LevelScheme<Name>,
  closed: ClosedEnd,
): Name {
  const value = Number(computed.toFixed(COMPARED_DECIMALS));
  if (computed === 0 && scheme.atZero !== undefined) return scheme.atZero;
  if (value === 1 && scheme.atOne !== undefined) return scheme.atOne;
  const { bands } = scheme;
  const last = bands[bands.length - 1];
  for (const band of bands) {
    if (closed === 'right' ? value <= band.upperCut : value < band.upperCut) return band.name;
  }
  if (value === last.upperCut) return last.name;
  throw new InputError({ code: 'schemeDoesNotReach', arrived: value, last: last.upperCut });
}

/**
 * Refuses bands that are no scheme: cuts must be numbers that ascend, each with a name.
 * @throws InputError schemeCutNotANumber, schemeNameMissing, schemeCutsNotAscending
 */
export function checkBands(bands: readonly LevelBand<string>[]): void {
  bands.forEach(({ upperCut, name }, index) => {
    const row = index + 1;
    if (!Number.isFinite(upperCut)) {
      throw new InputError({ code: 'schemeCutNotANumber', row, arrived: undefined });
    }
    if (name.trim() === '') throw new InputError({ code: 'schemeNameMissing', row });
    if (index > 0 && upperCut <= bands[index - 1].upperCut) {
      throw new InputError({ code: 'schemeCutsNotAscending', row, arrived: upperCut });
    }
  });
}

/** A name in each language in which levels are written. */
export interface LevelName {
  readonly en: string;
  readonly zh: string;
}

/** Bands of the user's own, named alike in every language. */
export function ownScheme(bands: readonly LevelBand<string>[]): LevelScheme<LevelName> {
  return {
    bands: bands.map(({ upperCut, name }) => ({ upperCut, name: { en: name, zh: name } })),
  };
}

/**
 * The source paper's bands of D (X. Wu 2020): D = 0 none, (0, 0.3] low, (0.3, 0.5] medium,
 * (0.5, 0.8] benign, (0.8, 1) high quality, D = 1 resonance.
 */
const PAPER: LevelScheme<LevelName> = {
  atZero: { en: 'none', zh: '无耦合' },
  bands: [
    { upperCut: 0.3, name: { en: 'low', zh: '低度耦合协调' } },
    { upperCut: 0.5, name: { en: 'medium', zh: '中度耦合协调' } },
    { upperCut: 0.8, name: { en: 'benign', zh: '良性耦合协调' } },
    { upperCut: 1, name: { en: 'high quality', zh: '优质耦合协调' } },
  ],
  atOne: { en: 'resonance', zh: '共振耦合' },
};

/** The ten levels of Liao Chongbin (1999), steps of one tenth from 0 to 1. */
const LIAO10: LevelScheme<LevelName> = {
  bands: [
    { upperCut: 0.1, name: { en: 'extreme disorder', zh: '极度失调' } },
    { upperCut: 0.2, name: { en: 'severe disorder', zh: '严重失调' } },
    { upperCut: 0.3, name: { en: 'moderate disorder', zh: '中度失调' } },
    { upperCut: 0.4, name: { en: 'mild disorder', zh: '轻度失调' } },
    { upperCut: 0.5, name: { en: 'near disorder', zh: '濒临失调' } },
    { upperCut: 0.6, name: { en: 'bare coordination', zh: '勉强协调' } },
    { upperCut: 0.7, name: { en: 'primary coordination', zh: '初级协调' } },
    { upperCut: 0.8, name: { en: 'intermediate coordination', zh: '中级协调' } },
    { upperCut: 0.9, name: { en: 'good coordination', zh: '良好协调' } },
    { upperCut: 1, name: { en: 'quality coordination', zh: '优质协调' } },
  ],
};

export const LEVEL_SCHEMES = { paper: PAPER, liao10: LIAO10 } as const;
export type LevelSchemeName = keyof typeof LEVEL_SCHEMES;
export const LEVEL_SCHEME_NAMES = Object.keys(LEVEL_SCHEMES) as LevelSchemeName[];

export function schemeNameOf(scheme: LevelScheme<LevelName>): LevelSchemeName | 'own' {
  return LEVEL_SCHEME_NAMES.find((name) => LEVEL_SCHEMES[name] === scheme) ?? 'own';
}

/**
 * Stages of the coupling degree C, for forms that reach 1: (0, 0.3] low-level, (0.3, 0.5] antagonism,
 * (0.5, 0.8] running-in, (0.8, 1] high-level.
 */
export const COUPLING_STAGES: LevelScheme<LevelName> = {
  bands: [
    { upperCut: 0.3, name: { en: 'low-level', zh: '低水平耦合' } },
    { upperCut: 0.5, name: { en: 'antagonism', zh: '拮抗' } },
    { upperCut: 0.8, name: { en: 'running-in', zh: '磨合' } },
    { upperCut: 1, name: { en: 'high-level', zh: '高水平耦合' } },
  ],
};
