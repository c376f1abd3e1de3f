import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';

interface SampleFieldProps {
  readonly value: string;
  readonly onChange: (sample: string) => void;
}

/** The first and the last observation of the sample. */
export function SampleField({ value, onChange }: SampleFieldProps): React.JSX.Element {
  const { texts } = usePane();
  return (
    <Field label={texts.sample.label} hint={texts.sample.hint}>
      <Input
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        placeholder="2000 2016"
        spellCheck={false}
        autoComplete="off"
      />
    </Field>
  );
}
