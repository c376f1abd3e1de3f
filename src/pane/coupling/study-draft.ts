import { resultColumns } from '../../cells/panel/result-columns';
import {
  LEVEL_SCHEMES,
  type ClosedEnd,
  type LevelName,
  type LevelScheme,
  type LevelSchemeName,
  ownScheme,
} from '../../statistics/coupling/level-scheme';
import type { CouplingFormName } from '../../statistics/coupling/coupling-degree';
import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';
import type {
  RelativeRule,
  RescalingScope,
  StudyDesign,
  StudyRescaling,
  StudyWeighting,
} from '../../statistics/coupling/study/study-design';
import { numberOfSystem } from '../../text/system-name';
import type { DraftBand } from '../shared/level-editor';

/** A system as it is being put together. */
export interface DraftSystem {
  /** Empty for a name of its own making. */
  readonly name: string;
  readonly weight: number;
}

export interface DraftIndicator {
  /** The place of its system; undefined where it takes no part. */
  readonly system: number | undefined;
  readonly isCost: boolean;
  /** Within its system, where weights are given by hand. */
  readonly weight: number;
}

/** The choices on the form; numbers that are being typed may be NaN. */
export interface StudyDraft {
  readonly systems: readonly DraftSystem[];
  /** One for each indicator of the table. */
  readonly indicators: readonly DraftIndicator[];
  readonly rescaling: StudyRescaling;
  readonly scope: RescalingScope;
  readonly low: number;
  readonly high: number;
  readonly weighting: StudyWeighting;
  readonly levelRescaling: StudyRescaling;
  readonly form: CouplingFormName;
  readonly theta: number;
  readonly scheme: LevelSchemeName | 'own';
  readonly ownBands: readonly DraftBand[];
  readonly closed: ClosedEnd;
  readonly relative: RelativeRule;
}

/** The choices that a preset makes. */
export type Preset = Pick<
  StudyDraft,
  | 'rescaling'
  | 'scope'
  | 'low'
  | 'high'
  | 'weighting'
  | 'levelRescaling'
  | 'form'
  | 'theta'
  | 'scheme'
  | 'closed'
>;

/** What most papers do. */
const STANDARD: Preset = {
  rescaling: 'minmax',
  scope: 'all',
  low: 0,
  high: 1,
  weighting: 'entropy',
  levelRescaling: 'none',
  form: 'standard',
  theta: 0.5,
  scheme: 'liao10',
  closed: 'right',
};

/**
 * What the source paper did (X. Wu 2020): z-scores, the first principal component, the absolute
 * z-score of each system's sum, and its own form and bands.
 */
const SOURCE: Preset = {
  ...STANDARD,
  rescaling: 'zscore',
  weighting: 'pca',
  levelRescaling: 'abszscore',
  form: 'paper',
  scheme: 'paper',
};

export const PRESETS = { standard: STANDARD, source: SOURCE } as const;

/** How U₁ and U₂ are compared at first: papers take ratios from 0.8 to 1.2, or differences of ±0.1. */
export const RELATIVE_RULES: Readonly<Record<RelativeRule['kind'], RelativeRule>> = {
  ratio: { kind: 'ratio', lower: 0.8, upper: 1.2 },
  difference: { kind: 'difference', lower: -0.1, upper: 0.1 },
};

/**
 * A draft to begin with: the first half of the usable indicators against the second, without what an
 * earlier study gave.
 */
export function draftFor(table: IndicatorTable): StudyDraft {
  const results = resultColumns(table.indicators);
  const usable = table.indicators.flatMap((_, column) =>
    !results.includes(column) && isUsable(table, column) ? [column] : [],
  );
  const half = Math.ceil(usable.length / 2);
  const systemOf = (column: number): number | undefined => {
    const place = usable.indexOf(column);
    return place < 0 ? undefined : place < half ? 0 : 1;
  };
  return {
    ...STANDARD,
    systems: [
      { name: '', weight: 0.5 },
      { name: '', weight: 0.5 },
    ],
    indicators: table.indicators.map((_, column) => ({
      system: systemOf(column),
      isCost: false,
      weight: 1 / Math.max(1, systemOf(column) === 0 ? half : usable.length - half),
    })),
    ownBands: [
      { upperCut: 0.5, name: '1' },
      { upperCut: 1, name: '2' },
    ],
    relative: RELATIVE_RULES.ratio,
  };
}

