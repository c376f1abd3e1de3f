import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Method } from '../../report/method/method';
import type { Report } from '../../report/report';
import type { Progress } from '../../statistics/steps';
import { checkPaneTexts } from '../../text/check-pane';
import type { Language } from '../../text/language';
import { usePane } from '../pane-context';
import { OutdatedMessage } from '../shared/outdated-message';
import { ReportInsert } from '../shared/report-insert';
import { ReportView } from '../shared/report-view';
import { StepsMessage } from '../shared/steps-message';
import type { ReadBlock } from '../shared/use-insert';
import { useSteps } from '../shared/use-steps';
import { Message } from '../shared/status-message';

const useStyles = makeStyles({
  run: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  check: { alignSelf: 'flex-start' },
});

/** A check before it is made; another one is another object. */
export interface Check<Audit> {
  readonly data: ReadBlock;
  readonly steps: () => Generator<Progress | number, Audit>;
  readonly report: (audit: Audit, language: Language) => Report;
  /** How the report came about. */
  readonly method: (audit: Audit, report: Report, language: Language) => Method;
}

interface CheckRunProps<Audit> {
  /** Undefined where nothing can be checked. */
  readonly check: Check<Audit> | undefined;
}

/** The button that checks, how the check stands, and its report. */
export function CheckRun<Audit>({ check }: CheckRunProps<Audit>): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const own = checkPaneTexts(language);
  const [made, setMade] = useState<Check<Audit>>();
  const { task, start, cancel } = useSteps<Progress | number, Audit>('running');
  return (
    <div className={styles.run}>
      <Button
        className={styles.check}
        appearance="primary"
        disabled={check === undefined}
        disabledFocusable={task.state === 'running'}
        onClick={() => {
          if (check === undefined) return;
          setMade(check);
          start(check.steps);
        }}
      >
        {own.check}
      </Button>
      {check === undefined && <Message intent="info" text={own.nothingToCheck} />}
      <StepsMessage
        task={task}
        running={(progress) =>
          progress === undefined ? own.running : own.checking(progress.done, progress.total)
        }
        cancelled={texts.cancelled}
        onCancel={cancel}
      />
      {task.state === 'done' && made !== undefined && (
        <>
          <OutdatedMessage isOutdated={made !== check} text={own.outdated} />
          <CheckReport check={made} audit={task.result} />
        </>
      )}
    </div>
  );
}

interface CheckReportProps<Audit> {
  readonly check: Check<Audit>;
  readonly audit: Audit;
}

function CheckReport<Audit>({ check, audit }: CheckReportProps<Audit>): React.JSX.Element {
  const { language } = usePane();
  const report = useMemo(() => check.report(audit, language), [check, audit, language]);
  const method = useCallback(
    (told: Report, reader: Language) => check.method(audit, told, reader),
    [check, audit],
  );
  return (
    <>
      <ReportView report={report} />
      <ReportInsert data={check.data} report={report} method={method} />
    </>
  );
}
