import { Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { withDependent } from './change-pick';
import { columnNames } from './column-names';
import { type EquationPick, writePick } from './equation-pick';
import { RegressorList } from './regressor-list';
import { useReadablePick } from './use-readable-pick';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  dependent: { flex: '1 1 auto', minWidth: 0 },
  constant: { flex: 'none' },
});

interface PickControlsProps {
  readonly equation: string;
  readonly names: readonly string[];
  readonly onChange: (equation: string) => void;
}

/** The equation by picking; each pick writes the line anew, and the line sets the picks. */
export function PickControls({ equation, names, onChange }: PickControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { picks: texts } = usePane().texts.form;
  const headingId = useId('picks');
  const { pick, isReadable } = useReadablePick(equation, names);
  const columns = useMemo(() => columnNames(names), [names]);
  const change = (next: EquationPick): void => onChange(writePick(next));
  const chooseDependent = useDependentChoice(equation, pick, change);
  return (
    <div role="group" aria-labelledby={headingId} className={styles.group}>
      <h3 id={headingId} className={styles.heading}>
        {isReadable ? texts.heading : texts.waiting}
      </h3>
      <div className={styles.row}>
        <div className={styles.dependent}>
          <DependentChoice
            pick={pick}
            columns={columns}
            isDisabled={!isReadable}
            onChoose={chooseDependent}
          />
        </div>
        <Checkbox
          className={styles.constant}
          label={texts.constant}
          disabled={!isReadable || pick.dependent === undefined}
          checked={pick.hasConstant}
          onChange={(_event, data) => change({ ...pick, hasConstant: data.checked === true })}
        />
      </div>
      <RegressorList pick={pick} columns={columns} isDisabled={!isReadable} onChange={change} />
    </div>
  );
}

/**
 * Arrow keys pass through every column of a list on some systems: each counts from the pick before
 * the first of them, so that passing by a column does not take it from the regressors.
 */
function useDependentChoice(
  equation: string,
  pick: EquationPick,
  change: (next: EquationPick) => void,
): (name: string) => void {
  const [passed, setPassed] = useState<{ from: EquationPick; equation: string }>();
  return (name) => {
    const from = passed?.equation === equation ? passed.from : pick;
    const next = withDependent(from, name);
    setPassed({ from, equation: writePick(next) });
    change(next);
  };
}

/** A dependent variable that is no column. */
const OWN = 'own';

interface DependentChoiceProps {
  readonly pick: EquationPick;
  readonly columns: readonly string[];
  readonly isDisabled: boolean;
  readonly onChoose: (name: string) => void;
}

function DependentChoice(props: DependentChoiceProps): React.JSX.Element {
  const { pick, columns, isDisabled, onChoose } = props;
  const { picks: texts } = usePane().texts.form;
  const { dependent } = pick;
  const place = dependent?.kind === 'series' ? columns.indexOf(dependent.name) : -1;
  const own = dependent?.kind === 'series' ? dependent.name : dependent?.text;
  return (
    <Choice
      label={texts.dependent}
      isDisabled={isDisabled}
      value={place < 0 ? OWN : String(place)}
      options={[
        ...(place < 0 ? [{ value: OWN, text: own ?? texts.choose }] : []),
        ...columns.map((name, column) => ({ value: String(column), text: name })),
      ]}
      onChange={(value) => {
        if (value !== OWN) onChoose(columns[Number(value)]);
      }}
    />
  );
}
