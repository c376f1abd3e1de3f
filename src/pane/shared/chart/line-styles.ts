import { makeStyles, tokens } from '@fluentui/react-components';

/** Told apart by eyes that see few colours too: dark and light, and by the legend. */
const COLORS = [
  tokens.colorPaletteBlueForeground2,
  tokens.colorPaletteDarkOrangeForeground1,
  tokens.colorPaletteDarkGreenForeground2,
];

export function seriesColor(index: number): string {
  return COLORS[index % COLORS.length];
}

/** A series, and a bound or a level to compare it with. */
export const useLineStyles = makeStyles({
  line: { strokeWidth: '1.6px', fill: 'none', strokeLinejoin: 'round' },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '4 3',
    fill: 'none',
  },
});
