import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { WholeStepper } from '../../shared/whole-stepper';
import { type LagDraft, type LagNames, lastLagOf } from './lag-draft';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** As far as the comparison goes. */
const MOST_LAGS = 60;

interface LagControlsProps {
  readonly names: LagNames;
  readonly draft: LagDraft;
  readonly onChange: (draft: LagDraft) => void;
}

/** How many lags of each series are tried. */
export function LagControls({ names, draft, onChange }: LagControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { lags } = usePane().texts.regression;
  const { dependent, series } = names;
  const steppers = [
    {
      label: lags.dependent(dependent),
      value: draft.dependentLags,
      lowest: 0,
      changed: (dependentLags: number): LagDraft => ({ ...draft, dependentLags }),
    },
    ...series.map((own) => ({
      label: lags.series(own.text),
      value: lastLagOf(own, draft),
      lowest: own.firstLag,
      changed: (lag: number): LagDraft => ({
        ...draft,
        seriesLags: { ...draft.seriesLags, [own.text]: lag },
      }),
    })),
  ];
  return (
    <div className={styles.controls}>
      {steppers.map(({ label, value, lowest, changed }) => (
        <Field key={label} label={label} size="small">
          <WholeStepper
            label={label}
            value={value}
            lowest={lowest}
            highest={MOST_LAGS}
            onChange={(lag) => onChange(changed(lag))}
          />
        </Field>
      ))}
      <Checkbox
        label={lags.leastOne}
        checked={draft.hasLagged}
        onChange={(_event, { checked }) => onChange({ ...draft, hasLagged: checked === true })}
      />
    </div>
  );
}
