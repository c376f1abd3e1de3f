import { makeStyles, tokens } from '@fluentui/react-components';
import { helpFile } from '../../functions/kit/help-file';
import { helpTexts } from '../../text/help-texts';
import type { Localized } from '../../text/language';
import { usePane } from '../pane-context';
import { PageLink } from '../shared/page-link';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

interface PageSummaryProps {
  /** What is declared about an analysis or a guide. */
  readonly page: {
    readonly id: string;
    readonly summary: Localized;
    readonly where: Localized;
  };
}

/** What something does, where it is, and the way to its page. */
export function PageSummary({ page }: PageSummaryProps): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const { id, summary, where } = page;
  return (
    <>
      <p className={styles.paragraph}>{summary[language]}</p>
      <p className={styles.paragraph}>{where[language]}</p>
      <p className={styles.paragraph}>
        <PageLink file={helpFile(language, id)}>{helpTexts(language).pane.open}</PageLink>
      </p>
    </>
  );
}
