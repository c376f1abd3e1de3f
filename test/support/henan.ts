import type { SeriesTable } from '../../src/statistics/regression/series-table';
import { readGolden, readGoldenCsv } from './golden';
import { tableOf } from './series-table';

/** A line of the paper's Table 1, with the recovered series Du* = 2T − K. */
export interface HenanYear {
  readonly year: number;
  readonly K: number;
  readonly Du: number;
  readonly C: string;
  readonly T: string;
  readonly D: string;
}

/** The paper's Table 1; 2017 and 2018 hold impossible values and are left out. */
export const HENAN: readonly HenanYear[] = readGoldenCsv('paper/table1.csv')
  .map(({ year, K, C, T, D }) => ({
    year: Number(year),
    K: Number(K),
    Du: Number((2 * Number(T) - Number(K)).toFixed(6)),
    C,
    T,
    D,
  }))
  .filter(({ year }) => year <= 2016);

export const HENAN_EQUATION = 'DU C K K(-1) DU(-1)';

/** The series that the paper's regression reads, from 2000 to 2016. */
export function henanTable(): SeriesTable {
  return tableOf({
    year: HENAN.map(({ year }) => year),
    K: HENAN.map(({ K }) => K),
    Du: HENAN.map(({ Du }) => Du),
  });
}

/** The same as a block of cells. */
export function henanBlock(): (string | number)[][] {
  return [['year', 'K', 'Du'], ...HENAN.map(({ year, K, Du }) => [year, K, Du])];
}

/** The part of reference.json that these tests read; numbers are texts of 17 digits. */
export interface HenanReference {
  readonly results: {
    readonly coefficients: readonly Record<'name' | 'coef' | 'se' | 't' | 'p', string>[];
    readonly cov: readonly (readonly string[])[];
    readonly stats: Readonly<
      Record<
        'R2' | 'adjR2' | 'SER' | 'SSR' | 'logL' | 'F' | 'pF' | 'meanDep' | 'sdDep' | 'DW',
        string
      >
    >;
    readonly infoCriteria: {
      readonly eviews: Readonly<Record<'AIC' | 'SC' | 'HQ', string>>;
      readonly gretl_statsmodels: Readonly<Record<'AIC' | 'BIC' | 'HQC', string>>;
    };
    readonly residuals: Readonly<Record<'obs' | 'actual' | 'fitted' | 'resid', readonly string[]>>;
    readonly durbinH: { readonly h_DW: string };
    readonly hc_se: Readonly<Record<'HC0' | 'HC1' | 'HC2' | 'HC3', readonly string[]>>;
    readonly neweyWest: Readonly<
      Record<'se_dfAdjusted_T_over_Tk' | 'se_noAdjust', readonly string[]>
    > & { readonly lags: number };
  };
}

export const henanReference = (): HenanReference => readGolden('paper/reference.json');
