import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CUSTOM_FUNCTIONS } from '../../functions/custom-functions';
import { HELP_FOLDER } from '../../functions/kit/help-file';
import { ANALYSES } from '../../help/analyses/analyses';
import { GUIDES } from '../../help/guides/guides';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { PageLink } from '../shared/page-link';
import { AnalysisHelp } from './analysis-help';
import { FunctionHelp } from './function-help';
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
      <Accordion collapsible multiple>
        {CUSTOM_FUNCTIONS.map((declared) => (
          <AccordionItem key={declared.id} value={declared.id}>
            <AccordionHeader as="h3">{declared.id}</AccordionHeader>
            <AccordionPanel>
              <FunctionHelp declared={declared} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <h2 className={styles.heading}>{texts.analyses}</h2>
      <Accordion collapsible multiple>
        {ANALYSES.map((analysis) => (
          <AccordionItem key={analysis.id} value={analysis.id}>
            <AccordionHeader as="h3">{analysis.title[language]}</AccordionHeader>
            <AccordionPanel>
              <AnalysisHelp analysis={analysis} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <h2 className={styles.heading}>{texts.guides}</h2>
      <Accordion collapsible multiple>
        {GUIDES.map((guide) => (
          <AccordionItem key={guide.id} value={guide.id}>
            <AccordionHeader as="h3">{guide.title[language]}</AccordionHeader>
            <AccordionPanel>
              <PageSummary page={guide} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <h2 className={styles.heading}>{texts.pane.manifest.heading}</h2>
      <ManifestSection />
    </>
  );
}
