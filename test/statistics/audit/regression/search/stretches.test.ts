import {
  type Stretch,
  stretchesOf,
} from '../../../../../src/statistics/audit/regression/search/stretches';
import type { SearchTargets } from '../../../../../src/statistics/audit/regression/search/targets';

function stretches(
  rows: number,
  slopeCount: number,
  mostLag: number,
  allowsCount: (count: number) => boolean = () => true,
): Stretch[] {
  const labels = Array.from({ length: rows }, (_, row) => String(row));
  const targets: SearchTargets = {
    constants: [true],
    slopeCount,
    share: undefined,
    tStatistics: [],
    allowsCount,
  };
  return stretchesOf({ labels, series: [] }, targets, mostLag);
}

const shown = ({ window, lost }: Stretch): string => `${window.first}–${window.last} −${lost}`;

describe('the runs of rows that a table may come from', () => {
  it('are all that leave a degree of freedom beside a constant', () => {
    // One slope and a constant need three observations.
    expect(stretches(4, 1, 0).map(shown)).toEqual(['0–2 −0', '0–3 −0', '1–3 −0']);
  });

  it('give up rows to lags, whose observations are as many', () => {
    expect(stretches(4, 1, 1).map(shown)).toEqual(['0–2 −0', '0–3 −0', '0–3 −1', '1–3 −0']);
  });

  it('are those of an allowed number of observations, after lags', () => {
    const allowed = stretches(6, 1, 2, (count) => count === 4);
    expect(allowed.map(shown)).toEqual([
      '0–3 −0',
      '0–4 −1',
      '0–5 −2',
      '1–4 −0',
      '1–5 −1',
      '2–5 −0',
    ]);
  });

  it('are all of them where the data never have so many observations', () => {
    expect(stretches(4, 1, 0, (count) => count === 99)).toEqual(stretches(4, 1, 0));
  });

  it('may be all rows from the first to the last', () => {
    expect(stretches(19, 2, 0, (count) => count === 19).map(shown)).toEqual(['0–18 −0']);
  });

  it('are none where the data are too short, or empty', () => {
    expect(stretches(2, 1, 2)).toEqual([]);
    expect(stretches(0, 1, 2)).toEqual([]);
  });
});
