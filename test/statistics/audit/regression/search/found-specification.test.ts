import {
  type FoundSpecification,
  byDigits,
  distinct,
  heldAgainst,
} from '../../../../../src/statistics/audit/regression/search/found-specification';
import type { Specification } from '../../../../../src/statistics/audit/regression/search/specification';
import type { Transformation } from '../../../../../src/statistics/audit/regression/search/transformation';
import { GOLDEN_SEARCHED, longleyData, specificationOf } from '../../../../support/audit-goldens';
import { printedRegression } from '../../../../support/printed-regression';

const AS_IS: Transformation = { kind: 'asIs', over: 'window' };
const MAX: Transformation = { kind: 'max', over: 'window' };
const DATA = longleyData();

/** A found specification of which only the digits, the numbers and what was done to its series matter. */
function found(
  digits: number,
  computed: readonly number[],
  transformations: readonly Transformation[] = [AS_IS, AS_IS],
): FoundSpecification {
  return {
    specification: {
      window: { first: 0, last: 9 },
      dependent: 0,
      terms: [{ series: 1, lag: 0 }],
      hasConstant: true,
      transformations,
    },
    sample: { first: '1', last: '10' },
    observationCount: 10,
    match: {
      cells: computed.map((value, row) => ({
        place: { kind: 'row', row, column: 'coefficient' },
        computed: value,
        digits,
        printedDigits: 6,
        isMatched: false,
        isSignLost: false,
      })),
      termOfRow: [],
      digits,
      printedDigits: 6,
    },
  };
}

describe('a specification held against a printed table', () => {
  it.each(GOLDEN_SEARCHED)('has statsmodels’ numbers: %s', (_name, golden) => {
    const { estimates, hasConstant, durbinWatson } = golden;
    const printed = printedRegression(
      estimates.map((estimate, at) => [
        hasConstant && at === 0 ? 'C' : `X${at}`,
        estimate.toFixed(5),
        '',
        '',
        '',
      ]),
      { dw: durbinWatson.toFixed(6) },
    );
    const held = heldAgainst(printed, DATA, specificationOf(golden));
    expect(held?.match.digits).toBe(held?.match.printedDigits);
    expect(held?.observationCount).toBe(golden.count);
  });

  it('names the first and last observation after lags, not the rows that these use up', () => {
    const [, golden] = GOLDEN_SEARCHED[0];
    expect([golden.window, golden.terms[1].lag]).toEqual([{ first: 1, last: 14 }, 1]);
    const held = heldAgainst({ rows: [], statistics: {} }, DATA, specificationOf(golden));
    // Row 1 is 1948.
    expect(held?.sample).toEqual({ first: '1949', last: '1961' });
  });

  it('is undefined where there is no estimate', () => {
    const twice: Specification = {
      ...specificationOf(GOLDEN_SEARCHED[0][1]),
      window: { first: 0, last: 1 },
    };
    expect(heldAgainst({ rows: [], statistics: {} }, DATA, twice)).toBeUndefined();
  });
});

describe('the specifications that are told', () => {
  it('have the most digits first', () => {
    const all = [found(3, [1]), found(5, [2]), found(4, [3])];
    expect([...all].sort(byDigits).map(({ match }) => match.digits)).toEqual([5, 4, 3]);
    expect(distinct(all).map(({ match }) => match.digits)).toEqual([5, 4, 3]);
  });

  it('are each told once, the plainest of those that give the same numbers', () => {
    const plain = found(5, [0.1, 0.2]);
    const other = found(5, [0.1, 0.2 + 1e-12], [AS_IS, MAX]);
    expect(distinct([other, plain])).toEqual([plain]);
    expect(distinct([plain, other])).toEqual([plain]);
  });

  it('count only what is done to the series that they use as plain or not', () => {
    const third = found(5, [0.1], [MAX, AS_IS, AS_IS]);
    const plain = found(5, [0.1], [AS_IS, AS_IS, MAX]);
    expect(distinct([third, plain])).toEqual([plain]);
  });

  it('are not the same where one number differs in nine digits', () => {
    expect(distinct([found(5, [0.1, 0.2]), found(5, [0.1, 0.20000001])])).toHaveLength(2);
    expect(distinct([found(5, [1, 2]), found(5, [12])])).toHaveLength(2);
  });

  it('are no more than ten, the best of them', () => {
    const many = Array.from({ length: 15 }, (_, at) => found(at, [at]));
    expect(distinct(many).map(({ match }) => match.digits)).toEqual([
      14, 13, 12, 11, 10, 9, 8, 7, 6, 5,
    ]);
    expect(distinct([])).toEqual([]);
  });

  it('are left in the order in which they came', () => {
    const given = [found(3, [1]), found(5, [2])];
    distinct(given);
    expect(given.map(({ match }) => match.digits)).toEqual([3, 5]);
  });
});
