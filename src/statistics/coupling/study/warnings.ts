import { shownValue } from '../../../numerics/decimal';
import { mean } from '../../../numerics/moments';
import { couplingForm } from '../coupling-degree';
import { isSignArbitrary } from '../../indicators/principal-components';
import type { StudiedSystem, Study } from './study';

/** Where the literature's mistakes happen; the words are in src/text. */
export interface StudyWarningDetails {
  rowsOmitted: { count: number; of: number };
  /** A level of exactly 0 makes C and D 0, whatever the other systems do. */
  zeroLevel: { system: string; rows: number };
  /** All systems at 0: C is 0/0. */
  nothingButZeros: { rows: number };
  negativeLevel: { system: string; rows: number };
  levelAboveForm: { system: string; rows: number; form: string; largest: number };
  /** D above the last cut has no name. */
  degreeAboveScheme: { rows: number; last: number };
  systemWeightsSum: { sum: number };
  indicatorWeightsSum: { system: string; sum: number };
  paperFormAgainstBands: { largest: number };
  absoluteScores: { name: string; rows: number };
  loadsAgainst: { indicator: string; system: string; loading: number };
  /** Two indicators that run against each other: which one is the cost is not in the numbers. */
  opposedIndicators: { system: string; first: string; second: string };
  singularIndicators: { system: string };
}

export type StudyWarningCode = keyof StudyWarningDetails;

export type StudyWarning = {
  [Code in StudyWarningCode]: { readonly code: Code } & Readonly<StudyWarningDetails[Code]>;
}[StudyWarningCode];

/** Sums of weights that differ from 1 by less than this differ by rounding. */
const ROUNDING = 1e-9;
/** A loading above −0.1 is as good as none. */
const NOTICEABLE_LOADING = -0.1;

/** What a reader of a study should know before trusting it. */
export function warningsOf(study: Study): StudyWarning[] {
  const { systems, design } = study;
  const sum = systems.reduce((total, { weight }) => total + weight, 0);
  return [
    ...omissions(study),
    ...systems.flatMap((system) => levelWarnings(system, study)),
    ...nothingButZeros(study),
    ...outsideScheme(study),
    ...(Math.abs(sum - 1) > ROUNDING ? [{ code: 'systemWeightsSum', sum } as const] : []),
    ...(design.form === 'paper' && reachesOne(study)
      ? [
          {
            code: 'paperFormAgainstBands',
            largest: couplingForm('paper').largestDegree ** design.theta,
          } as const,
        ]
      : []),
    ...systems.flatMap((system) => indicatorWarnings(system, study)),
  ];
}

function omissions({ omittedRows, rows }: Study): StudyWarning[] {
  if (omittedRows.length === 0) return [];
  return [{ code: 'rowsOmitted', count: omittedRows.length, of: omittedRows.length + rows.length }];
}

function levelWarnings(system: StudiedSystem, { design, coupling }: Study): StudyWarning[] {
  const { name, levels } = system;
  const largest = couplingForm(design.form).largestInput;
  const count = (isSuch: (level: number) => boolean): number => levels.filter(isSuch).length;
  // Where C is 0 for it: fan2024 gives more, and C of nothing but zeros is not defined.
  const zeros = levels.filter((level, row) => level === 0 && coupling[row] === 0).length;
  const negatives = count((level) => level < 0);
  const above = largest === undefined ? 0 : count((level) => shownValue(level) > largest);
  const warnings: StudyWarning[] = [];
  if (zeros > 0) warnings.push({ code: 'zeroLevel', system: name, rows: zeros });
  if (negatives > 0) warnings.push({ code: 'negativeLevel', system: name, rows: negatives });
  if (largest !== undefined && above > 0) {
    const { form } = design;
    warnings.push({ code: 'levelAboveForm', system: name, rows: above, form, largest });
  }
  return warnings;
}

function nothingButZeros({ systems, coupling }: Study): StudyWarning[] {
  const rows = coupling.filter(
    (degree, row) => Number.isNaN(degree) && systems.every(({ levels }) => levels[row] === 0),
  ).length;
  return rows > 0 ? [{ code: 'nothingButZeros', rows }] : [];
}

function outsideScheme({ coordination, design }: Study): StudyWarning[] {
  const { bands } = design.scheme;
  const last = bands[bands.length - 1].upperCut;
  const rows = coordination.filter((degree) => shownValue(degree) > last).length;
  return rows > 0 ? [{ code: 'degreeAboveScheme', rows, last }] : [];
}

/** The scheme has names for values that D of the paper form cannot reach with levels up to 1. */
function reachesOne({ design, systems }: Study): boolean {
  const { bands } = design.scheme;
  const isShare = systems.every(({ levels }) => levels.every((level) => shownValue(level) <= 1));
  return isShare && bands[bands.length - 1].upperCut >= 1;
}

function indicatorWarnings(system: StudiedSystem, study: Study): StudyWarning[] {
  const { design } = study;
  const { name, indicators, components } = system;
  const warnings: StudyWarning[] = [];
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) > ROUNDING) {
    warnings.push({ code: 'indicatorWeightsSum', system: name, sum });
  }
  warnings.push(...absoluteScores(system, study));
  if (components === undefined) return warnings;
  const [first] = components.eigenvalues;
  if (isSignArbitrary(components.coefficients[0])) {
    const [a, b] = indicators;
    return [
      ...warnings,
      { code: 'opposedIndicators', system: name, first: a.name, second: b.name },
    ];
  }
  indicators.forEach((indicator, j) => {
    const loading = components.coefficients[0][j] * Math.sqrt(first);
    if (loading < NOTICEABLE_LOADING) {
      warnings.push({ code: 'loadsAgainst', indicator: indicator.name, system: name, loading });
    }
  });
  const usesComponents = design.weighting === 'pca' || design.weighting === 'pcaRetained';
  if (usesComponents && Number.isNaN(components.adequacy.kmo)) {
    warnings.push({ code: 'singularIndicators', system: name });
  }
  return warnings;
}

/** |z| of a value below the mean rises as the value falls. */
function absoluteScores(
  { name, composite, indicators }: StudiedSystem,
  { design, groups }: Study,
): StudyWarning[] {
  const { levelRescaling, rescaling } = design;
  const below = (values: Float64Array): number =>
    groups.reduce((rows, { places }) => {
      const own = Float64Array.from(places, (place) => values[place]);
      const centre = mean(own);
      return rows + own.filter((value) => value < centre).length;
    }, 0);
  const turned = [
    ...(levelRescaling === 'abszscore' ? [{ name, values: composite }] : []),
    ...(rescaling.method === 'abszscore'
      ? indicators.map((indicator) => ({ name: indicator.name, values: indicator.raw }))
      : []),
  ];
  return turned.map((series) => ({
    code: 'absoluteScores',
    name: series.name,
    rows: below(series.values),
  }));
}
