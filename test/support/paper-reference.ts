import type { SeriesTable } from '../../src/statistics/regression/series-table';
import { readGolden } from './golden';
import { tableOf } from './series-table';

/** Numbers as texts of 17 digits, by name. */
export type Texts = Readonly<Record<string, string>>;
export type Chapter = Texts & { readonly coef: Texts };

/** What reference.json says of the paper's series and of tests of its regression. */
export interface PaperReference {
  readonly data: Readonly<Record<string, readonly string[]>>;
  readonly results: {
    readonly coefficients: readonly (Texts & { readonly ci95: readonly string[] })[];
    readonly breuschGodfrey_presampleZero: Readonly<
      Record<string, Texts & { readonly rho: readonly string[] }>
    >;
    readonly bpg: Chapter;
    readonly harvey: Chapter;
    readonly glejser: Chapter;
    readonly white_cross: Chapter;
    readonly white_nocross_squaresOnly_EViews: Chapter;
    readonly arch1: Chapter;
    readonly arch2: Chapter;
    readonly jarqueBera: Texts;
    readonly ramseyRESET: Readonly<
      Record<string, Texts & { readonly coefFitted: readonly string[] }>
    >;
    readonly vif: Readonly<Record<string, { centered: string | null; uncentered: string }>>;
    readonly residuals: Readonly<Record<string, readonly string[]>>;
    readonly recursive: Readonly<Record<string, readonly string[]>>;
    readonly chow: Texts;
    readonly correlogramResid: readonly Texts[];
    readonly correlogramSeries: Readonly<Record<string, readonly Texts[]>>;
    readonly durbinH: Texts;
    readonly adf: Readonly<Record<string, Texts>>;
    readonly granger: Readonly<Record<string, Texts>>;
    readonly descriptive: Readonly<Record<string, Texts>>;
  };
}

export const paperReference = (): PaperReference => readGolden('paper/reference.json');

/** The reference's series; Du* is the recovered one. */
export function paperSeriesTable(): SeriesTable {
  const { timecol: year, ...series } = paperReference().data;
  return tableOf({
    year: year.map(Number),
    ...Object.fromEntries(
      Object.entries(series).map(([name, values]) => [name, values.map(Number)]),
    ),
  });
}
