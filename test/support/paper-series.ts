import type {
  LaggedTerm,
  SearchData,
  Specification,
} from '../../src/statistics/audit/regression/search/specification';
import type { Transformation } from '../../src/statistics/audit/regression/search/transformation';
import { readGoldenCsv } from './golden';

const ROWS = readGoldenCsv('paper/table1.csv');
const column = (name: string): Float64Array => Float64Array.from(ROWS, (row) => Number(row[name]));
const K = { name: 'K', values: column('K') };
const INDEX = column('T');
const LABELS = ROWS.map(({ year }) => year);

/** Table 1 as it is printed. */
export const PAPER_PRINTED: SearchData = {
  labels: LABELS,
  series: [{ name: 'integration', values: column('integration') }, K],
};

/** With Du* = 2T − K, from which it was computed, in place of the printed column. */
export const PAPER_RECOVERED: SearchData = {
  labels: LABELS,
  series: [{ name: 'Du*', values: INDEX.map((t, row) => 2 * t - K.values[row]) }, K],
};

/** Its regression, K, K(-1) and the dependent before, 2000–2016, with what is done to the dependent. */
export function paperSpecification(
  dependent: Transformation['kind'],
  terms: readonly LaggedTerm[] = [
    { series: 1, lag: 0 },
    { series: 1, lag: 1 },
    { series: 0, lag: 1 },
  ],
): Specification {
  return {
    window: { first: 0, last: 16 },
    dependent: 0,
    terms,
    hasConstant: true,
    transformations: [
      { kind: dependent, over: 'window' },
      { kind: 'asIs', over: 'window' },
    ],
  };
}
