import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { CustomFunction } from '../../functions/kit/custom-function';
import { exampleArguments } from '../../help/example-arguments';
import { exampleSheet } from '../../help/example-sheet';
import { shownFormula } from '../../help/shown-formula';
import { helpTexts } from '../../text/help-texts';
import { usePane } from '../pane-context';
import { InsertControl } from '../shared/insert/insert-control';

const useStyles = makeStyles({
  example: { marginBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

interface ExampleHelpProps {
  readonly declared: CustomFunction;
  readonly description: string;
  readonly args: readonly unknown[];
  /** Left out where the sheet shows it better. */
  readonly result?: string;
}

/** A worked example, and the way to have it compute on a sheet. */
export function ExampleHelp(props: ExampleHelpProps): React.JSX.Element {
  const { declared, description, result } = props;
  const styles = useStyles();
  const { language } = usePane();
  const args = useMemo(
    () => exampleArguments(declared, props.args, language),
    [declared, props.args, language],
  );
  const plan = useCallback(
    () => exampleSheet({ declared, description, args }, language),
    [declared, description, args, language],
  );
  return (
    <div className={styles.example}>
      {description}
      <div className={styles.code}>{shownFormula(declared, args)}</div>
      {result !== undefined && <div className={styles.code}>→ {result}</div>}
      <InsertControl label={helpTexts(language).pane.insert} plan={plan} />
    </div>
  );
}
