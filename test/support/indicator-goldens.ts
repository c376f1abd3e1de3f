import { readGolden, readGoldenCsv } from './golden';

export const MATRIX_NAMES = ['zeros', 'constant', 'correlated', 'twenty'] as const;
export type MatrixName = (typeof MATRIX_NAMES)[number];

/** Where plain doubles hold all the digits that are asked for. */
export const WELL_CONDITIONED: readonly MatrixName[] = ['zeros', 'correlated', 'twenty'];

/** What both scripts compute. */
export interface CommonGolden {
  readonly eigenvalues: readonly number[];
  readonly first: readonly number[];
  readonly pca: readonly number[];
  readonly entropy: readonly number[];
  readonly critic: readonly number[];
  readonly cv: readonly number[];
  readonly zscore: readonly (readonly number[])[];
}

export interface RGolden extends CommonGolden {
  readonly pcaRetained: readonly number[];
  readonly kmo: number;
  readonly bartlett: readonly [number, number, number];
  readonly minmax: readonly (readonly number[])[];
  readonly cost: readonly (readonly number[])[];
  readonly abszscore: readonly (readonly number[])[];
  readonly max: readonly (readonly number[])[];
  readonly sum: readonly (readonly number[])[];
  readonly norm: readonly (readonly number[])[];
}

/** One value a row; null where a form is 0/0. */
type PerRow = readonly (number | null)[];

export interface SystemsGolden {
  readonly weights: readonly number[];
  readonly paper?: PerRow;
  readonly standard: PerRow;
  readonly wang2021: PerRow;
  readonly fan2024: PerRow;
  readonly liao1999: PerRow;
  readonly T: PerRow;
  readonly D: PerRow;
  readonly Dcube: PerRow;
  readonly obstacle: readonly PerRow[];
}

export type SystemCount = 2 | 3 | 5;

const FROM_R = readGolden<
  Record<MatrixName, RGolden> & Record<`systems${SystemCount}`, SystemsGolden>
>('indicators/indicators-r.json');
const FROM_PYTHON = readGolden<Record<'numpy' | 'mpmath', Record<MatrixName, CommonGolden>>>(
  'indicators/indicators-python.json',
);

export const byR = (name: MatrixName): RGolden => FROM_R[name];
export const byNumpy = (name: MatrixName): CommonGolden => FROM_PYTHON.numpy[name];
export const byMpmath = (name: MatrixName): CommonGolden => FROM_PYTHON.mpmath[name];
export const systemsByR = (count: SystemCount): SystemsGolden => FROM_R[`systems${count}`];

/** A matrix of test/golden/indicators by columns. */
export function goldenColumns(name: MatrixName | 'levels'): Float64Array[] {
  const rows = readGoldenCsv(`indicators/${name}.csv`);
  return Object.keys(rows[0]).map((column) =>
    Float64Array.from(rows, (row) => Number(row[column])),
  );
}
