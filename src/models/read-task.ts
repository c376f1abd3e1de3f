import type { PanelLayout } from '../cells/panel/panel';
import { COUPLING_FORM_NAMES } from '../statistics/coupling/coupling-degree';
import {
  LEVEL_SCHEMES,
  LEVEL_SCHEME_NAMES,
  type LevelBand,
  type LevelName,
} from '../statistics/coupling/level-scheme';
import {
  RESCALING_SCOPES,
  STUDY_RESCALINGS,
  STUDY_WEIGHTINGS,
  type StudyDesign,
  type StudyIndicator,
  type StudySystem,
  type StudyWeighting,
} from '../statistics/coupling/study/study-design';
import type { CouplingTask, RegressionTask } from './stored-model';
import type { StrictElement } from './strict-element';

/** @throws ModelFault */
export function readRegression(element: StrictElement): RegressionTask {
  element.children([]);
  return {
    kind: 'regression',
    equation: element.text('equation'),
    sample: element.text('sample'),
    covariance: element.text('covariance'),
    group: element.text('group'),
    fixedEffects: element.flag('fixedEffects'),
  };
}

/** @throws ModelFault */
export function readCoupling(element: StrictElement): CouplingTask {
  const children = element.children(['layout', 'system', 'band']);
  const of = (name: string): StrictElement[] => children.filter((child) => child.name === name);
  const { layout, headings } = readLayout(element.only(children, 'layout'));
  const indicators = new Map<number, string>();
  const weighting = element.oneOf('weighting', STUDY_WEIGHTINGS);
  const systems = of('system').map((system) => readSystem(system, weighting, indicators));
  return {
    kind: 'coupling',
    layout,
    headings,
    indicators,
    design: { ...readChoices(element, of('band')), weighting, systems },
  };
}

function readChoices(
  element: StrictElement,
  bands: readonly StrictElement[],
): Omit<StudyDesign, 'weighting' | 'systems'> {
  const schemeName = element.oneOf('scheme', [...LEVEL_SCHEME_NAMES, 'own'] as const);
  const own = bands.map(readBand);
  return {
    rescaling: {
      method: element.oneOf('rescaling', STUDY_RESCALINGS),
      scope: element.oneOf('scope', RESCALING_SCOPES),
      low: element.number('low'),
      high: element.number('high'),
    },
    levelRescaling: element.oneOf('levelRescaling', STUDY_RESCALINGS),
    form: element.oneOf('form', COUPLING_FORM_NAMES),
    theta: element.number('theta'),
    schemeName,
    scheme: schemeName === 'own' ? { bands: own } : LEVEL_SCHEMES[schemeName],
    closed: element.oneOf('closed', ['right', 'left']),
    relative: {
      kind: element.oneOf('relative', ['ratio', 'difference']),
      lower: element.number('lower'),
      upper: element.number('upper'),
    },
  };
}

function readBand(element: StrictElement): LevelBand<LevelName> {
  element.children([]);
  const name = element.text('name');
  const band = { upperCut: element.number('upperCut'), name: { en: name, zh: name } };
  element.close();
  return band;
}

function readSystem(
  element: StrictElement,
  weighting: StudyWeighting,
  names: Map<number, string>,
): StudySystem {
  const indicators = element.children(['indicator']).map((child): StudyIndicator => {
    child.children([]);
    const column = child.whole('column');
    if (names.has(column)) throw child.bad('column', String(column));
    names.set(column, child.text('name'));
    const isCost = child.flag('cost');
    // Only weights that were given by hand are the user's; the others are computed.
    const weight = weighting === 'given' ? child.number('weight') : 0;
    child.close();
    return { column, direction: isCost ? -1 : 1, weight };
  });
  const system = { name: element.text('name'), weight: element.number('weight'), indicators };
  element.close();
  return system;
}

function readLayout(element: StrictElement): {
  layout: PanelLayout;
  headings: Map<number, string>;
} {
  element.children([]);
  const headings = new Map<number, string>();
  const column = (attribute: string): number => {
    const place = element.whole(attribute);
    headings.set(place, element.text(`${attribute}Heading`));
    return place;
  };
  const optional = (attribute: string): number | undefined =>
    element.has(attribute) ? column(attribute) : undefined;
  const layout = ((): PanelLayout => {
    const kind = element.oneOf('kind', ['rows', 'periodsAcross', 'blocks']);
    switch (kind) {
      case 'rows':
        return { kind, periodColumn: optional('period'), regionColumn: optional('region') };
      case 'periodsAcross':
        return {
          kind,
          regionColumn: optional('region'),
          indicatorColumn: optional('indicator'),
          firstPeriodColumn: column('firstPeriod'),
        };
      case 'blocks':
        return { kind, across: element.oneOf('across', ['periods', 'regions']) };
    }
  })();
  element.close();
  return { layout, headings };
}
