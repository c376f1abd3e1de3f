import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CUSTOM_FUNCTIONS } from '../../functions/custom-functions';
import type { CustomFunction, FunctionExample } from '../../functions/kit/custom-function';
import { formulaText } from '../../text/formula-text';
import type { Language, Localized } from '../../text/language';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

/** Help for every function, from its declaration. */
export function FunctionsTab(): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      <p className={styles.paragraph}>{texts.functions.intro}</p>
      <Accordion collapsible multiple>
        {CUSTOM_FUNCTIONS.map((declared) => (
          <AccordionItem key={declared.id} value={declared.id}>
            <AccordionHeader>{declared.id}</AccordionHeader>
            <AccordionPanel>
              <FunctionHelp declared={declared} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

function FunctionHelp({ declared }: { readonly declared: CustomFunction }): React.JSX.Element {
  const styles = useStyles();
  const { language, texts } = usePane();
  return (
    <>
      <p className={styles.paragraph}>{declared.description[language]}</p>
      <p className={`${styles.paragraph} ${styles.code}`}>{signature(declared)}</p>
      <h3 className={styles.heading}>{texts.functions.parameters}</h3>
      <ul className={styles.list}>
        {declared.parameters.map(({ name, description, optional, standard }) => (
          <li key={name}>
            <b>{name}</b>
            {optional && ` (${texts.functions.optional(standard ?? '')})`}: {description[language]}
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{texts.functions.formula}</h3>
      <p className={styles.paragraph}>{inLanguage(declared.formula, language)}</p>
      <h3 className={styles.heading}>{texts.functions.source}</h3>
      <p className={styles.paragraph}>{declared.source}</p>
      <h3 className={styles.heading}>{texts.functions.examples}</h3>
      <ul className={styles.list}>
        {declared.examples.map((example) => (
          <li key={example.description.en}>
            {example.description[language]}
            <div className={styles.code}>{formulaText(declared.id, example.arguments)}</div>
            <div className={styles.code}>→ {resultText(example)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A formula in symbols alone reads the same in every language. */
function inLanguage(text: string | Localized, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function signature({ id, parameters }: CustomFunction): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(', ')})`;
}

function resultText({ result, isExcerpt }: FunctionExample): string {
  if (typeof result === 'number' || typeof result === 'string') return String(result);
  return result.map((row) => row.join(', ')).join('; ') + (isExcerpt === true ? '; …' : '');
}
