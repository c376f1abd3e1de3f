import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LAG_CRITERIA, type LagCriterion } from '../../../statistics/regression/lag-candidate';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { errorText } from '../../shared/error-text';
import { OutdatedMessage } from '../../shared/outdated-message';
import { Message } from '../../shared/status-message';
import type { RegressionDraft } from '../form/regression-draft';
import { CompareButton } from './compare-button';
import { isOutdatedComparison } from './lag-comparison';
import { LagControls } from './lag-controls';
import { EMPTY_LAG_DRAFT, lagNamesOf, lagRequestOf } from './lag-draft';
import { LagResult } from './lag-result';
import { useComparison } from './use-comparison';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface LagsPartProps {
  readonly draft: RegressionDraft;
  /** Puts the equation that was chosen into the form. */
  readonly onUse: (equation: string) => void;
}

/** All lag orders of the form's equation up to a maximum, compared over one sample. */
export function LagsPart({ draft, onUse }: LagsPartProps): React.JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { lags } = pane.texts.regression;
  const { equation } = draft;
  const { names, problem } = useMemo(() => lagNamesOf(equation), [equation]);
  const [limits, setLimits] = useState(EMPTY_LAG_DRAFT);
  const [criterion, setCriterion] = useState<LagCriterion>('aic');
  const comparing = useComparison();
  if (names === undefined) {
    if (equation.trim() === '') return <Message intent="info" text={lags.needsEquation} />;
    return <Message intent="warning" text={errorText(problem, pane)} />;
  }
  const request = lagRequestOf(draft, names, limits);
  const task = comparing.taskFor(request);
  return (
    <div className={styles.part}>
      <LagControls names={names} draft={limits} onChange={setLimits} />
      <Choice
        label={lags.criterion}
        value={criterion}
        options={optionsOf<LagCriterion>(LAG_CRITERIA, lags.criteria)}
        onChange={setCriterion}
      />
      {draft.fixedEffects && <Message intent="info" text={lags.withoutEffects} />}
      <CompareButton
        task={task}
        onCompare={() => comparing.compare(request)}
        onCancel={comparing.cancel}
      />
      {task.state === 'done' && (
        <>
          <OutdatedMessage
            isOutdated={isOutdatedComparison(task.result, { request, block: pane.block })}
            text={lags.outdated}
          />
          <LagResult
            comparison={task.result}
            criterion={criterion}
            equation={equation}
            onUse={onUse}
          />
        </>
      )}
    </div>
  );
}
