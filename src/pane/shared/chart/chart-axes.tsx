import { makeStyles, tokens } from '@fluentui/react-components';
import { type ChartGeometry, GAP } from './chart-geometry';
import { TEXT_SIZE } from './text-size';

const useStyles = makeStyles({
  text: { fill: tokens.colorNeutralForeground2, fontSize: `${TEXT_SIZE}px` },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeDasharray: '1 3' },
  },
  zero: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** From a value's line down to the middle of its text. */
const MIDDLE = 4;
/** From the end of the plot down to its labels. */
const BELOW = 15;

/** Values at the left with a line each, labels beneath, and the line of 0. */
export function ChartAxes({ geometry }: { readonly geometry: ChartGeometry }): React.JSX.Element {
  const styles = useStyles();
  const { plot, valueTicks, labelTicks, zero } = geometry;
  const across = { x1: plot.left, x2: plot.right };
  return (
    <g>
      {valueTicks.map(({ text, at }) => (
        <g key={at}>
          <line {...across} y1={at} y2={at} className={styles.grid} />
          <text x={plot.left - GAP} y={at + MIDDLE} textAnchor="end" className={styles.text}>
            {text}
          </text>
        </g>
      ))}
      {zero !== undefined && <line {...across} y1={zero} y2={zero} className={styles.zero} />}
      {labelTicks.map(({ text, at }, index) => (
        <text
          key={index}
          x={at}
          y={plot.bottom + BELOW}
          textAnchor="middle"
          className={styles.text}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
