import { SpinButton, makeStyles } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

/** Steppers go no farther; the line takes any lag. */
const LONGEST_LAG = 99;

const useStyles = makeStyles({
  stepper: { width: '3.75rem', minWidth: 0, flex: 'none' },
});

interface LagStepperProps {
  readonly label: string;
  readonly value: number;
  readonly lowest: number;
  readonly isDisabled?: boolean;
  readonly onChange: (lag: number) => void;
}

/** A number of lags, to step or to type; what is no whole number is not taken. */
export function LagStepper(props: LagStepperProps): React.JSX.Element {
  const { label, value, lowest, isDisabled, onChange } = props;
  const styles = useStyles();
  const { stepper } = usePane().texts.form;
  const min = Math.min(lowest, value);
  const max = Math.max(LONGEST_LAG, value);
  return (
    <SpinButton
      className={styles.stepper}
      size="small"
      aria-label={label}
      disabled={isDisabled}
      min={min}
      max={max}
      value={value}
      incrementButton={{ 'aria-label': stepper.more }}
      decrementButton={{ 'aria-label': stepper.less }}
      onChange={(_event, data) => {
        const next = data.value ?? lagOf(data.displayValue);
        if (next !== undefined && next !== value) onChange(Math.max(min, Math.min(max, next)));
      }}
    />
  );
}

function lagOf(text: string | undefined): number | undefined {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim();
  return /^[+-]?\d+$/.test(plain) ? Number(plain) : undefined;
}
