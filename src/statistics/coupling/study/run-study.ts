import { InputError } from '../../../errors/input-error';
import { shownValue } from '../../../numerics/decimal';
import { allSteps } from '../../../numerics/steps';
import { composite } from '../../indicators/composite';
import { obstacleDegrees } from '../../indicators/obstacle';
import type { Progress } from '../../steps';
import { comprehensiveIndexOf, coordinationDegree } from '../coupling-coordination';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  couplingForm,
  degreeOf,
} from '../coupling-degree';
import { type LevelName, levelOf } from '../level-scheme';
import { checkDesign } from './check-design';
import { type RowGroup, rescaleWithin, rowGroups } from './grouped-rescaling';
import type { IndicatorTable } from './indicator-table';
import { relativeDevelopments } from './relative';
import type { Study, StudiedIndicator, StudiedSystem } from './study';
import type { StudyDesign, StudyIndicator, StudySystem } from './study-design';
import { componentsOf, systemWeights } from './system-weights';

/** How far a study has come. */
export type StudyProgress = Progress;

/**
 * A coupling study from raw indicators to levels of coordination, in steps, so that a host may do
 * something else between them, or stop.
 *
 * @throws InputError for every choice or cell that cannot be used
 */
export function* studySteps(
  table: IndicatorTable,
  design: StudyDesign,
): Generator<StudyProgress, Study> {
  checkDesign(design);
  const indicatorCount = design.systems.reduce((sum, system) => sum + system.indicators.length, 0);
  const total = 2 * indicatorCount + design.systems.length + 2;
  let done = 0;
  const step = (): StudyProgress => ({ done: ++done, total });

  const columns = new Map<number, Float64Array>();
  for (const { column } of design.systems.flatMap(({ indicators }) => indicators)) {
    columns.set(column, table.values(column));
    yield step();
  }
  const { rows, omittedRows } = completeRows(table.rowCount, [...columns.values()]);
  if (rows.length < 2)
    throw new InputError({ code: 'tooFewRows', needed: 2, arrived: rows.length });
  const groups = rowGroups(table, rows, design.rescaling.scope);

  const systems: StudiedSystem[] = [];
  for (const system of design.systems) {
    const rescaled: Omit<StudiedIndicator, 'weight'>[] = [];
    for (const indicator of system.indicators) {
      const raw = pick(columns.get(indicator.column) ?? new Float64Array(), rows);
      rescaled.push(rescaledIndicator(table, design, groups, indicator, raw));
      yield step();
    }
    systems.push(studiedSystem(design, system, rescaled, { groups, labelOf: labels(table, rows) }));
    yield step();
  }

  const outcome = coordinationUnder(design, systems, design.form);
  yield step();
  const coordinationByForm = Object.fromEntries(
    COUPLING_FORM_NAMES.map((form) => [form, coordinationUnder(design, systems, form).degrees]),
  ) as Record<CouplingFormName, Float64Array>;
  yield step();
  return {
    design,
    table,
    rows,
    omittedRows,
    groups,
    systems,
    coupling: outcome.coupling,
    index: outcome.index,
    coordination: outcome.degrees,
    levels: Array.from(outcome.degrees, (degree) => levelWithin(degree, design)),
    coordinationByForm,
    obstacles: obstaclesOf(systems),
    relative: relativeDevelopments(systems, design.relative),
  };
}

/** The whole study at once. @throws InputError as studySteps */
export function runStudy(table: IndicatorTable, design: StudyDesign): Study {
  return allSteps(studySteps(table, design));
}

/** The rows in which no column is missing, and the others. */
function completeRows(
  rowCount: number,
  columns: readonly Float64Array[],
): { rows: Int32Array; omittedRows: Int32Array } {
  const rows: number[] = [];
  const omitted: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const isMissing = columns.some((column) => Number.isNaN(column[row]));
    (isMissing ? omitted : rows).push(row);
  }
  return { rows: Int32Array.from(rows), omittedRows: Int32Array.from(omitted) };
}

