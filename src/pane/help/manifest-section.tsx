import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { addInAddress } from '../shared/add-in-address';

const MANIFEST = 'manifest.xml';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingInlineStart: '1.2em', overflowWrap: 'anywhere' },
});

/** The manifest that lies beside the pane, for colleagues, and what to do with it. */
export function ManifestSection(): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const { manifest } = helpTexts(language).pane;
  return (
    <>
      <p className={styles.paragraph}>{manifest.text}</p>
      <p className={styles.paragraph}>
        <Link href={addInAddress(MANIFEST)} download={MANIFEST} inline>
          {manifest.download}
        </Link>
      </p>
      <ul className={styles.list}>
        {manifest.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
