import { makeStyles, tokens } from '@fluentui/react-components';
import type { CustomFunction, FunctionExample } from '../../functions/kit/custom-function';
import { helpFile } from '../../functions/kit/help-file';
import { exampleArguments } from '../../help/example-arguments';
import { formulaLines, referenceLines } from '../../help/in-language';
import { shownCall } from '../../help/shown-call';
import { signature } from '../../help/signature';
import type { Language } from '../../text/language';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { PageLink } from '../shared/page-link';
import { ExampleHelp } from './example-help';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

/** A function's declaration, for reading beside the sheet. */
export function FunctionHelp({
  declared,
}: {
  readonly declared: CustomFunction;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, texts } = usePane();
  const help = helpTexts(language);
  return (
    <>
      <p className={styles.paragraph}>{declared.description[language]}</p>
      <p className={`${styles.paragraph} ${styles.code}`}>{signature(declared)}</p>
      <p className={styles.paragraph}>
        <PageLink file={helpFile(language, declared.id)}>{help.pane.open}</PageLink>
      </p>
      <h4 className={styles.heading}>{help.arguments}</h4>
      <ul className={styles.list}>
        {declared.parameters.map(({ name, description, optional, standard }) => (
          <li key={name}>
            <b>{name}</b>
            {optional && ` (${texts.functions.optional(standard ?? '')})`}: {description[language]}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{help.formula}</h4>
      <Lines lines={formulaLines(declared, language)} />
      <h4 className={styles.heading}>{help.references}</h4>
      <Lines lines={referenceLines(declared, language)} />
      <h4 className={styles.heading}>{help.examples}</h4>
      {declared.examples.map((example) => (
        <ExampleHelp
          key={example.description.en}
          declared={declared}
          description={example.description[language]}
          args={example.arguments}
          result={resultText(example, declared, language)}
        />
      ))}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.paragraph}>
          {line}
        </p>
      ))}
    </>
  );
}

/** As declared; computed where the arguments ask for another language than the declared one. */
function resultText(
  { arguments: declaredArguments, result, isExcerpt }: FunctionExample,
  declared: CustomFunction,
  language: Language,
): string {
  const args = exampleArguments(declared, declaredArguments, language);
  if (args !== declaredArguments) return rowsText(shownCall(declared, args, language).rows);
  if (typeof result === 'number' || typeof result === 'string') return String(result);
  return rowsText(result) + (isExcerpt === true ? '; …' : '');
}

function rowsText(rows: readonly (readonly (number | string)[])[]): string {
  return rows.map((row) => row.join(', ')).join('; ');
}
