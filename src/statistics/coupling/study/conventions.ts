import type { CouplingFormName } from '../coupling-degree';
import type { ClosedEnd, LevelSchemeName } from '../level-scheme';
import type { SamplingAdequacy } from '../../indicators/sampling-adequacy';
import type { StudiedSystem, Study } from './study';
import type { RelativeRule, RescalingScope, StudyRescaling, StudyWeighting } from './study-design';

/** Every choice behind a study's numbers, as data; the sentences are in src/text. */
export interface ConventionDetails {
  rows: { taken: number; omitted: number };
  systems: { systems: readonly { name: string; indicators: readonly string[] }[] };
  rescaling: { method: StudyRescaling; scope: RescalingScope; low: number; high: number };
  costs: { indicators: readonly string[] };
  weighting: { method: StudyWeighting };
  /** How far a system's indicators suit principal components, where these give the weights. */
  adequacy: { system: string } & SamplingAdequacy;
  levelRescaling: { method: StudyRescaling; scope: RescalingScope };
  index: { weights: readonly { system: string; weight: number }[] };
  form: { form: CouplingFormName; systems: number };
  coordination: { theta: number };
  scheme: { scheme: LevelSchemeName | 'own'; closed: ClosedEnd };
  relative: RelativeRule;
}

export type ConventionCode = keyof ConventionDetails;

export type Convention = {
  [Code in ConventionCode]: { readonly code: Code } & Readonly<ConventionDetails[Code]>;
}[ConventionCode];

/** The conventions of a study, in the order of its steps. */
export function conventionsOf({ design, rows, omittedRows, systems }: Study): Convention[] {
  const { rescaling, levelRescaling } = design;
  const costs = systems
    .flatMap(({ indicators }) => indicators)
    .filter(({ direction }) => direction === -1)
    .map(({ name }) => name);
  return [
    { code: 'rows', taken: rows.length, omitted: omittedRows.length },
    {
      code: 'systems',
      systems: systems.map(({ name, indicators }) => ({
        name,
        indicators: indicators.map((indicator) => indicator.name),
      })),
    },
    { code: 'rescaling', ...rescaling },
    ...(costs.length > 0 ? [{ code: 'costs', indicators: costs } as const] : []),
    { code: 'weighting', method: design.weighting },
    ...adequacies(systems, design.weighting),
    { code: 'levelRescaling', method: levelRescaling, scope: rescaling.scope },
    {
      code: 'index',
      weights: systems.map(({ name, weight }) => ({ system: name, weight })),
    },
    { code: 'form', form: design.form, systems: systems.length },
    { code: 'coordination', theta: design.theta },
    { code: 'scheme', scheme: design.schemeName, closed: design.closed },
    { code: 'relative', ...design.relative },
  ];
}

function adequacies(systems: readonly StudiedSystem[], weighting: StudyWeighting): Convention[] {
  if (weighting !== 'pca' && weighting !== 'pcaRetained') return [];
  return systems.flatMap(({ name, components }) =>
    components === undefined ? [] : [{ code: 'adequacy', system: name, ...components.adequacy }],
  );
}
