import { contains, pointInterval } from '../../../../src/numerics/interval';
import { guessWeights } from '../../../../src/statistics/audit/coupling/guess-weights';
import { rowOf } from './rows';

const THETA = pointInterval(0.5);

describe('the weights of a table', () => {
  it('are the equal ones first, and those that T tells', () => {
    // T = 0.4 U1 + 0.6 U2
    const rows = [
      rowOf(['0.200', '0.700'], '', '0.500', ''),
      rowOf(['0.300', '0.800'], '', '0.600', ''),
      rowOf(['0.900', '0.100'], '', '0.420', ''),
    ];
    const { simple, open } = guessWeights(rows, 2, 'standard', THETA);
    expect(simple[0].every((weight) => contains(weight, 0.5))).toBe(true);
    expect(simple.some(([alpha, beta]) => contains(alpha, 0.4) && contains(beta, 0.6))).toBe(true);
    expect(open.some(([alpha]) => contains(alpha, 0.4))).toBe(true);
  });

  it('are those that most rows share, whatever one row says', () => {
    const rows = [
      rowOf(['0.200', '0.700'], '', '0.500', ''),
      rowOf(['0.300', '0.800'], '', '0.600', ''),
      rowOf(['0.900', '0.100'], '', '0.800', ''),
    ];
    const [, second] = guessWeights(rows, 2, 'standard', THETA).simple;
    expect(contains(second[0], 0.4)).toBe(true);
  });

  it('of three systems come from least squares', () => {
    const levels = [
      [0.2, 0.7, 0.5],
      [0.9, 0.1, 0.3],
      [0.4, 0.4, 0.8],
      [0.6, 0.9, 0.1],
      [0.5, 0.2, 0.6],
    ];
    const rows = levels.map(([a, b, c]) =>
      rowOf(
        [a, b, c].map((level) => level.toFixed(3)),
        '',
        (0.5 * a + 0.3 * b + 0.2 * c).toFixed(3),
        '',
      ),
    );
    const { simple } = guessWeights(rows, 3, 'standard', THETA);
    expect(
      simple.some((weights) => [0.5, 0.3, 0.2].every((value, i) => contains(weights[i], value))),
    ).toBe(true);
  });
});
