import { type Interval, contains } from '../../../../src/numerics/interval';
import { allSteps } from '../../../../src/numerics/steps';
import type { FittedDesign } from '../../../../src/statistics/audit/coupling/fit-design';
import {
  type GivenDesign,
  inferDesignsSteps,
} from '../../../../src/statistics/audit/coupling/infer-design';
import type { PrintedCouplingTable } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import {
  GOLDEN_COUPLING,
  type GoldenCoupling,
  goldenCouplingTable,
} from '../../../support/audit-goldens';

const infer = (table: PrintedCouplingTable, given: GivenDesign = {}): FittedDesign[] => [
  ...allSteps(inferDesignsSteps(table, given)).fitted,
];
const formsOf = (designs: readonly FittedDesign[]): Set<string> =>
  new Set(designs.map(({ design }) => design.form));
/** Rows of two systems, C, T and D. */
const tableOf = (rows: readonly (readonly string[])[]): PrintedCouplingTable =>
  goldenCouplingTable({ ...PLAIN, rows });
const holds = (interval: Interval, text: string): boolean => contains(interval, Number(text));

const PLAIN = GOLDEN_COUPLING['standard with equal weights'];
const NOBODY = GOLDEN_COUPLING['standard with weights that nobody would choose'];
const isOwn = (
  { design, weights: ranges }: FittedDesign,
  { form, weights, theta }: GoldenCoupling,
): boolean =>
  design.form === form &&
  holds(design.theta, theta) &&
  ranges.every((range, system) => holds(range, weights[system]));

describe('the design of a table that prints all its columns', () => {
  it.each(Object.entries(GOLDEN_COUPLING))('is what it was made with: %s', (_name, golden) => {
    const designs = infer(goldenCouplingTable(golden));
    expect(designs.some((design) => isOwn(design, golden))).toBe(true);
    expect(formsOf(designs)).toEqual(new Set([golden.form]));
    for (const { fitting, checked } of designs) expect([fitting, checked]).toEqual([8, 8]);
  });

  it('has weights that somebody would choose, as long as these will do', () => {
    const widths = infer(goldenCouplingTable(GOLDEN_COUPLING['fan2024 with 0.35 and 0.65'])).map(
      ({ design }) => design.weights[0].upper - design.weights[0].lower,
    );
    expect(Math.max(...widths)).toBeLessThan(1e-12);
  });

  it('has weights left open where no short decimals satisfy all rows', () => {
    const [{ design, weights }] = infer(goldenCouplingTable(NOBODY));
    const [{ lower, upper }] = weights;
    expect(contains(weights[0], design.weights[0].lower)).toBe(true);
    expect(upper - lower).toBeGreaterThan(1e-9);
    expect(upper - lower).toBeLessThan(1e-6);
  });

  it('survives one row that is wrong, and tells that it does not fit', () => {
    const wrong = PLAIN.rows.map((row, at) => (at === 3 ? [...row.slice(0, 4), '0.1234'] : row));
    const designs = infer(tableOf(wrong));
    expect(designs.some((design) => isOwn(design, PLAIN))).toBe(true);
    expect([designs[0].fitting, designs[0].checked]).toEqual([7, 8]);
  });

  it('is searched for in a bounded number of steps, beyond which nothing is proved', () => {
    const wrong = PLAIN.rows.map((row, at) => [...row.slice(0, 4), `0.1${at}34`]);
    const stepsOf = (most?: number): { readonly steps: number; readonly isProven: boolean } => {
      const running = inferDesignsSteps(tableOf(wrong), {}, most);
      for (let steps = 0; ; steps++) {
        const next = running.next();
        if (next.done === true) return { steps, isProven: next.value.isProven };
      }
    };
    const [whole, cut] = [stepsOf(), stepsOf(20)];
    expect(whole.isProven).toBe(true);
    expect(cut.isProven).toBe(false);
    expect(cut.steps).toBeLessThan(whole.steps);
  });
});

