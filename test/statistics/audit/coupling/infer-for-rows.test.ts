import { allSteps } from '../../../../src/numerics/steps';
import { inferForRowsSteps } from '../../../../src/statistics/audit/coupling/infer-design';
import type { PrintedRow } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { rowOf } from './rows';

const inferred = (rows: PrintedRow[], systemCount: number) =>
  allSteps(inferForRowsSteps(rows, systemCount, {}));

/** Made with the weights 0.3179, 0.4317, 0.2504: equal ones go with all rows but one. */
const NEAR_EQUAL = (
  [
    ['0.226', '0.229', '0.228', '1.000', '0.477'],
    ['0.940', '0.942', '0.947', '1.000', '0.971'],
    ['0.469', '0.465', '0.465', '1.000', '0.683'],
    ['0.789', '0.795', '0.796', '1.000', '0.891'],
    ['0.579', '0.584', '0.581', '1.000', '0.763'],
    ['0.419', '0.411', '0.419', '1.000', '0.644'],
    ['0.393', '0.392', '0.396', '1.000', '0.627'],
    ['0.578', '0.577', '0.571', '1.000', '0.759'],
    ['0.292', '0.297', '0.295', '1.000', '0.543'],
    ['0.628', '0.623', '0.624', '1.000', '0.790'],
    ['0.784', '0.793', '0.786', '1.000', '0.888'],
    ['0.211', '0.203', '0.206', '1.000', '0.454'],
  ] as const
).map(([a, b, c, degree, coordination]) => rowOf([a, b, c], degree, '', coordination));

describe('the design of a table', () => {
  it('is one with unrounded weights rather than one with equal weights and a wrong row', () => {
    const { fitted } = inferred(NEAR_EQUAL, 3);
    expect(fitted[0]).toMatchObject({ fitting: 12, checked: 12, design: { form: 'standard' } });
  });

  it('is proved to leave out a row where no weights at all go with it', () => {
    const rows = [...NEAR_EQUAL];
    rows[4] = { ...rows[4], coordination: rows[7].coordination };
    const { fitted, isProven } = inferred(rows, 3);
    expect(fitted[0]).toMatchObject({ fitting: 11, checked: 12 });
    expect(isProven).toBe(true);
  });

  it('has θ = 1/3 where that is what the rows say', () => {
    const rows = [
      [0.3, 0.6],
      [0.5, 0.55],
      [0.8, 0.2],
    ].map(([a, b]) => {
      const c = (2 * Math.sqrt(a * b)) / (a + b);
      const t = (a + b) / 2;
      return rowOf([a.toFixed(4), b.toFixed(4)], '', t.toFixed(4), Math.cbrt(c * t).toFixed(4));
    });
    const { fitted } = inferred(rows, 2);
    expect(fitted[0].fitting).toBe(3);
    expect(fitted[0].design.theta.lower).toBeCloseTo(1 / 3, 12);
  });
});
