import { contains, decimalInterval, width } from '../../../../src/numerics/interval';
import { allSteps } from '../../../../src/numerics/steps';
import { fitFrame } from '../../../../src/statistics/audit/coupling/fit-theta';
import type { PrintedRow } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { rowOf } from './rows';

const LEVELS: readonly (readonly [number, number])[] = [
  [0.31, 0.62],
  [0.44, 0.37],
  [0.72, 0.58],
  [0.85, 0.21],
  [0.19, 0.53],
];

/** Rows of the form standard with equal weights; without C or T where these are not named. */
function rowsWith(theta: number, columns = 'CT'): PrintedRow[] {
  return LEVELS.map(([first, second]) => {
    const c = (2 * Math.sqrt(first * second)) / (first + second);
    const t = (first + second) / 2;
    const shown = (value: number): string => value.toFixed(5);
    return rowOf(
      [shown(first), shown(second)],
      columns.includes('C') ? shown(c) : '',
      columns.includes('T') ? shown(t) : '',
      shown((c * t) ** theta),
    );
  });
}

const fit = (rows: readonly PrintedRow[], isThetaOpen = true) =>
  allSteps(
    fitFrame(rows, { form: 'standard', theta: decimalInterval(0.5), systemCount: 2, isThetaOpen }),
  );

describe('a θ that nobody would choose', () => {
  it.each([Math.SQRT2 - 1, (Math.sqrt(5) - 1) / 2, 1.23456])(
    'is one for all rows, within what C, T and D leave open: %d',
    (theta) => {
      const found = fit(rowsWith(theta));
      if (found.state !== 'fits') throw new Error(found.state);
      expect(contains(found.thetaRange, theta)).toBe(true);
      expect(width(found.thetaRange)).toBeLessThan(1e-3);
      expect(width(found.theta)).toBeLessThan(1e-12);
    },
  );

  it('is found from levels where C or T is not printed', () => {
    for (const columns of ['C', 'T']) {
      const found = fit(rowsWith(Math.SQRT2 - 1, columns));
      expect(found.state).toBe('fits');
    }
  });

  it('is not found where each row has one of its own', () => {
    const mixed = rowsWith(0.4142).map((row, at) => (at === 2 ? rowsWith(0.4242)[at] : row));
    const found = fit(mixed);
    expect(found.state).toBe('none');
    expect('culprits' in found && found.culprits.length).toBeGreaterThan(0);
  });

  it('is not looked for where a θ is stated', () => {
    expect(fit(rowsWith(0.4142), false).state).toBe('none');
    const half = fit(rowsWith(0.5), false);
    expect(half).toMatchObject({ state: 'fits', theta: decimalInterval(0.5) });
  });

  it('is none beyond what an exponent may be', () => {
    expect(fit(rowsWith(7.1)).state).toBe('none');
  });
});
