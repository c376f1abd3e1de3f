import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** What concerns the whole file: its models, and sending it to others. One section each. */
export function WorkbookTab(): React.JSX.Element {
  const styles = useStyles();
  return <div className={styles.sections}></div>;
}
