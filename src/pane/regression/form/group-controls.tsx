import { Checkbox } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { GroupChoice } from './group-choice';
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
  return (
    <div>
      <GroupChoice
        names={names}
        value={group}
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
