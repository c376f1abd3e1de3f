import type { IndicatorTable } from '../../src/statistics/coupling/study/indicator-table';
import type { StudyDesign } from '../../src/statistics/coupling/study/study-design';
import { readGolden, readGoldenCsv } from './golden';

/** A value of a golden study; null is not defined. */
export type GoldenNumber = number | null;
export type GoldenVector = readonly GoldenNumber[];

export interface GoldenDesign {
  readonly id: string;
  readonly systems: readonly {
    readonly name: string;
    readonly weight: number;
    readonly indicators: readonly string[];
    readonly directions: readonly (1 | -1)[];
  }[];
  readonly rescaling: StudyDesign['rescaling'];
  readonly weighting: StudyDesign['weighting'];
  readonly levelRescaling: StudyDesign['levelRescaling'];
  readonly form: StudyDesign['form'];
  readonly theta: number;
}

/** A system's stages; vectors run over the study's rows, weights come from all rows. */
export interface GoldenSystem {
  readonly name: string;
  readonly weights: readonly number[];
  readonly rescaled: Readonly<Record<string, readonly number[]>>;
  readonly composite: readonly number[];
  readonly level: readonly number[];
  /** The sum of its indicators' obstacle degrees. */
  readonly obstacle: GoldenVector | null;
  readonly eigenvalues: readonly number[];
  readonly varianceShare: readonly number[];
  readonly kmo: number;
  readonly kmoOfIndicators: readonly number[];
  readonly bartlett: {
    readonly chiSquared: number;
    readonly degreesOfFreedom: number;
    readonly probability: number;
  };
}

export interface GoldenStudy {
  readonly design: GoldenDesign;
  /** The rows of the data, counted from 0, to which the vectors belong. */
  readonly rows: readonly number[];
  readonly systems: readonly GoldenSystem[];
  readonly coupling: Readonly<Record<StudyDesign['form'], GoldenVector>>;
  readonly index: readonly number[];
  readonly coordination: Readonly<Record<StudyDesign['form'], GoldenVector>>;
  /** English names of liao10, right-closed, of D under the design's form. */
  readonly levels: readonly (string | null)[];
  readonly obstacles: Readonly<Record<string, GoldenVector>> | null;
  /** U₁/U₂. */
  readonly relative: GoldenVector;
}

export const GOLDEN_DATA = ['panel', 'longley', 'swiss'] as const;
export type GoldenDataName = (typeof GOLDEN_DATA)[number];

/** The studies of a data set as R gives them; README beside the files says how they were made. */
export function goldenStudies(name: GoldenDataName): readonly GoldenStudy[] {
  return readGolden<{ studies: readonly GoldenStudy[] }>(`coupling/${name}.json`).studies;
}

/** The data behind the studies: the columns region and year where there are any, then indicators. */
export function goldenTable(name: GoldenDataName): IndicatorTable {
  const rows = readGoldenCsv(`coupling/${name}.csv`);
  const labelsOf = (column: string): string[] | undefined =>
    column in rows[0] ? rows.map((row) => row[column]) : undefined;
  const indicators = Object.keys(rows[0]).filter((column) => !/^(region|year)$/.test(column));
  return {
    indicators,
    rowCount: rows.length,
    regions: labelsOf('region'),
    periods: labelsOf('year'),
    values: (indicator) => Float64Array.from(rows, (row) => Number(row[indicators[indicator]])),
  };
}

/** The same as a block of cells: names, then one row an observation. */
export function goldenBlock(name: GoldenDataName): (string | number)[][] {
  const rows = readGoldenCsv(`coupling/${name}.csv`);
  const cell = (column: string, text: string) => (column === 'region' ? text : Number(text));
  return [
    Object.keys(rows[0]),
    ...rows.map((row) => Object.entries(row).map(([column, text]) => cell(column, text))),
  ];
}

/** Cells of an argument or a result; null is a blank cell or #N/A, other errors are texts. */
export type GoldenCells = readonly (readonly (number | string | null)[])[];

/** A call of a custom function; an argument that is null was left out. */
export interface GoldenCall {
  readonly name: 'RESCALE' | 'WEIGHTS' | 'COMPOSITE' | 'OBSTACLE' | 'COUPLING.N' | 'CCD.N';
  readonly arguments: Readonly<
    Record<string, number | string | null | readonly number[] | GoldenCells>
  >;
  readonly result: GoldenCells;
}

/** Calls of custom functions with the results that R gives. */
export function goldenCalls(): readonly GoldenCall[] {
  return readGolden<{ cases: readonly GoldenCall[] }>('coupling/functions.json').cases;
}
