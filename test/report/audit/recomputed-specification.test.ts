import { OLS_COEF } from '../../../src/functions/regression/ols-coef';
import { RESCALE } from '../../../src/functions/index-building/rescale';
import { recomputedSpecification } from '../../../src/report/audit/recomputed-specification';
import { heldAgainst } from '../../../src/statistics/audit/regression/search/found-specification';
import { refit } from '../../../src/statistics/audit/regression/search/refit';
import type {
  SearchData,
  Specification,
} from '../../../src/statistics/audit/regression/search/specification';
import type { Transformation } from '../../../src/statistics/audit/regression/search/transformation';
import { cellsOf } from '../../support/called';
import { printedRegression } from '../../support/printed-regression';

const ROWS = 14;
const wave = (phase: number): Float64Array =>
  Float64Array.from({ length: ROWS }, (_, row) => 3 + Math.sin(row * 1.7 + phase) + row / 9);
const DATA: SearchData = {
  labels: Array.from({ length: ROWS }, (_, row) => String(2000 + row)),
  series: [
    { name: 'K', values: wave(0) },
    { name: 'GDP growth', values: wave(2) },
  ],
};
const PRINTED = printedRegression([['K', '1.0', '', '', '']], {});

const specification = (...transformations: readonly Transformation[]): Specification => ({
  window: { first: 1, last: ROWS - 2 },
  dependent: 1,
  terms: [
    { series: 0, lag: 0 },
    { series: 1, lag: 1 },
  ],
  hasConstant: true,
  transformations,
});

/** The coefficients that a person gets who does what is written. */
function asWritten(given: Specification): number[] {
  const found = heldAgainst(PRINTED, DATA, given)!;
  const { columns, equation, sample } = recomputedSpecification(found, DATA);
  const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
  const added = columns.map(({ column, of, first, last, method }) => {
    const { values } = DATA.series.find(({ name }) => name === of)!;
    const [from, to] = [first, last].map((label) => DATA.labels.indexOf(label));
    const part = [...values.subarray(from, to + 1)].map((value) => [value]);
    const rescaled = cellsOf(RESCALE, part, method).map(([cell]) => cell);
    return {
      name: column.replace(/^\[|\]$/g, ''),
      cells: DATA.labels.map((_, row) => rescaled[row - from] ?? null),
    };
  });
  const block = [
    ['year', ...DATA.series.map(({ name }) => name), ...added.map(({ name }) => name)],
    ...DATA.labels.map((label, row) => [
      Number(label),
      ...DATA.series.map(({ values }) => values[row]),
      ...added.map(({ cells }) => cells[row]),
    ]),
  ];
  return cellsOf(OLS_COEF, unquoted(equation), block, unquoted(sample)).flatMap(([, value]) =>
    typeof value === 'number' ? [value] : [],
  );
}

describe('how the nearest specification is run again', () => {
  const kinds: Transformation['kind'][] = [
    'asIs',
    'log',
    'difference',
    'logDifference',
    'zscore',
    'abszscore',
    'minmax',
    'max',
  ];
  it.each(
    kinds.flatMap((kind) => (['window', 'all'] as const).map((over) => [kind, over] as const)),
  )('gives its numbers with %s over %s', (kind, over) => {
    for (const given of [
      specification({ kind, over }, { kind: 'asIs', over: 'window' }),
      specification({ kind, over }, { kind, over }),
    ]) {
      const expected = refit(DATA, given)!.coefficients.map(({ estimate }) => estimate);
      const written = asWritten(given);
      expect(written).toHaveLength(3);
      written.forEach((value, place) => expect(value).toBeCloseTo(expected[place], 9));
    }
  });
});
