import { middle, pointInterval } from '../../../../src/numerics/interval';
import { decimalWeight } from '../../../../src/statistics/audit/coupling/assumed-design';
import { guessWeights } from '../../../../src/statistics/audit/coupling/guess-weights';
import { rowOf } from './rows';

const FRAME = { form: 'standard', theta: pointInterval(0.5) } as const;
const guessed = (rows: ReturnType<typeof rowOf>[], systemCount: number): number[][] =>
  guessWeights(rows, { ...FRAME, systemCount }).map((weights) => weights.map(middle));

/** T = 0.4 U1 + 0.6 U2 in all rows but the last two. */
const TWO = [
  rowOf(['0.200', '0.700'], '', '0.500', ''),
  rowOf(['0.300', '0.800'], '', '0.600', ''),
  rowOf(['0.900', '0.100'], '', '0.420', ''),
  rowOf(['0.900', '0.100'], '', '0.800', ''),
  rowOf(['0.100', '0.900'], '', '0.800', ''),
];

describe('weights of a table in which many rows are wrong', () => {
  it('are the equal ones first, then those that most rows go with', () => {
    const [equal, next] = guessed(TWO, 2);
    expect(equal[0]).toBeCloseTo(0.5, 12);
    expect(next).toEqual([0.4, 0.6]);
  });

  it('of three systems are those that are left when rows that part them are dropped', () => {
    const levels = [
      [0.2, 0.7, 0.5],
      [0.9, 0.1, 0.3],
      [0.4, 0.4, 0.8],
      [0.6, 0.9, 0.1],
      [0.5, 0.2, 0.6],
      [0.3, 0.3, 0.9],
      [0.8, 0.7, 0.2],
    ];
    const rows = levels.map(([a, b, c], row) =>
      rowOf(
        [a, b, c].map((level) => level.toFixed(3)),
        '',
        (0.5 * a + 0.3 * b + 0.2 * c + (row === 1 ? 0.2 : 0)).toFixed(3),
        '',
      ),
    );
    expect(guessed(rows, 3)).toContainEqual([0.5, 0.3, 0.2]);
  });

  it('are the stated ones as they are written', () => {
    const stated = [decimalWeight(0.3), decimalWeight(0.7)];
    const found = guessWeights(TWO, { ...FRAME, systemCount: 2, stated });
    expect(found.map((weights) => weights.map(middle))).toEqual([[0.3, 0.7]]);
  });
});
