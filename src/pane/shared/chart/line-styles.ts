import { makeStyles, tokens } from '@fluentui/react-components';

const HIGH_CONTRAST = '@media (forced-colors: active)';

/**
 * Told apart by eyes that see few colours too: dark and light, and by the legend. Where the system
 * sets the colours, its own, and dashes.
 */
const useColors = makeStyles({
  first: {
    stroke: tokens.colorPaletteBlueForeground2,
    [HIGH_CONTRAST]: { stroke: 'CanvasText' },
  },
  second: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    [HIGH_CONTRAST]: { stroke: 'LinkText', strokeDasharray: '6 2' },
  },
  third: {
    stroke: tokens.colorPaletteDarkGreenForeground2,
    [HIGH_CONTRAST]: { stroke: 'CanvasText', strokeDasharray: '1 3' },
  },
});

/** The colours of series by their places. */
export function useSeriesColors(): (index: number) => string {
  const { first, second, third } = useColors();
  const colors = [first, second, third];
  return (index) => colors[index % colors.length];
}

/** A series, and a bound or a level to compare it with. */
export const useLineStyles = makeStyles({
  line: { strokeWidth: '1.6px', fill: 'none', strokeLinejoin: 'round' },
  bar: {
    fill: tokens.colorPaletteBlueForeground2,
    [HIGH_CONTRAST]: { fill: 'CanvasText' },
  },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    [HIGH_CONTRAST]: { stroke: 'GrayText' },
    strokeWidth: '1px',
    strokeDasharray: '4 3',
    fill: 'none',
  },
});
