import { OLS_COEF } from '../../../src/functions/regression/ols-coef';
import { RESCALE } from '../../../src/functions/index-building/rescale';
import { recomputedSpecification } from '../../../src/report/audit/recomputed-specification';
import { heldAgainst } from '../../../src/statistics/audit/regression/search/found-specification';
import { refit } from '../../../src/statistics/audit/regression/search/refit';
import type {
  SearchData,
  Specification,
} from '../../../src/statistics/audit/regression/search/specification';
import type { RestoredSeries } from '../../../src/statistics/audit/regression/search/restored-series';
import type { Transformation } from '../../../src/statistics/audit/regression/search/transformation';
import type { AddedColumn } from '../../../src/text/regression-audit-texts';
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

/** The cells of a column that a person fills as it is written. */
function filled(column: AddedColumn): unknown[] {
  const { values } = DATA.series.find(({ name }) => name === column.of)!;
  const rowOf = (label: string): number => DATA.labels.indexOf(label);
  const [from, to] = [rowOf(column.first), rowOf(column.last)];
  const part = [...values.subarray(from, to + 1)];
  if (column.kind === 'rescaled') {
    const block = part.map((value) => [value]);
    const rescaled = cellsOf(RESCALE, block, column.method).map(([cell]) => cell);
    return DATA.labels.map((_, row) => rescaled[row - from] ?? null);
  }
  expect(rowOf(column.after)).toBe(rowOf(column.reversedTo) + 1);
  return DATA.labels.map((_, row) => {
    if (row < from || row > to) return null;
    return row <= rowOf(column.reversedTo) ? -values[row] : values[row];
  });
}

/** The coefficients that a person gets who does what is written. */
function asWritten(given: Specification, restored?: readonly RestoredSeries[]): number[] {
  const found = heldAgainst(PRINTED, DATA, given)!;
  const { columns, equation, sample } = recomputedSpecification(found, DATA, restored);
  const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
  const added = columns.map((column) => ({
    name: column.column.replace(/^\[|\]$/g, ''),
    cells: filled(column),
  }));
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

  it('gives its numbers with levels beside differences', () => {
    for (const kind of ['difference', 'logDifference'] as const) {
      const given = {
        ...specification({ kind, over: 'window' }, { kind, over: 'window' }),
        terms: [
          { series: 0, lag: 0 },
          { series: 1, lag: 1, isLevel: true as const },
        ],
      };
      const expected = refit(DATA, given)!.coefficients.map(({ estimate }) => estimate);
      asWritten(given).forEach((value, place) => expect(value).toBeCloseTo(expected[place], 9));
    }
  });

  it.each(['asIs', 'difference'] as const)(
    'gives those of a series %s that got back its signs',
    (kind) => {
      const given = specification({ kind: 'asIs', over: 'window' }, { kind, over: 'window' });
      const restored = [{ series: 1, over: { first: 0, last: ROWS - 2 }, reversedTo: 5 }];
      const [k, growth] = DATA.series;
      const signed = growth.values.map((value, row) => (row <= 5 ? -value : value));
      const withSigns = { ...DATA, series: [k, { ...growth, values: signed }] };
      const expected = refit(withSigns, given)!.coefficients.map(({ estimate }) => estimate);
      const written = asWritten(given, restored);
      expect(written).toHaveLength(3);
      written.forEach((value, place) => expect(value).toBeCloseTo(expected[place], 9));
    },
  );
});
