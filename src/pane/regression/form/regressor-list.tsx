import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from '../../pane-context';
import { firstLagOf, withLags, withRegressor, withoutRegressor } from './change-pick';
import {
  type EquationPick,
  type LaggedSeries,
  type PickedRegressor,
  isOfSeries,
  writeRegressor,
} from './equation-pick';
import { WholeStepper } from '../../shared/whole-stepper';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, outline: 0 },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    // Above the steppers, which the button to remove a row stands beside.
    paddingInlineEnd: '28px',
    fontSize: tokens.fontSizeBase200,
  },
  lags: { color: tokens.colorNeutralForeground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
  },
  name: { flex: '1 1 4rem', minWidth: 0, overflowWrap: 'anywhere' },
  asWritten: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remove: { minWidth: '24px', paddingInline: 0, flex: 'none' },
  next: { flex: '1 1 auto', minWidth: 0 },
  add: { flex: 'none' },
});

interface RegressorListProps {
  readonly pick: EquationPick;
  readonly columns: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (pick: EquationPick) => void;
}

/** The regressors, each with its lags, and a way to add one. */
export function RegressorList(props: RegressorListProps): React.JSX.Element {
  const { pick, isDisabled, onChange } = props;
  const styles = useStyles();
  const { picks: texts } = usePane().texts.form;
  const group = useRef<HTMLDivElement>(null);
  const remove = (place: number): void => {
    onChange(withoutRegressor(pick, place));
    // The button that was pressed is gone; the keyboard stays in the list.
    group.current?.focus();
  };
  return (
    <div
      ref={group}
      role="group"
      aria-label={texts.regressors}
      tabIndex={-1}
      className={styles.group}
    >
      {pick.regressors.length > 0 && (
        <div className={styles.heading} aria-hidden="true">
          <span>{texts.regressors}</span>
          <span className={styles.lags}>{texts.lags}</span>
        </div>
      )}
      <ul className={styles.list}>
        {pick.regressors.map((picked, place) => (
          <li key={place} className={styles.row}>
            <Regressor
              picked={picked}
              lowest={picked.kind === 'lags' ? firstLagOf(pick, picked.name) : 0}
              isDisabled={isDisabled}
              onLags={(lags) => onChange(withLags(pick, place, lags))}
            />
            <Button
              className={styles.remove}
              size="small"
              appearance="subtle"
              disabled={isDisabled}
              aria-label={texts.remove(writeRegressor(picked))}
              onClick={() => remove(place)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <NextRegressor {...props} />
    </div>
  );
}

interface RegressorProps {
  readonly picked: PickedRegressor;
  readonly lowest: number;
  readonly isDisabled: boolean;
  readonly onLags: (lags: Pick<LaggedSeries, 'from' | 'to'>) => void;
}

/** A series and its lags; a term that cannot be picked, as it is written. */
function Regressor({ picked, lowest, isDisabled, onLags }: RegressorProps): React.JSX.Element {
  const styles = useStyles();
  const { picks: texts } = usePane().texts.form;
  if (picked.kind === 'verbatim') {
    return (
      <span className={styles.name}>
        {picked.text} <span className={styles.asWritten}>({texts.asWritten})</span>
      </span>
    );
  }
  const { name, from, to } = picked;
  return (
    <>
      <span className={styles.name}>{name}</span>
      <WholeStepper
        label={texts.firstLag(name)}
        value={from}
        lowest={lowest}
        isDisabled={isDisabled}
        onChange={(lag) => onLags({ from: lag, to: Math.max(lag, to) })}
      />
      –
      <WholeStepper
        label={texts.lastLag(name)}
        value={to}
        lowest={lowest}
        isDisabled={isDisabled}
        onChange={(lag) => onLags({ from: Math.min(from, lag), to: lag })}
      />
    </>
  );
}

/** The columns that are no regressors yet, to add one. */
function NextRegressor(props: RegressorListProps): React.JSX.Element | null {
  const { pick, columns, isDisabled, onChange } = props;
  const styles = useStyles();
  const { picks: texts } = usePane().texts.form;
  const [chosen, setChosen] = useState('');
  const left = columns.filter((name) => !pick.regressors.some((each) => isOfSeries(each, name)));
  if (left.length === 0) return null;
  const next = left.includes(chosen) ? chosen : left[0];
  const cannotAdd = isDisabled || pick.dependent === undefined;
  const textOf = (name: string): string => {
    const lag = firstLagOf(pick, name);
    return lag === 0 ? name : writeRegressor({ kind: 'lags', name, from: lag, to: lag });
  };
  return (
    <div className={styles.row}>
      <Select
        className={styles.next}
        size="small"
        aria-label={texts.next}
        disabled={cannotAdd}
        value={next}
        onChange={(_event, data) => setChosen(data.value)}
      >
        {left.map((name) => (
          <option key={name} value={name}>
            {textOf(name)}
          </option>
        ))}
      </Select>
      <Button
        className={styles.add}
        size="small"
        disabled={cannotAdd}
        onClick={() => onChange(withRegressor(pick, next))}
      >
        {texts.add}
      </Button>
    </div>
  );
}
