import { checkPaneTexts } from '../../text/check-pane';
import { usePane } from '../pane-context';
import { Choice, type ChoiceOption } from '../shared/choice';

const FIND_OUT = 'findOut';

interface StatedChoiceProps<Value extends string> {
  readonly label: string;
  /** Undefined where it is to be found out. */
  readonly value: Value | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value | undefined) => void;
}

/** What a paper states of its table, or leaves to be found out. */
export function StatedChoice<Value extends string>(
  props: StatedChoiceProps<Value>,
): React.JSX.Element {
  const { label, value, options, onChange } = props;
  const { findOut } = checkPaneTexts(usePane().language);
  const withFindOut: ChoiceOption<Value | typeof FIND_OUT>[] = [
    { value: FIND_OUT, text: findOut },
    ...options,
  ];
  return (
    <Choice
      label={label}
      value={value ?? FIND_OUT}
      options={withFindOut}
      onChange={(chosen) => onChange(chosen === FIND_OUT ? undefined : chosen)}
    />
  );
}
