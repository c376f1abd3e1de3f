import type { AssumedDesign } from '../../../../src/statistics/audit/coupling/assumed-design';
import { pairOf } from '../../../../src/statistics/audit/coupling/assumed-design';
import { fitDesign, fitTogether } from '../../../../src/statistics/audit/coupling/fit-design';
import { designOf, rowOf } from './rows';

/** T = αU₁ + (1 − α)U₂ with U₁ = 1 and U₂ = 0: T is α itself. */
const rowsWith = (...alphas: string[]) =>
  alphas.map((alpha) => rowOf(['1.000', '0.000'], '', alpha, ''));

const between = (lower: number, upper: number): AssumedDesign => ({
  ...designOf('standard'),
  weights: pairOf({ lower, upper }),
});

describe('weights that are left open', () => {
  it('suit each row by itself', () => {
    const { fitting, checked } = fitDesign(rowsWith('0.250', '0.450'), between(0.2, 0.5));
    expect([fitting, checked]).toEqual([2, 2]);
  });

  it('suit rows together only where one pair does', () => {
    const design = between(0.2, 0.5);
    expect(fitTogether(rowsWith('0.250', '0.450'), design, 0).fitting).toBe(1);
    expect(fitTogether(rowsWith('0.250', '0.450', '0.450'), design, 0).fitting).toBe(2);
    expect(fitTogether(rowsWith('0.312', '0.312', '0.312'), design, 0).fitting).toBe(3);
  });

  it('are reported as they were left open', () => {
    const design = between(0.2, 0.5);
    expect(fitTogether(rowsWith('0.312'), design, 0).design).toBe(design);
  });

  it('are not looked at more closely where they cannot do better than others do', () => {
    const { fitting } = fitTogether(rowsWith('0.250', '0.450'), between(0.2, 0.3), 1);
    expect(fitting).toBeLessThanOrEqual(1);
  });
});
