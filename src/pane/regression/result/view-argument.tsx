import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 auto', minWidth: 0 },
});

interface ViewArgumentProps {
  readonly label: string;
  readonly value: string;
  readonly canShow: boolean;
  readonly onChange: (value: string) => void;
  readonly onShow: () => void;
}

/** What a view is asked with; it is shown once it is written, not at each character. */
export function ViewArgument(props: ViewArgumentProps): React.JSX.Element {
  const { label, value, canShow, onChange, onShow } = props;
  const styles = useStyles();
  const { show } = usePane().texts.regression;
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      <Field className={styles.field} label={label} size="small">
        <Input
          size="small"
          value={value}
          autoComplete="off"
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
      <Button type="submit" size="small" disabled={!canShow}>
        {show}
      </Button>
    </form>
  );
}