/** The choices behind a design, for the form of the table that its columns mean. */
export function draftOf(design: StudyDesign, table: IndicatorTable): StudyDraft {
  const fresh = draftFor(table);
  const { rescaling, schemeName, scheme } = design;
  const ownBands = scheme.bands.map(({ upperCut, name }) => ({ upperCut, name: name.en }));
  return {
    systems: design.systems.map(({ name, weight }, place) => ({
      // A name that the pane gave follows its language again.
      name: numberOfSystem(name) === place + 1 ? '' : name,
      weight,
    })),
    indicators: table.indicators.map((_, column) => draftIndicator(design, column)),
    rescaling: rescaling.method,
    scope: rescaling.scope,
    low: rescaling.low,
    high: rescaling.high,
    weighting: design.weighting,
    levelRescaling: design.levelRescaling,
    form: design.form,
    theta: design.theta,
    scheme: schemeName,
    ownBands: schemeName === 'own' ? ownBands : fresh.ownBands,
    closed: design.closed,
    relative: design.relative,
  };
}

function draftIndicator({ systems, weighting }: StudyDesign, column: number): DraftIndicator {
  for (const [place, { indicators }] of systems.entries()) {
    const own = indicators.find((indicator) => indicator.column === column);
    if (own === undefined) continue;
    const weight = weighting === 'given' ? own.weight : 1 / indicators.length;
    return { system: place, isCost: own.direction === -1, weight };
  }
  return { system: undefined, isCost: false, weight: 0 };
}

/** The source paper's model on its printed levels: K against DU, taken as they are. */
const EXAMPLE_SYSTEMS = ['K', 'DU'];

/** A draft for the example: its two systems, nothing rescaled, the paper's form and bands. */
export function exampleDraft(table: IndicatorTable): StudyDraft {
  return {
    ...draftFor(table),
    rescaling: 'none',
    weighting: 'equal',
    form: 'paper',
    scheme: 'paper',
    indicators: table.indicators.map((name) => {
      const system = EXAMPLE_SYSTEMS.indexOf(name);
      return { system: system < 0 ? undefined : system, isCost: false, weight: 1 };
    }),
  };
}

/** Whether a column can be read as numbers, and is not empty. */
function isUsable(table: IndicatorTable, column: number): boolean {
  try {
    return table.values(column).some((value) => !Number.isNaN(value));
  } catch {
    return false;
  }
}

/** The names of the systems: the given one, that of a single indicator, or one with a number. */
export function systemNames(
  draft: StudyDraft,
  table: IndicatorTable,
  numbered: (number: number) => string,
): string[] {
  return draft.systems.map(({ name }, system) => {
    if (name.trim() !== '') return name.trim();
    const own = draft.indicators.flatMap((indicator, column) =>
      indicator.system === system ? [table.indicators[column]] : [],
    );
    return own.length === 1 ? own[0] : numbered(system + 1);
  });
}

/** The draft as a design, its choices unchecked: running it says what cannot be used. */
export function designOf(draft: StudyDraft, names: readonly string[]): StudyDesign {
  const { rescaling, scope, low, high } = draft;
  return {
    systems: draft.systems.map(({ weight }, system) => ({
      name: names[system],
      weight,
      indicators: draft.indicators.flatMap((indicator, column) =>
        indicator.system === system
          ? [{ column, direction: indicator.isCost ? -1 : 1, weight: indicator.weight } as const]
          : [],
      ),
    })),
    rescaling: { method: rescaling, scope, low, high },
    weighting: draft.weighting,
    levelRescaling: draft.levelRescaling,
    form: draft.form,
    theta: draft.theta,
    scheme: schemeOf(draft),
    schemeName: draft.scheme,
    closed: draft.closed,
    relative: draft.relative,
  };
}

function schemeOf({ scheme, ownBands }: StudyDraft): LevelScheme<LevelName> {
  if (scheme !== 'own') return LEVEL_SCHEMES[scheme];
  return ownScheme(ownBands);
}
