import { makeStyles, tokens } from '@fluentui/react-components';
import { CUSTOM_FUNCTIONS } from '../../functions/custom-functions';
import { HELP_FOLDER } from '../../functions/kit/help-file';
import { ANALYSES } from '../../help/analyses/analyses';
import { GUIDES } from '../../help/guides/guides';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { PageLink } from '../shared/page-link';
import { AnalysisHelp } from './analysis-help';
import { FunctionHelp } from './function-help';
import { HelpEntries } from './help-entries';
import { ManifestSection } from './manifest-section';
import { PageSummary } from './page-summary';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0` },
  heading: { margin: `${tokens.spacingVerticalL} 0 0`, fontSize: tokens.fontSizeBase400 },
});

/** Help for every function and every analysis, from their declarations. */
export function HelpTab(): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = helpTexts(language);
  return (
    <>
      <p className={styles.paragraph}>{texts.pane.intro}</p>
      <p className={styles.paragraph}>
        <PageLink file={`${HELP_FOLDER}/${language}/index.html`}>{texts.pane.openAll}</PageLink>
      </p>
      <h2 className={styles.heading}>{texts.functions}</h2>
      <HelpEntries
        entries={CUSTOM_FUNCTIONS.map((declared) => ({
          id: declared.id,
          title: declared.id,
          content: <FunctionHelp declared={declared} />,
        }))}
      />
      <h2 className={styles.heading}>{texts.analyses}</h2>
      <HelpEntries
        entries={ANALYSES.map((analysis) => ({
          id: analysis.id,
          title: analysis.title[language],
          content: <AnalysisHelp analysis={analysis} />,
        }))}
      />
      <h2 className={styles.heading}>{texts.guides}</h2>
      <HelpEntries
        entries={GUIDES.map((guide) => ({
          id: guide.id,
          title: guide.title[language],
          content: <PageSummary page={guide} />,
        }))}
      />
      <h2 className={styles.heading}>{texts.pane.manifest.heading}</h2>
      <ManifestSection />
    </>
  );
}
