import { makeStyles, tokens } from '@fluentui/react-components';
import { helpFile } from '../../functions/kit/help-file';
import type { Analysis } from '../../help/analyses/analysis';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { PageLink } from '../shared/page-link';
import { ExampleHelp } from './example-help';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

/** What an analysis does, where it is, and its examples in cells. */
export function AnalysisHelp({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = helpTexts(language);
  const { id, summary, where, examples } = analysis;
  return (
    <>
      <p className={styles.paragraph}>{summary[language]}</p>
      <p className={styles.paragraph}>{where[language]}</p>
      <p className={styles.paragraph}>
        <PageLink file={helpFile(language, id)}>{texts.pane.open}</PageLink>
      </p>
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
