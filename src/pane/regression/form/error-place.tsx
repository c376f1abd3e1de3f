import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../../errors/reason';
import { explain } from '../../../text/explain';
import { usePane } from '../../pane-context';
import { markReason } from './equation-check';

const useStyles = makeStyles({
  place: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  mark: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    paddingInline: '1px',
  },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
});

interface ErrorPlaceProps {
  readonly equation: string;
  readonly reason: Reason;
}

/**
 * The equation with the offending place marked, where there is one, and what is needed there; at its
 * end, a mark stands for what is missing.
 */
export function ErrorPlace({ equation, reason }: ErrorPlaceProps): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const place = markReason(equation, reason);
  return (
    <>
      {place !== undefined && (
        // The sentence names the character; read out, the equation would only stand in its way.
        <p className={styles.place} aria-hidden="true">
          {place.before}
          <mark className={styles.mark}>{place.marked}</mark>
          {place.after}
        </p>
      )}
      <p className={styles.sentence}>{explain(reason, language)}</p>
    </>
  );
}
