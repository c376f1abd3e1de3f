import { thinOut } from '../../../../src/pane/shared/chart/thin-out';

describe('thinning out what is drawn', () => {
  it('keeps every place where there are few', () => {
    expect(thinOut([3, 1, 2], 10)).toEqual([0, 1, 2]);
    expect(thinOut([], 10)).toEqual([]);
  });

  it('keeps the first, the least, the greatest and the last of each stretch, in order', () => {
    const values = Array.from({ length: 1000 }, (_, i) => Math.sin(i));
    values[333] = 50;
    values[777] = -50;
    const places = thinOut(values, 10);
    expect(places.length).toBeLessThanOrEqual(40);
    expect(places).toContain(333);
    expect(places).toContain(777);
    for (const place of [0, 99, 100, 999]) expect(places).toContain(place);
    expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
  });

  it('finds the extremes of a stretch that begins with no value', () => {
    const values = Array.from({ length: 100 }, () => 1);
    values[0] = NaN;
    values[1] = NaN;
    values[20] = -9;
    values[30] = 9;
    const places = thinOut(values, 2);
    expect(places).toContain(20);
    expect(places).toContain(30);
  });

  it('keeps a stretch without any value a hole', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i < 50 ? NaN : i));
    const places = thinOut(values, 4).filter((place) => place < 50);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => Number.isNaN(values[place]))).toBe(true);
  });
});
