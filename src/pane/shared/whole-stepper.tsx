import { SpinButton, makeStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** As far as lags are stepped; other ways to give one go farther. */
const STANDARD_HIGHEST = 99;

const useStyles = makeStyles({
  stepper: { width: '3.75rem', minWidth: 0, flex: 'none' },
});

interface WholeStepperProps {
  readonly label: string;
  readonly value: number;
  readonly lowest: number;
  readonly highest?: number;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number, to step or to type; what is none is not taken. */
export function WholeStepper(props: WholeStepperProps): React.JSX.Element {
  const { label, value, lowest, highest = STANDARD_HIGHEST, isDisabled, onChange } = props;
  const styles = useStyles();
  const { stepper } = usePane().texts.form;
  const min = Math.min(lowest, value);
  const max = Math.max(highest, value);
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
        const next = data.value ?? wholeOf(data.displayValue);
        if (next !== undefined && next !== value) onChange(Math.max(min, Math.min(max, next)));
      }}
    />
  );
}

function wholeOf(text: string | undefined): number | undefined {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim();
  return /^[+-]?\d+$/.test(plain) ? Number(plain) : undefined;
}
