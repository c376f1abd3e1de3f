import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST_NAME } from '../../models/stored-model';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalXS,
  },
  field: { flex: '1 1 8rem', minWidth: 0 },
});

interface RenameFormProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** A new name for a model; Escape leaves the old one. */
export function RenameForm({ name, onSave, onCancel }: RenameFormProps): React.JSX.Element {
  const styles = useStyles();
  const { language, texts } = usePane();
  const own = modelsTexts(language);
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') onSave(wanted);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <Field className={styles.field} label={own.newName} size="small">
        <Input
          autoFocus
          size="small"
          value={typed}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(_event, data) => setTyped(data.value)}
        />
      </Field>
      <Button type="submit" size="small" disabled={wanted === ''}>
        {own.saveName}
      </Button>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </form>
  );
}
