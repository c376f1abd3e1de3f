import { HEIGHT, chartGeometry } from '../../../../src/pane/shared/chart/chart-geometry';
import { textSize } from '../../../../src/pane/shared/chart/text-size';
import type { ReportChart } from '../../../../src/report/report';

const WIDTH = 300;

function chart(part: Partial<ReportChart>): ReportChart {
  return {
    kind: 'chart',
    title: 'Y',
    look: 'lines',
    labels: ['2001', '2002', '2003'],
    series: [{ name: 'Y', values: [1, -1, 3] }],
    ...part,
  };
}

const numbersOf = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('the geometry of a chart', () => {
  it('draws a line through the middle of each label’s room, higher values higher up', () => {
    const { paths, plot } = chartGeometry(chart({}), WIDTH);
    const [x1, y1, x2, y2, x3, y3] = numbersOf(paths[0]);
    expect(x2 - x1).toBeCloseTo(x3 - x2, 2);
    expect(x1).toBeGreaterThan(plot.left);
    expect(x3).toBeLessThan(plot.right);
    expect(y3).toBeLessThan(y1);
    expect(y1).toBeLessThan(y2);
  });

  it('leaves a hole where there is no value', () => {
    const { paths } = chartGeometry(
      chart({
        labels: ['a', 'b', 'c', 'd', 'e'],
        series: [{ name: 'Y', values: [1, 2, NaN, 3, 4] }],
      }),
      WIDTH,
    );
    expect(paths[0].match(/M/g)).toHaveLength(2);
  });

  it('stands columns on 0, and hangs those below it from there', () => {
    const { bars, zero, paths } = chartGeometry(
      chart({ look: 'columns', series: [{ name: 'Y', values: [1, -2, NaN] }] }),
      WIDTH,
    );
    expect(bars).toHaveLength(2);
    expect(bars[0].y + bars[0].height).toBeCloseTo(zero ?? NaN, 9);
    expect(bars[1].y).toBeCloseTo(zero ?? NaN, 9);
    expect(bars[1].height).toBeCloseTo(2 * bars[0].height, 9);
    expect(paths).toEqual(['']);
  });

  it('draws guides beside columns as lines', () => {
    const { bars, paths } = chartGeometry(
      chart({
        look: 'columns',
        series: [
          { name: 'Y', values: [1, 2, 3] },
          { name: 'bound', values: [2, 2, 2], isGuide: true },
        ],
      }),
      WIDTH,
    );
    expect(bars).toHaveLength(3);
    expect(paths[0]).toBe('');
    expect(paths[1]).toMatch(/^M/);
  });

  it('has no line of 0 where all values lie on one side of it', () => {
    const values = [100, 101, 102];
    expect(chartGeometry(chart({ series: [{ name: 'Y', values }] }), WIDTH).zero).toBeUndefined();
    expect(chartGeometry(chart({}), WIDTH).zero).toBeGreaterThan(0);
  });

  it('draws a level series, and one without any value, inside the plot', () => {
    const level = chartGeometry(chart({ series: [{ name: 'Y', values: [5, 5, 5] }] }), WIDTH);
    for (const y of numbersOf(level.paths[0]).filter((_, i) => i % 2 === 1)) {
      expect(y).toBeGreaterThan(level.plot.top);
      expect(y).toBeLessThan(level.plot.bottom);
    }
    const empty = chartGeometry(chart({ series: [{ name: 'Y', values: [NaN, NaN, NaN] }] }), WIDTH);
    expect(empty.paths).toEqual(['']);
    expect(empty.valueTicks.length).toBeGreaterThan(0);
  });

  it('writes very large and very small values by powers of ten, with room for them', () => {
    for (const size of [1e12, 1e-9, 1234567]) {
      const { valueTicks, plot } = chartGeometry(
        chart({ series: [{ name: 'Y', values: [0, size, 3 * size] }] }),
        WIDTH,
      );
      const widest = Math.max(...valueTicks.map(({ text }) => textSize(text)));
      expect(plot.left).toBeGreaterThan(widest);
      expect(plot.left).toBeLessThan(WIDTH / 4);
      expect(valueTicks.map(({ text }) => text)).toContain(size === 1234567 ? '2e+6' : '0');
    }
  });

  it('lets no label leave the drawing or reach into the next', () => {
    const labels = Array.from({ length: 40 }, (_, i) => `河南省郑州市第${i + 1}区`);
    const values = labels.map((_, i) => i);
    const { labelTicks } = chartGeometry(chart({ labels, series: [{ name: 'Y', values }] }), WIDTH);
    expect(labelTicks[0].text).toBe(labels[0]);
    let end = 0;
    for (const { text, at } of labelTicks) {
      const half = textSize(text) / 2;
      expect(at - half).toBeGreaterThanOrEqual(end);
      end = at + half;
    }
    expect(end).toBeLessThanOrEqual(WIDTH);
  });

  it('draws a hundred thousand values as few points, the extremes among them', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => Math.sin(i * i));
    values[54_321] = 9;
    const labels = values.map((_, i) => String(i));
    const { paths, plot } = chartGeometry(
      chart({ labels, series: [{ name: 'Y', values }] }),
      WIDTH,
    );
    const heights = numbersOf(paths[0]).filter((_, i) => i % 2 === 1);
    expect(heights.length).toBeLessThanOrEqual(1600);
    expect(Math.min(...heights)).toBeLessThan(plot.top + HEIGHT / 5);
  });
});
