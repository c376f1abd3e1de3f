import { contains } from '../../../../src/numerics/interval';
import {
  degreeBounds,
  impliedLevel,
  levelBounds,
  levelBox,
  rowConstraints,
} from '../../../../src/statistics/audit/coupling/row-constraints';
import { designOf, rowOf } from './rows';

describe('a row as a question', () => {
  it('has bounds by its form', () => {
    expect(degreeBounds(designOf('paper'))).toEqual({ lower: 0, upper: 0.5 });
    expect(degreeBounds(designOf('standard')).upper).toBe(1);
    expect(levelBounds(designOf('standard')).upper).toBe(Infinity);
    expect(levelBounds(designOf('fan2024')).upper).toBe(1);
  });

  it('cannot be right with C beyond them', () => {
    expect(rowConstraints(rowOf(['', ''], '0.51', '', ''), designOf('paper'))).toBeUndefined();
    expect(rowConstraints(rowOf(['', ''], '0.49', '', ''), designOf('paper'))).toBeDefined();
  });

  it('takes a level that is not printed from T', () => {
    const row = rowOf(['0.40', ''], '', '0.50', '');
    const level = impliedLevel(row, designOf('standard'), 1);
    expect(level && contains(level, 0.6)).toBe(true);
    expect(levelBox(row, designOf('standard'))).toHaveLength(2);
  });

  it('has no box where two levels are missing', () => {
    expect(levelBox(rowOf(['', ''], '', '0.50', ''), designOf('standard'))).toBeUndefined();
  });
});
