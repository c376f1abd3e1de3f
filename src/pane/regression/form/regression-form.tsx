import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reason } from '../../../errors/reason';
import { usePane } from '../../pane-context';
import { CovarianceControls } from './covariance-controls';
import { reasonInEquation } from './equation-check';
import { EquationLine } from './equation-line';
import { GroupControls } from './group-controls';
import { PickControls } from './pick-controls';
import type { RegressionDraft } from './regression-draft';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBlockStart: tokens.spacingVerticalM,
  },
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9rem), 1fr))',
    gap: tokens.spacingVerticalS,
  },
  sample: { gridColumn: '1 / -1' },
  run: { alignSelf: 'flex-start' },
});

export interface RegressionFormProps {
  /** The names in the first row of the data, "" for a column without one. */
  readonly names: readonly string[];
  readonly value: RegressionDraft;
  readonly onChange: (draft: RegressionDraft) => void;
  /** The error of the last run; it is shown here where it lies in the equation. */
  readonly problem?: unknown;
  readonly isRunning: boolean;
  readonly onRun: () => void;
}

/** Everything that a regression is asked for: the equation, in two ways, and its options. */
export function RegressionForm(props: RegressionFormProps): React.JSX.Element {
  const { names, value, onChange, problem, isRunning, onRun } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const change = (part: Partial<RegressionDraft>): void => onChange({ ...value, ...part });
  const changeEquation = (equation: string): void => change({ equation });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <EquationLine
        value={value.equation}
        names={names}
        runReason={useRunReason(problem, value.equation)}
        onChange={changeEquation}
      />
      <PickControls equation={value.equation} names={names} onChange={changeEquation} />
      <div className={styles.options}>
        <Field
          className={styles.sample}
          size="small"
          label={texts.form.sample.label}
          hint={texts.form.sample.hint}
        >
          <Input
            value={value.sample}
            onChange={(_event, data) => change({ sample: data.value })}
            placeholder="2000 2016"
            spellCheck={false}
            autoComplete="off"
          />
        </Field>
        <CovarianceControls
          value={value.covariance}
          onChange={(covariance) => change({ covariance })}
        />
        <GroupControls value={value} names={names} onChange={change} />
      </div>
      <Button
        className={styles.run}
        appearance="primary"
        type="submit"
        disabled={isRunning || value.equation.trim() === ''}
      >
        {texts.run}
      </Button>
    </form>
  );
}

/** What a run found wrong with the equation, until the equation is another. */
function useRunReason(problem: unknown, equation: string): Reason | undefined {
  const [seen, setSeen] = useState({ problem, equation });
  if (seen.problem !== problem) setSeen({ problem, equation });
  return seen.problem === problem && seen.equation === equation
    ? reasonInEquation(problem)
    : undefined;
}
