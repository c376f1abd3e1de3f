import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReportChart } from '../../../report/report';
import { ChartAxes } from './chart-axes';
import { HEIGHT, chartGeometry } from './chart-geometry';
import { ChartLegend } from './chart-legend';
import { chartSummary } from './chart-summary';
import { useLineStyles, useSeriesColors } from './line-styles';
import { useWidth } from './use-width';

const STANDARD_WIDTH = 420;

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  drawing: { width: '100%', display: 'block' },
});

/** A chart of a report, drawn as wide as the pane is: its text keeps its size. */
export function ChartView({ chart }: { readonly chart: ReportChart }): React.JSX.Element {
  const styles = useStyles();
  const lines = useLineStyles();
  const colorOf = useSeriesColors();
  const [drawing, width] = useWidth<SVGSVGElement>(STANDARD_WIDTH);
  const geometry = useMemo(() => chartGeometry(chart, width), [chart, width]);
  const { series } = chart;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <svg
        ref={drawing}
        className={styles.drawing}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={chartSummary(chart)}
      >
        <ChartAxes geometry={geometry} />
        {geometry.bars.map((bar, index) => (
          <rect key={index} {...bar} className={lines.bar} />
        ))}
        {geometry.paths.map((path, index) =>
          path === '' ? null : (
            <path
              key={index}
              d={path}
              className={
                series[index].isGuide === true
                  ? lines.guide
                  : mergeClasses(lines.line, colorOf(index))
              }
            />
          ),
        )}
      </svg>
      <ChartLegend series={series} />
    </figure>
  );
}
