import type { Direction } from '../../indicators/rescale';
import type { PrincipalComponents } from '../../indicators/principal-components';
import type { SamplingAdequacy } from '../../indicators/sampling-adequacy';
import type { CouplingFormName } from '../coupling-degree';
import type { LevelName } from '../level-scheme';
import type { RowGroup } from './grouped-rescaling';
import type { IndicatorTable } from './indicator-table';
import type { StudyDesign } from './study-design';

/** An indicator of the study; its values run over the rows that take part. */
export interface StudiedIndicator {
  readonly name: string;
  /** Its place in the table of indicators. */
  readonly column: number;
  readonly direction: Direction;
  readonly raw: Float64Array;
  readonly rescaled: Float64Array;
  /** Within its system. */
  readonly weight: number;
}

export interface StudiedSystem {
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly StudiedIndicator[];
  /** Σ wx of the rescaled indicators. */
  readonly composite: Float64Array;
  /** U: the composite, rescaled where the design says so. */
  readonly levels: Float64Array;
  /** Of systems of two and more indicators, where they can be formed. */
  readonly components: SystemComponents | undefined;
}

export interface SystemComponents extends PrincipalComponents {
  readonly adequacy: SamplingAdequacy;
}

/** What a study comes to. Vectors run over the rows that take part; NaN where a value is undefined. */
export interface Study {
  readonly design: StudyDesign;
  readonly table: IndicatorTable;
  /** The rows of the table that take part: all in which no used indicator is missing. */
  readonly rows: Int32Array;
  readonly omittedRows: Int32Array;
  /** The rows that are rescaled together, by their places among the rows that take part. */
  readonly groups: readonly RowGroup[];
  readonly systems: readonly StudiedSystem[];
  /** C, T, D. */
  readonly coupling: Float64Array;
  readonly index: Float64Array;
  readonly coordination: Float64Array;
  /** Undefined where D is, or lies outside the scheme. */
  readonly levels: readonly (LevelName | undefined)[];
  /** D under each form, all other choices equal; NaN where the form does not take the levels. */
  readonly coordinationByForm: Readonly<Record<CouplingFormName, Float64Array>>;
  /** One column an indicator, in the order of systems; none where values leave [0, 1]. */
  readonly obstacles: readonly Float64Array[] | undefined;
  /** The first system against each other one, by the design's rule. */
  readonly relative: readonly RelativeDevelopment[];
}

export interface RelativeDevelopment {
  readonly first: string;
  readonly second: string;
  readonly values: Float64Array;
  /** −1: the first lags behind, 0: in step, 1: the second does; NaN where undefined. */
  readonly verdicts: Float64Array;
}

/** Obstacle degrees summed to systems; none where indicators have none. */
export function systemObstacles({ systems, obstacles }: Study): Float64Array[] | undefined {
  if (obstacles === undefined) return undefined;
  let next = 0;
  return systems.map(({ indicators, levels }) => {
    const own = obstacles.slice(next, (next += indicators.length));
    return levels.map((_, row) => own.reduce((sum, column) => sum + column[row], 0));
  });
}
