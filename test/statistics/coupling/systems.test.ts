import fc from 'fast-check';
import {
  comprehensiveIndexOf,
  coordinationDegree,
} from '../../../src/statistics/coupling/coupling-coordination';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  checkSystemCount,
  couplingForm,
  degreeOf,
  degreesOfRows,
} from '../../../src/statistics/coupling/coupling-degree';
import { relativeDevelopment } from '../../../src/statistics/coupling/relative-development';
import { correctDigits, expectDigits } from '../../support/correct-digits';
import { goldenColumns, systemsByR } from '../../support/indicator-goldens';
import { reasonOf } from '../../support/reason-of';

const degree = (form: CouplingFormName, levels: readonly number[]): number =>
  degreeOf(couplingForm(form), Float64Array.from(levels));

function coordination(levels: readonly number[], weights: readonly number[], theta = 0.5): number {
  const columns = levels.map((level) => Float64Array.of(level));
  const [index] = comprehensiveIndexOf(columns, weights);
  return coordinationDegree(degree('standard', levels), index, theta);
}

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 5e-324, 1));
const shares = fc.array(share, { minLength: 2, maxLength: 8 });
const threeShares = fc.array(share, { minLength: 2, maxLength: 3 });
/** Levels of any size whose ratios no form turns into less than a double holds. */
const positive = fc.double({ min: 1e-30, max: 1e30, noNaN: true });
const levels = fc.array(positive, { minLength: 2, maxLength: 8 });

describe.each([2, 3, 5] as const)('the forms for %i systems', (count) => {
  const golden = systemsByR(count);
  const columns = goldenColumns('levels').slice(0, count);
  const forms = COUPLING_FORM_NAMES.filter((form) => golden[form] !== undefined);

  it.each(forms)('%s is that of R', (form) => {
    const degrees = degreesOfRows(couplingForm(form), columns);
    golden[form]?.forEach((value, row) => {
      if (value === null) expect(degrees[row]).toBeNaN();
      else if (value === 0) expect(Math.abs(degrees[row])).toBeLessThan(1e-15);
      else expectDigits(degrees[row], value, 12);
    });
  });

  it('give T and D as R has them', () => {
    const degrees = degreesOfRows(couplingForm('standard'), columns);
    const index = comprehensiveIndexOf(columns, golden.weights);
    const equal = comprehensiveIndexOf(columns, new Array<number>(count).fill(1 / count));
    golden.T.forEach((value, row) => {
      expectDigits(index[row], value ?? NaN, 12);
      for (const [expected, theta, T] of [
        [golden.D[row], 0.5, index[row]],
        [golden.Dcube[row], 1 / 3, equal[row]],
      ] as const) {
        const ours = coordinationDegree(degrees[row], T, theta);
        if (expected === null) expect(ours).toBeNaN();
        else expectDigits(ours, expected, 12);
      }
    });
  });
});

describe.each(COUPLING_FORM_NAMES)('the form %s of many systems', (form) => {
  const { largestDegree } = couplingForm(form);
  const drawn = form === 'paper' ? threeShares : shares;

  it('stays between 0 and its largest value, or is 0/0', () => {
    fc.assert(
      fc.property(drawn, (row) => {
        const value = degree(form, row);
        const positives = row.filter((level) => level > 0).length;
        const isUndefined = form === 'paper' ? row.length - positives > 1 : positives === 0;
        if (isUndefined && form !== 'fan2024') expect(value).toBeNaN();
        else {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(largestDegree);
        }
      }),
    );
  });

  it('does not mind the order of the systems', () => {
    const shuffled = drawn.chain((row) =>
      fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
    );
    fc.assert(
      fc.property(shuffled, ([row, other]) => {
        const [first, second] = [degree(form, row), degree(form, other)];
        if (Number.isNaN(first)) expect(second).toBeNaN();
        else expect(Math.abs(first - second)).toBeLessThan(1e-14);
      }),
    );
  });

  it('is largest where all systems are equal', () => {
    const most = form === 'paper' ? 3 : 8;
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: most }), (level, count) => {
        fc.pre(level > 0);
        const value = degree(form, new Array<number>(count).fill(level));
        expect(Math.abs(value - largestDegree)).toBeLessThan(1e-15);
      }),
    );
  });
});

