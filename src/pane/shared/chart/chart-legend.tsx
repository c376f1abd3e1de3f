import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChartSeries } from '../../../report/report';
import { useLineStyles, useSeriesColors } from './line-styles';

const useStyles = makeStyles({
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

/** How each series is drawn, a name once; nothing for a single series, which the title names. */
export function ChartLegend({
  series,
}: {
  readonly series: readonly ChartSeries[];
}): React.JSX.Element | null {
  const styles = useStyles();
  const lines = useLineStyles();
  const colorOf = useSeriesColors();
  const names = [...new Set(series.map(({ name }) => name))];
  if (names.length < 2) return null;
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
                className={isGuide ? lines.guide : mergeClasses(lines.line, colorOf(index))}
              />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
