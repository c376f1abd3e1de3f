import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { columnNames, groupText } from './column-names';

interface GroupChoiceProps {
  readonly names: readonly string[];
  /** As an equation's options name the column; empty for none. */
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** The column within whose values lags stay, or none. */
export function GroupChoice({ names, value, onChange }: GroupChoiceProps): React.JSX.Element {
  const { group: texts } = usePane().texts.form;
  const options = columnNames(names).map((name) => ({ value: groupText(name), text: name }));
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Choice
      label={texts.label}
      value={value}
      options={[
        { value: '', text: texts.none },
        // The column of another block: running it says that it is missing.
        ...(isKnown ? [] : [{ value, text: value }]),
        ...options,
      ]}
      onChange={onChange}
    />
  );
}
