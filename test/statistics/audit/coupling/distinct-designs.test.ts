import { decimalInterval } from '../../../../src/numerics/interval';
import { equalWeights } from '../../../../src/statistics/audit/coupling/assumed-design';
import { distinctDesigns } from '../../../../src/statistics/audit/coupling/distinct-designs';
import type { FittedDesign } from '../../../../src/statistics/audit/coupling/fit-design';
import { designOf } from './rows';

function fitted(alpha: number, more: Partial<FittedDesign['design']> = {}, failing = [2]) {
  const design = { ...designOf('standard', alpha), ...more };
  return { design, fitting: 7, checked: 8, failing, weights: design.weights };
}

describe('designs that a reader would tell apart', () => {
  const half = fitted(0.5);

  it('are not those that differ in the fourth decimal of a weight', () => {
    expect(distinctDesigns([half, fitted(0.4999), fitted(0.50003, {}, [3])])).toEqual([half]);
  });

  it('are those of other weights that somebody would choose', () => {
    expect(distinctDesigns([half, fitted(0.45), fitted(0.4731)])).toEqual([half, fitted(0.45)]);
  });

  it('are those of weights that nobody would choose, where they satisfy other rows', () => {
    const others = fitted(0.3127, {}, [5]);
    expect(distinctDesigns([half, others])).toEqual([half, others]);
  });

  it('are those of other forms and other θ, a third and 0.333 being one', () => {
    const paper = fitted(0.5, { form: 'paper' });
    const third = fitted(0.5, { theta: equalWeights(3)[0] });
    const near = fitted(0.5, { theta: decimalInterval(0.333) });
    expect(distinctDesigns([half, paper, third, near])).toEqual([half, paper, third]);
  });
});
