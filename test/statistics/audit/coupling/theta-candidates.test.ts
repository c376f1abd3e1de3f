import { contains } from '../../../../src/numerics/interval';
import {
  sharedTheta,
  shortestWithin,
  thetaCandidates,
} from '../../../../src/statistics/audit/coupling/theta-candidates';
import { rowOf } from './rows';

const rowsWith = (theta: number) =>
  [0.3, 0.5, 0.7].map((t) =>
    rowOf(['', ''], '0.9000', t.toFixed(4), ((0.9 * t) ** theta).toFixed(4)),
  );

describe('θ that a table may have been made with', () => {
  it('are the usual ones that most rows go with', () => {
    const { usual, seldom } = thetaCandidates(rowsWith(0.5), 'standard');
    expect(usual).toEqual([{ lower: 0.5, upper: 0.5 }]);
    expect(seldom).toEqual([]);
  });

  it('are thirds and decimals of C, T and D', () => {
    expect(
      thetaCandidates(rowsWith(1 / 3), 'standard').seldom.some((t) => contains(t, 1 / 3)),
    ).toBe(true);
    expect(thetaCandidates(rowsWith(0.45), 'standard').seldom.some((t) => contains(t, 0.45))).toBe(
      true,
    );
  });

  it('are all where one row alone tells of it', () => {
    const { usual, seldom } = thetaCandidates(rowsWith(0.4).slice(0, 1), 'standard');
    expect(usual.length).toBe(2);
    expect(seldom.length).toBeGreaterThan(10);
  });

  it('play no part without D', () => {
    const rows = [rowOf(['0.3', '0.4'], '0.98', '0.35', '')];
    expect(thetaCandidates(rows, 'standard')).toEqual({
      usual: [{ lower: 0.5, upper: 0.5 }],
      seldom: [],
      any: [],
    });
  });

  it('are besides any that most rows share, by its shortest decimal', () => {
    const [any] = thetaCandidates(rowsWith(0.61803), 'standard').any;
    expect(any).toEqual(shortestWithin(any));
    const shared = sharedTheta(rowsWith(0.61803), 'standard');
    expect(shared && [contains(shared, 0.61803), contains(shared, any.lower)]).toEqual([
      true,
      true,
    ]);
  });

  it('are none at or below 0, and none above 5', () => {
    expect(sharedTheta(rowsWith(-0.5), 'standard')).toBeUndefined();
    expect(sharedTheta(rowsWith(5.5), 'standard')).toBeUndefined();
  });

  it('are anything sensible where no row tells', () => {
    const rows = [rowOf(['0.3', ''], '', '0.35', '0.5')];
    expect(sharedTheta(rows, 'standard')).toEqual({ lower: 0.01, upper: 5 });
  });
});
