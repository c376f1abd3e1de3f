import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReportChart } from '../../../report/report';
import { HEIGHT, WIDTH, chartGeometry, type ChartGeometry } from './chart-geometry';

/** Told apart by eyes that see few colours too: dark and light, and by the legend. */
const COLORS = [
  tokens.colorPaletteBlueForeground2,
  tokens.colorPaletteDarkOrangeForeground1,
  tokens.colorPaletteDarkGreenForeground2,
];

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  drawing: { width: '100%', height: 'auto', display: 'block' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  zero: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px' },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '4 3',
    fill: 'none',
  },
  line: { strokeWidth: '1.6px', fill: 'none', strokeLinejoin: 'round' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  sample: { width: '16px', height: '8px', marginInlineEnd: '4px' },
});

/** A chart of a report. Its numbers stand in the table beside it, for those who cannot see it. */
export function ChartView({ chart }: { readonly chart: ReportChart }): React.JSX.Element {
  const styles = useStyles();
  const geometry = useMemo(() => chartGeometry(chart), [chart]);
  const { series } = chart;
  const names = [...new Set(series.map(({ name }) => name))];
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${chart.title}: ${names.join(', ')}`}
      >
        <Axes geometry={geometry} />
        {geometry.bars.map((bar, index) => (
          <rect key={index} {...bar} fill={COLORS[0]} />
        ))}
        {geometry.paths.map((path, index) =>
          path === '' ? null : (
            <path
              key={index}
              d={path}
              className={series[index].isGuide === true ? styles.guide : styles.line}
              stroke={series[index].isGuide === true ? undefined : COLORS[index % COLORS.length]}
            />
          ),
        )}
      </svg>
      {names.length > 1 && <Legend chart={chart} names={names} />}
    </figure>
  );
}

function Axes({ geometry }: { readonly geometry: ChartGeometry }): React.JSX.Element {
  const styles = useStyles();
  const { plot, valueTicks, labelTicks, zero } = geometry;
  return (
    <g aria-hidden="true">
      {valueTicks.map(({ text, at }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} className={styles.grid} />
          <text x={plot.left - 5} y={at + 4} textAnchor="end" className={styles.text}>
            {text}
          </text>
        </g>
      ))}
      {zero !== undefined && (
        <line x1={plot.left} x2={plot.right} y1={zero} y2={zero} className={styles.zero} />
      )}
      {labelTicks.map(({ text, at }, index) => (
        <text key={index} x={at} y={plot.bottom + 15} textAnchor="middle" className={styles.text}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Legend({
  chart: { series },
  names,
}: {
  readonly chart: ReportChart;
  readonly names: readonly string[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {names.map((name) => {
        const index = series.findIndex((own) => own.name === name);
        const isGuide = series[index].isGuide === true;
        return (
          <li key={name}>
            <svg className={styles.sample} viewBox="0 0 16 8" aria-hidden="true">
              <line
                x1={0}
                x2={16}
                y1={4}
                y2={4}
                className={isGuide ? styles.guide : styles.line}
                stroke={isGuide ? undefined : COLORS[index % COLORS.length]}
              />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