function pick(column: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row]);
}

function rescaledIndicator(
  table: IndicatorTable,
  { rescaling }: StudyDesign,
  groups: readonly RowGroup[],
  { column, direction }: StudyIndicator,
  raw: Float64Array,
): Omit<StudiedIndicator, 'weight'> {
  const name = table.indicators[column];
  const rescaled = rescaleWithin(raw, groups, { ...rescaling, direction }, name);
  return { name, column, direction, raw, rescaled };
}

/** What a row that takes part is called: its region and period, or its number among the data. */
function labels({ regions, periods }: IndicatorTable, rows: Int32Array): (place: number) => string {
  return (place) => {
    const known = [regions?.[rows[place]], periods?.[rows[place]]].filter((label) => label);
    return known.length > 0 ? known.join(' ') : String(rows[place] + 1);
  };
}

function studiedSystem(
  design: StudyDesign,
  system: StudySystem,
  rescaled: readonly Omit<StudiedIndicator, 'weight'>[],
  { groups, labelOf }: { groups: readonly RowGroup[]; labelOf: (place: number) => string },
): StudiedSystem {
  const indicators = {
    names: rescaled.map(({ name }) => name),
    columns: rescaled.map((indicator) => indicator.rescaled),
  };
  const weights = systemWeights(system, indicators, design.weighting, labelOf);
  const sums = composite(indicators.columns, weights);
  const { levelRescaling } = design;
  return {
    name: system.name,
    weight: system.weight,
    indicators: rescaled.map((indicator, j) => ({ ...indicator, weight: weights[j] })),
    composite: sums,
    levels: rescaleWithin(
      sums,
      groups,
      { method: levelRescaling, direction: 1, low: 0, high: 1 },
      system.name,
    ),
    components: componentsOf(indicators),
  };
}

interface Coordination {
  readonly coupling: Float64Array;
  readonly index: Float64Array;
  readonly degrees: Float64Array;
}

/** C, T and D of every row under a form; NaN where the form does not take the levels. */
function coordinationUnder(
  { theta }: StudyDesign,
  systems: readonly StudiedSystem[],
  formName: CouplingFormName,
): Coordination {
  const form = couplingForm(formName);
  const { largestInput = Infinity, mostSystems = Infinity } = form;
  const weights = systems.map(({ weight }) => weight);
  const index = comprehensiveIndexOf(
    systems.map(({ levels }) => levels),
    weights,
  );
  const levels = new Float64Array(systems.length);
  const coupling = index.map((_, row) => {
    systems.forEach((system, s) => (levels[s] = upTo(largestInput, system.levels[row])));
    const isTaken = levels.every((level) => level >= 0 && level <= largestInput);
    return isTaken && levels.length <= mostSystems ? degreeOf(form, levels) : NaN;
  });
  return {
    coupling,
    index,
    degrees: coupling.map((degree, row) => coordinationDegree(degree, index[row], theta)),
  };
}

/** Weights that sum to 1 but for a last bit may carry a level past its largest value by as much. */
function upTo(largest: number, level: number): number {
  return level > largest && shownValue(level) <= largest ? largest : level;
}

function levelWithin(degree: number, { scheme, closed }: StudyDesign): LevelName | undefined {
  const { bands } = scheme;
  return degree >= 0 && shownValue(degree) <= bands[bands.length - 1].upperCut
    ? levelOf(degree, scheme, closed)
    : undefined;
}

/** Obstacle degrees ask for values in [0, 1]. */
function obstaclesOf(systems: readonly StudiedSystem[]): Float64Array[] | undefined {
  const indicators = systems.flatMap((system) =>
    system.indicators.map(({ rescaled, weight }) => ({ rescaled, weight: weight * system.weight })),
  );
  const isShare = indicators.every(({ rescaled }) => rescaled.every((x) => x >= 0 && x <= 1));
  if (!isShare) return undefined;
  return obstacleDegrees(
    indicators.map(({ rescaled }) => rescaled),
    indicators.map(({ weight }) => weight),
  );
}
