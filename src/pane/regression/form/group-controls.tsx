import { Checkbox } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { columnNames, groupText } from './column-names';
import type { RegressionDraft } from './regression-draft';

type Grouping = Pick<RegressionDraft, 'group' | 'fixedEffects'>;

interface GroupControlsProps {
  readonly value: Grouping;
  readonly names: readonly string[];
  readonly onChange: (change: Grouping) => void;
}

/** The column of groups, and whether each has a constant of its own. */
export function GroupControls({ value, names, onChange }: GroupControlsProps): React.JSX.Element {
  const { group: texts } = usePane().texts.form;
  const { group, fixedEffects } = value;
  const options = columnNames(names).map((name) => ({ value: groupText(name), text: name }));
  const isKnown = group === '' || options.some((option) => option.value === group);
  return (
    <div>
      <Choice
        label={texts.label}
        value={group}
        options={[
          { value: '', text: texts.none },
          // The column of another block: running it says that it is missing.
          ...(isKnown ? [] : [{ value: group, text: group }]),
          ...options,
        ]}
        onChange={(next) =>
          onChange({ group: next, fixedEffects: next === '' ? false : fixedEffects })
        }
      />
      {group !== '' && (
        <Checkbox
          label={texts.fixedEffects}
          checked={fixedEffects}
          onChange={(_event, data) => onChange({ group, fixedEffects: data.checked === true })}
        />
      )}
    </div>
  );
}
