import type { PrintedRegression } from '../../../../../src/statistics/audit/regression/printed-regression';
import {
  type FoundSpecification,
  heldAgainst,
} from '../../../../../src/statistics/audit/regression/search/found-specification';
import { isScaled, withScales } from '../../../../../src/statistics/audit/regression/search/scales';
import type { Transformation } from '../../../../../src/statistics/audit/regression/search/transformation';
import {
  GOLDEN_SEARCHED,
  type GoldenSearched,
  longleyData,
  specificationOf,
} from '../../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../../support/printed-regression';

const AS_IS: Transformation = { kind: 'asIs', over: 'window' };
const DATA = longleyData();
const GOLDEN = Object.fromEntries(GOLDEN_SEARCHED);
const MINMAX = GOLDEN['min-max over all rows'];
const SHARES = GOLDEN['shares of the largest without a constant'];

function printedOf({ estimates, standardErrors, tStatistics, hasConstant }: GoldenSearched) {
  return printedRegression(
    estimates.map((estimate, at): RowTexts => [
      hasConstant && at === 0 ? 'C' : `X${at}`,
      estimate.toFixed(6),
      standardErrors[at].toFixed(6),
      tStatistics[at].toFixed(6),
      '',
    ]),
    {},
  );
}

/** What the first sieve leaves: the right terms and rows, all series as they are. */
function unscaled(printed: PrintedRegression, golden: GoldenSearched): FoundSpecification {
  const specification = {
    ...specificationOf(golden),
    transformations: DATA.series.map(() => AS_IS),
  };
  return heldAgainst(printed, DATA, specification) as FoundSpecification;
}

describe('the scales of the series of a regression', () => {
  it.each([
    ['with a constant', MINMAX],
    ['without a constant', SHARES],
  ])('are found by its coefficients: %s', (_name, golden) => {
    const printed = printedOf(golden);
    const before = unscaled(printed, golden);
    expect(isScaled(before)).toBe(false);
    const [best] = withScales(printed, DATA, before);
    expect(isScaled(best)).toBe(true);
    expect(best.match.digits).toBe(best.match.printedDigits);
    for (const { series } of golden.terms) {
      expect(best.specification.transformations[series].kind).toBe(
        golden.transformations[series].kind,
      );
    }
  });

  it('tell min-max over all rows from that over the window', () => {
    const printed = printedOf(MINMAX);
    const [best] = withScales(printed, DATA, unscaled(printed, MINMAX));
    expect(best.specification.transformations[1]).toEqual({ kind: 'minmax', over: 'all' });
  });

  it('are never a shift where there is no constant to take it up', () => {
    const printed = printedOf(SHARES);
    for (const { specification } of withScales(printed, DATA, unscaled(printed, SHARES))) {
      const kinds = new Set(specification.transformations.map(({ kind }) => kind));
      kinds.delete('max');
      expect([...kinds]).toEqual(['asIs']);
    }
  });

  it('stay as they are of a series that was transformed already, and of those in no term', () => {
    const golden = GOLDEN['|z| over all rows'];
    const printed = printedOf(golden);
    const held = heldAgainst(printed, DATA, specificationOf(golden)) as FoundSpecification;
    for (const { specification } of withScales(printed, DATA, held)) {
      expect(specification.transformations[0]).toEqual({ kind: 'abszscore', over: 'all' });
      expect(specification.transformations[3]).toEqual(AS_IS);
    }
  });

  it('are those that agree best, three at most, the best first', () => {
    const printed = printedOf(MINMAX);
    const digits = withScales(printed, DATA, unscaled(printed, MINMAX)).map(
      ({ match }) => match.digits,
    );
    expect(digits.length).toBeLessThanOrEqual(3);
    expect(digits).toEqual([...digits].sort((a, b) => b - a));
  });

  it('leave rows, terms and the rest alone', () => {
    const printed = printedOf(MINMAX);
    const before = unscaled(printed, MINMAX);
    const [{ specification }] = withScales(printed, DATA, before);
    expect({ ...specification, transformations: [] }).toEqual({
      ...before.specification,
      transformations: [],
    });
    expect(before.specification.transformations).toEqual(DATA.series.map(() => AS_IS));
  });
});

describe('whether other scales need be tried', () => {
  it('is not so where all coefficients are there, whatever else is not', () => {
    const golden = GOLDEN['levels with a lag'];
    const printed = printedRegression(
      [
        ['C', golden.estimates[0].toFixed(4), '99', '', ''],
        ['X', golden.estimates[1].toFixed(4), '', '', ''],
      ],
      { r2: '0.1' },
    );
    expect(isScaled(unscaled(printed, golden))).toBe(true);
  });

  it('is so where one coefficient is not', () => {
    const golden = GOLDEN['levels with a lag'];
    const printed = printedRegression(
      [
        ['C', '1.0', '', '', ''],
        ['X', golden.estimates[1].toFixed(4), '', '', ''],
      ],
      {},
    );
    expect(isScaled(unscaled(printed, golden))).toBe(false);
  });

  it('is not so where no coefficient is printed', () => {
    const golden = GOLDEN['levels with a lag'];
    const printed = printedRegression([['X', '', '', '9.9', '']], {});
    expect(isScaled(unscaled(printed, golden))).toBe(true);
  });
});
