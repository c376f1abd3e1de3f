import { makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../help/analyses/analysis';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { ExampleHelp } from './example-help';
import { PageSummary } from './page-summary';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

/** What an analysis does, where it is, and its examples in cells. */
export function AnalysisHelp({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = helpTexts(language);
  const { examples } = analysis;
  return (
    <>
      <PageSummary page={analysis} />
      <h4 className={styles.heading}>{texts.examples}</h4>
      {examples.map(({ description, function: declared, arguments: args }) => (
        <ExampleHelp
          key={description.en}
          declared={declared}
          description={description[language]}
          args={args}
        />
      ))}
    </>
  );
}
