import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellMark } from '../../report/output-table';

/** Signs for the eye; what they mean stands beside them in words. */
const SIGNS: Readonly<Record<CellMark, string>> = { agrees: '✓', wrong: '✗', open: '?' };

const useStyles = makeStyles({
  agrees: { color: tokens.colorPaletteGreenForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorNeutralForeground2 },
  sign: { display: 'inline-block', minWidth: '1.1em' },
});

interface MarkedProps {
  readonly mark: CellMark;
  readonly text: string;
}

/** A verdict with its sign. */
export function Marked({ mark, text }: MarkedProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles[mark]}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[mark]}
      </span>
      {text}
    </span>
  );
}
