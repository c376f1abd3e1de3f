import { Field, Select } from '@fluentui/react-components';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, under a label. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): React.JSX.Element {
  const { label, value, options, isDisabled, onChange } = props;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        disabled={isDisabled}
        value={value}
        onChange={(_event, data) => onChange(data.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Options from a table of texts, in the order given. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  texts: Readonly<Record<Value, string>>,
): ChoiceOption<Value>[] {
  return values.map((value) => ({ value, text: texts[value] }));
}
