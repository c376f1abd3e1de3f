import { Button, Label, SpinButton, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { writeName } from '../../statistics/regression/equation/expression';
import { usePane } from '../pane-context';

const LONGEST_LAG = 99;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  chip: { minWidth: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' },
  lag: { width: '5rem' },
});

interface ColumnPickerProps {
  readonly names: readonly string[];
  readonly onPick: (term: string) => void;
}

/** One button a column, and a lag to pick it with; the constant is a button too. */
export function ColumnPicker({ names, onPick }: ColumnPickerProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const lagId = useId('lag');
  const [lag, setLag] = useState(0);
  const withLag = (name: string): string => writeName(name) + (lag === 0 ? '' : `(-${lag})`);
  return (
    <div role="group" aria-label={texts.equation.pick}>
      <div className={styles.row}>
        <span>{texts.equation.pick}</span>
        <Label htmlFor={lagId}>{texts.equation.lag}</Label>
        <SpinButton
          id={lagId}
          className={styles.lag}
          size="small"
          min={0}
          max={LONGEST_LAG}
          value={lag}
          onChange={(_event, { value, displayValue }) => {
            const next = value ?? Number(displayValue);
            if (Number.isInteger(next)) setLag(Math.max(0, Math.min(LONGEST_LAG, next)));
          }}
        />
      </div>
      <div className={styles.row}>
        <Button size="small" className={styles.chip} onClick={() => onPick('C')}>
          C
        </Button>
        {names.map((name, column) =>
          name === '' ? null : (
            <Button
              key={column}
              size="small"
              className={styles.chip}
              onClick={() => onPick(withLag(name))}
            >
              {withLag(name)}
            </Button>
          ),
        )}
      </div>
    </div>
  );
}