describe('what the reader states of it', () => {
  const table = goldenCouplingTable(PLAIN);

  it('is kept, whether it holds or not', () => {
    const stated: GivenDesign = { form: 'liao1999', weights: [0.25, 0.75], theta: 1 };
    const designs = infer(table, stated);
    expect(designs).toHaveLength(1);
    const [{ design, fitting }] = designs;
    expect(design.form).toBe('liao1999');
    expect(design.weights.map(({ lower }) => lower)).toEqual([0.25, 0.75]);
    expect(design.theta).toEqual({ lower: 1, upper: 1 });
    expect(fitting).toBe(0);
  });

  it('leaves the rest to be found out', () => {
    const [{ design, fitting }] = infer(table, { theta: 0.5 });
    expect([design.form, fitting]).toEqual(['standard', 8]);
    expect(formsOf(infer(table, { form: 'paper' }))).toEqual(new Set(['paper']));
  });
});

describe('a table that cannot tell', () => {
  it('of the form where T alone is printed has all forms and equal weights, and θ plays no part', () => {
    const designs = infer(goldenCouplingTable(PLAIN, [2, 4]));
    expect(formsOf(designs).size).toBe(5);
    expect(designs.every(({ fitting, checked }) => fitting === 8 && checked === 8)).toBe(true);
    expect(new Set(designs.map(({ design }) => design.theta.lower))).toEqual(new Set([0.5]));
    expect(designs.every(({ design }) => holds(design.weights[0], '0.5'))).toBe(true);
  });

  it('of the weights where C alone is printed has the equal ones first', () => {
    const [{ design }] = infer(goldenCouplingTable(PLAIN, [3, 4]));
    expect(design.form).toBe('standard');
    expect(design.weights.every((weight) => holds(weight, '0.5'))).toBe(true);
  });

  it('of anything has no rows to hold a design against', () => {
    const designs = infer(goldenCouplingTable(PLAIN, [2, 3, 4]));
    expect(designs.every(({ fitting, checked }) => fitting === 0 && checked === 0)).toBe(true);
    expect(designs.length).toBeGreaterThan(0);
  });

  it('with one row has the usual exponents beside what that row says', () => {
    const one = GOLDEN_COUPLING['wang2021 with an exponent of 0.4'];
    const designs = infer(goldenCouplingTable({ ...one, rows: one.rows.slice(0, 1) }));
    expect(designs.some((design) => isOwn(design, one))).toBe(true);
    const theta = infer(goldenCouplingTable({ ...PLAIN, rows: PLAIN.rows.slice(0, 1) }));
    expect(theta.some(({ design }) => holds(design.theta, '0.5'))).toBe(true);
  });
});

describe('two rows of which one may be wrong', () => {
  it('leave the usual exponent rather than one that the other row says', () => {
    const right = ['0.22', '0.55', '0.90', '0.38', '0.59'];
    const wrong = [...PLAIN.rows[2].slice(0, 4), '0.4000'];
    const thetas = infer(tableOf([right, wrong])).map(({ design }) => design.theta);
    expect(thetas.some((theta) => holds(theta, '0.5'))).toBe(true);
  });
});

describe('a table that no design holds for', () => {
  it('has one all the same, with how few rows it satisfies', () => {
    const odd = PLAIN.rows.map((row, at) => [
      ...row.slice(0, 2),
      `0.${at + 1}111`,
      `0.${9 - at}222`,
      `0.${(at * 5) % 7}999`,
    ]);
    const [{ fitting, checked }] = infer(tableOf(odd));
    expect(checked).toBe(8);
    expect(fitting).toBeLessThan(4);
  });
});

describe('forms that are for few systems', () => {
  it('are not tried on more', () => {
    // Each system twice, with equal weights: T is the same. C and D are not held against anything.
    const rows = PLAIN.rows.map(([first, second, ...results]) => [
      ...[first, second, first, second],
      ...results,
    ]);
    const weights = new Array<string>(4).fill('0.25');
    const designs = infer(goldenCouplingTable({ ...PLAIN, weights, rows }, [4, 6]));
    expect(formsOf(designs)).toEqual(new Set(['standard', 'wang2021', 'fan2024', 'liao1999']));
    expect(designs[0]).toMatchObject({ fitting: 8, checked: 8 });
  });
});

describe('how far it has come', () => {
  it('is told in shares that never go back, open weights included', () => {
    for (const golden of [PLAIN, NOBODY]) {
      const steps = inferDesignsSteps(goldenCouplingTable(golden), {});
      let last = 0;
      for (let next = steps.next(); next.done !== true; next = steps.next()) {
        expect(next.value).toBeGreaterThanOrEqual(last);
        expect(next.value).toBeLessThanOrEqual(1);
        last = next.value;
      }
    }
  });
});
