/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import { ChartView } from '../../../../src/pane/shared/chart/chart-view';
import type { ReportChart } from '../../../../src/report/report';
import '../../patience';

afterEach(cleanup);

const LINES: ReportChart = {
  kind: 'chart',
  title: 'Y: Residual',
  look: 'lines',
  labels: ['2001', '2002'],
  series: [
    { name: 'Residual', values: [0.5, -0.5] },
    { name: '5%', values: [1, 1], isGuide: true },
    { name: '5%', values: [-1, -1], isGuide: true },
  ],
};

const image = (): Element => document.querySelector('svg[role=img]') as Element;
const legend = (): (string | null)[] =>
  [...document.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('a chart in the pane', () => {
  it('is told by its title and the names of its lines, each name once', () => {
    render(<ChartView chart={LINES} />);
    expect(document.querySelector('figcaption')?.textContent).toBe('Y: Residual');
    expect(image().getAttribute('aria-label')).toBe('Y: Residual: Residual, 5%');
    expect(legend()).toEqual(['Residual', '5%']);
    expect(document.querySelectorAll('svg[role=img] path')).toHaveLength(3);
  });

  it('tells the values of columns, which may stand in no table', () => {
    const labels = ['−1 – 0', '0 – 1'];
    const series = [{ name: 'Observations', values: [3, 1 / 3] }];
    render(<ChartView chart={{ ...LINES, title: 'Residuals', look: 'columns', labels, series }} />);
    expect(image().getAttribute('aria-label')).toBe('Residuals: −1 – 0: 3; 0 – 1: 0.3333');
    expect(document.querySelectorAll('rect')).toHaveLength(2);
    expect(legend()).toEqual([]);
  });

  it('writes values and labels', () => {
    render(<ChartView chart={LINES} />);
    for (const text of ['2001', '2002', '−1.0', '0.0', '1.0']) {
      expect(screen.getByText(text).tagName).toBe('text');
    }
  });

  it('is drawn as wide as it is laid out, and anew when the pane is made wider', () => {
    let tell: (width: number) => void = () => undefined;
    let isWatched = false;
    class Observer {
      constructor(listener: (entries: { contentRect: { width: number } }[]) => void) {
        tell = (width) => listener([{ contentRect: { width } }]);
      }
      observe(): void {
        isWatched = true;
      }
      disconnect(): void {
        isWatched = false;
      }
    }
    Object.assign(window, { ResizeObserver: Observer });
    const { unmount } = render(<ChartView chart={LINES} />);
    act(() => tell(296.4));
    expect(image().getAttribute('viewBox')).toBe('0 0 296 200');
    act(() => tell(0));
    expect(image().getAttribute('viewBox')).toBe('0 0 296 200');
    act(() => tell(430));
    expect(image().getAttribute('viewBox')).toBe('0 0 430 200');
    unmount();
    expect(isWatched).toBe(false);
    Reflect.deleteProperty(window, 'ResizeObserver');
  });
});
