import { Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { InputError } from '../../../errors/input-error';
import {
  type CovarianceChoice,
  parseCovariance,
  writeCovariance,
} from '../../../statistics/regression/covariance/covariance-choice';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { WholeStepper } from '../../shared/whole-stepper';

type NeweyWest = CovarianceChoice & { readonly kind: 'hac' };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalXS,
  },
  choice: { flex: '1 1 8rem', minWidth: 0 },
  lags: { display: 'flex', flexDirection: 'column' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface CovarianceControlsProps {
  /** As parseCovariance reads it. */
  readonly value: string;
  readonly onChange: (covariance: string) => void;
}

/** How standard errors are computed. */
export function CovarianceControls(props: CovarianceControlsProps): React.JSX.Element {
  const { value, onChange } = props;
  const styles = useStyles();
  const { covariance: texts } = usePane().texts.form;
  const choice = readable(value);
  return (
    <div className={styles.section}>
      <Choice
        label={texts.label}
        value={choice?.kind ?? 'unreadable'}
        options={[
          // What cannot be read stands as it is; running it says why.
          ...(choice === undefined ? [{ value: 'unreadable', text: value } as const] : []),
          { value: 'ordinary', text: texts.ordinary },
          ...(['hc0', 'hc1', 'hc2', 'hc3'] as const).map((kind) => ({
            value: kind,
            text: texts.white(kind.toUpperCase()),
          })),
          { value: 'hac', text: texts.neweyWest },
        ]}
        onChange={(kind) => {
          if (kind === 'hac') onChange('hac');
          else if (kind !== 'unreadable') onChange(writeCovariance({ kind }));
        }}
      />
      {choice?.kind === 'hac' && (
        <NeweyWestControls choice={choice} onChange={(next) => onChange(writeCovariance(next))} />
      )}
    </div>
  );
}

interface NeweyWestControlsProps {
  readonly choice: NeweyWest;
  readonly onChange: (choice: NeweyWest) => void;
}

/** Lags by rule or by hand; the factor can be left out with lags by hand only. */
function NeweyWestControls({ choice, onChange }: NeweyWestControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { covariance: texts } = usePane().texts.form;
  const { lags, isRaw } = choice;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.choice}>
          <Choice
            label={texts.lagChoice}
            value={lags === 'rule' ? 'rule' : 'given'}
            options={[
              { value: 'rule', text: texts.byRule },
              { value: 'given', text: texts.given },
            ]}
            onChange={(way) =>
              onChange(
                way === 'rule'
                  ? { kind: 'hac', lags: 'rule', isRaw: false }
                  : { kind: 'hac', lags: 1, isRaw },
              )
            }
          />
        </div>
        {lags !== 'rule' && (
          <div className={styles.lags}>
            <Label size="small" aria-hidden="true">
              {texts.lags}
            </Label>
            <WholeStepper
              label={texts.lags}
              value={lags}
              lowest={0}
              onChange={(next) => onChange({ kind: 'hac', lags: next, isRaw })}
            />
          </div>
        )}
      </div>
      <Checkbox
        label={texts.factor}
        disabled={lags === 'rule'}
        checked={!isRaw}
        onChange={(_event, data) => {
          if (lags !== 'rule') onChange({ kind: 'hac', lags, isRaw: data.checked !== true });
        }}
      />
      {lags === 'rule' && <p className={styles.hint}>{texts.factorByRule}</p>}
    </>
  );
}

function readable(text: string): CovarianceChoice | undefined {
  try {
    return parseCovariance(text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