describe('forms of many systems that hang on ratios alone', () => {
  it.each(['standard', 'liao1999'] as const)('%s does not change with the unit', (form) => {
    fc.assert(
      fc.property(levels, fc.integer({ min: -800, max: 800 }), (row, exponent) => {
        const scaled = row.map((level) => level * 2 ** exponent);
        const value = degree(form, row);
        // Roots of ratios beyond the doubles are taken in parts, each rounded.
        const slack = 1e-12 * value + 1e-300;
        expect(Math.abs(degree(form, scaled) - value)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  it('paper does not for three systems either', () => {
    const three = fc.array(positive, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three, fc.integer({ min: -800, max: 800 }), (row, exponent) => {
        const scaled = row.map((level) => level * 2 ** exponent);
        expect(degree('paper', scaled)).toBe(degree('paper', row));
      }),
    );
  });

  it('do not vanish where only a ratio does', () => {
    expectDigits(degree('standard', [1e-300, 1e300, 1e300]), 1.5e-200, 13);
    expectDigits(degree('paper', [1e-300, 1e300, 1e300]), 1e-200 / Math.cbrt(2), 14);
    expectDigits(degree('wang2021', [5e-324, 1, 1]), Math.sqrt(1 / 3) * 5e-324 ** 0.25, 13);
  });
});

describe('D of many systems', () => {
  it('of the standard form with equal weights is the root of the geometric mean', () => {
    fc.assert(
      fc.property(levels, (row) => {
        const equal = new Array<number>(row.length).fill(1 / row.length);
        const root = row.reduce((product, level) => product * level ** (0.5 / row.length), 1);
        expect(correctDigits(coordination(row, equal), root)).toBeGreaterThan(12.5);
      }),
    );
  });

  it('rises with T where C stays', () => {
    fc.assert(
      fc.property(levels, fc.double({ min: 1.001, max: 1e3, noNaN: true }), (row, factor) => {
        const equal = new Array<number>(row.length).fill(1 / row.length);
        const higher = row.map((level) => level * factor);
        expect(coordination(higher, equal)).toBeGreaterThan(coordination(row, equal));
      }),
    );
  });

  it('of the paper form is that of the standard form over √2 for two systems at θ one half', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const index = (a + b) / 2;
        const paper = coordinationDegree(degree('paper', [a, b]), index, 0.5);
        const standard = coordinationDegree(degree('standard', [a, b]), index, 0.5);
        expect(correctDigits(paper, standard / Math.SQRT2)).toBeGreaterThan(15);
      }),
    );
  });

  it('does not vanish where only C·T does', () => {
    expectDigits(coordinationDegree(1e-200, 1e-200, 0.5), 1e-200, 14);
    expectDigits(coordinationDegree(1e-200, 1e-200, 0.25), 1e-100, 14);
    expect(coordinationDegree(0, 1e-200, 0.5)).toBe(0);
  });
});

describe('the number of systems', () => {
  it('is two or more, and at most three for the paper form', () => {
    expect(reasonOf(() => checkSystemCount(couplingForm('standard'), 1))).toEqual({
      code: 'tooFewSystems',
      needed: 2,
      arrived: 1,
    });
    expect(reasonOf(() => checkSystemCount(couplingForm('paper'), 4))).toEqual({
      code: 'paperFormSystems',
      largest: 3,
      arrived: 4,
    });
    for (const form of COUPLING_FORM_NAMES) checkSystemCount(couplingForm(form), 3);
  });
});

describe('relative development', () => {
  it('is the quotient, and NaN where nothing can be compared with', () => {
    expect(relativeDevelopment(1, 4)).toBe(0.25);
    expect(relativeDevelopment(0, 4)).toBe(0);
    expect(relativeDevelopment(1, 0)).toBeNaN();
    expect(relativeDevelopment(0, 0)).toBeNaN();
  });
});
