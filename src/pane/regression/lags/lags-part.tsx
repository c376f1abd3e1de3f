import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { seriesTableOf } from '../../../cells/data-block';
import { lagChoiceReport } from '../../../report/regression/lag-choice-report';
import { parseEquation } from '../../../statistics/regression/equation/parse-equation';
import { LAG_CRITERIA, type LagCriterion } from '../../../statistics/regression/lag-candidate';
import {
  type LagChoice,
  lagChoiceSteps,
  laggedSeriesOf,
} from '../../../statistics/regression/lag-choice';
import type { Progress } from '../../../statistics/steps';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { errorText } from '../../shared/error-text';
import { ReportInsert } from '../../shared/report-insert';
import { ReportView } from '../../shared/report-view';
import { Message } from '../../shared/status-message';
import { StepsMessage } from '../../shared/steps-message';
import type { ReadBlock } from '../../shared/use-insert';
import { useSteps } from '../../shared/use-steps';
import { WholeStepper } from '../../shared/whole-stepper';
import type { RegressionDraft } from '../form/regression-draft';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  compare: { alignSelf: 'flex-start' },
  use: { alignSelf: 'flex-start', fontFamily: tokens.fontFamilyMonospace },
});

/** EViews' standard for its ARDL is 4; yearly series are short. */
const STANDARD_LAGS = 2;
const MOST_LAGS = 60;

interface LagsPartProps {
  readonly draft: RegressionDraft;
  /** Puts the equation that was chosen into the form. */
  readonly onUse: (equation: string) => void;
}

interface Compared {
  readonly choice: LagChoice;
  readonly data: ReadBlock;
}

/** All lag orders of the form's equation up to a maximum, compared over one sample. */
export function LagsPart({ draft, onUse }: LagsPartProps): React.JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { texts, workbook, block, language } = pane;
  const own = texts.regression.lags;
  const { names, problem } = useMemo(() => lagNamesOf(draft.equation), [draft.equation]);
  const [dependentLags, setDependentLags] = useState(STANDARD_LAGS);
  const [hasLagged, setHasLagged] = useState(true);
  const [seriesLags, setSeriesLags] = useState<Readonly<Record<string, number>>>({});
  const [criterion, setCriterion] = useState<LagCriterion>('aic');
  const [isUsed, setUsed] = useState(false);
  const { task, start, cancel } = useSteps<Progress, Compared>('running');
  const report = useMemo(
    () =>
      task.state === 'done' ? lagChoiceReport(task.result.choice, criterion, language) : undefined,
    [task, criterion, language],
  );
  if (names === undefined) {
    if (draft.equation.trim() === '') return <Message intent="info" text={own.needsEquation} />;
    return <Message intent="warning" text={errorText(problem, pane)} />;
  }
  const limits = Object.fromEntries(
    names.series.map(({ text, firstLag }) => [
      text,
      Math.max(firstLag, seriesLags[text] ?? STANDARD_LAGS),
    ]),
  );
  const compare = (): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    setUsed(false);
    start(async () => {
      const cells = await workbook.readBlock(reference);
      return comparedSteps({ reference, cells }, draft, {
        dependentLags,
        seriesLags: limits,
        leastDependentLags: hasLagged ? 1 : 0,
      });
    });
  };
  const best = task.state === 'done' ? bestOf(task.result.choice, criterion) : undefined;
  return (
    <div className={styles.part}>
      <Field label={own.dependent(names.dependent)} size="small">
        <WholeStepper
          label={own.dependent(names.dependent)}
          value={dependentLags}
          lowest={0}
          highest={MOST_LAGS}
          onChange={setDependentLags}
        />
      </Field>
      <Checkbox
        label={own.leastOne}
        checked={hasLagged}
        onChange={(_event, { checked }) => setHasLagged(checked === true)}
      />
      {names.series.map(({ text, firstLag }) => (
        <Field key={text} label={own.series(text)} size="small">
          <WholeStepper
            label={own.series(text)}
            value={limits[text]}
            lowest={firstLag}
            highest={MOST_LAGS}
            onChange={(lag) => setSeriesLags({ ...seriesLags, [text]: lag })}
          />
        </Field>
      ))}
      <Choice
        label={own.criterion}
        value={criterion}
        options={optionsOf<LagCriterion>(LAG_CRITERIA, own.criteria)}
        onChange={setCriterion}
      />
      <Button
        className={styles.compare}
        appearance="primary"
        disabled={task.state === 'running'}
        onClick={compare}
      >
        {own.compare}
      </Button>
      <StepsMessage
        task={task}
        running={(progress) => own.running(progress?.done ?? 0, progress?.total ?? 0)}
        cancelled={texts.cancelled}
        onCancel={cancel}
      />
      {task.state === 'done' && report !== undefined && best !== undefined && (
        <>
          <Button
            className={styles.use}
            onClick={() => {
              onUse(best);
              setUsed(true);
            }}
          >
            {own.use(best)}
          </Button>
          <div role="status">{isUsed ? own.used : ''}</div>
          <ReportView report={report} />
          <ReportInsert data={task.result.data} report={report} />
        </>
      )}
    </div>
  );
}

interface LagNames {
  readonly dependent: string;
  readonly series: ReturnType<typeof laggedSeriesOf>;
}

/** The series whose lags can be limited, or why there are none. */
function lagNamesOf(equation: string): { names?: LagNames; problem?: unknown } {
  try {
    const { dependent } = parseEquation(equation);
    return { names: { dependent: dependent.text, series: laggedSeriesOf(equation) } };
  } catch (error) {
    return { problem: error };
  }
}

function bestOf({ candidates, best }: LagChoice, criterion: LagCriterion): string {
  return candidates[best[criterion].place].equation;
}

function* comparedSteps(
  data: ReadBlock,
  { equation, sample, group }: RegressionDraft,
  limits: Pick<
    Parameters<typeof lagChoiceSteps>[1],
    'dependentLags' | 'seriesLags' | 'leastDependentLags'
  >,
): Generator<Progress, Compared> {
  const request = { equation, sample, group: group === '' ? undefined : group, ...limits };
  const choice = yield* lagChoiceSteps(seriesTableOf(data.cells), request);
  return { choice, data };
}
