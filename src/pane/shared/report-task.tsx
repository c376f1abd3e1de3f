import { useEffect } from 'react';
import type { Report } from '../../report/report';
import { usePane } from '../pane-context';
import { OutdatedMessage } from './outdated-message';
import { ReportInsert, type ReportMethodOf } from './report-insert';
import { ReportView } from './report-view';
import { StatusMessage } from './status-message';
import type { ReadBlock } from './use-insert';
import { IDLE, afterPaint, useTask } from './use-task';

interface ReportTaskProps {
  /** Makes the report; another function, another report. */
  readonly make: () => Report;
  /** What it is made from. */
  readonly data: ReadBlock;
  readonly method: ReportMethodOf;
  /** Where something else is asked for now: its failure is then of no interest any more. */
  readonly isOutdated?: boolean;
}

/** A report that is made once the pane has shown that it is under way; it can then be inserted. */
export function ReportTask({ make, data, method, isOutdated }: ReportTaskProps): React.JSX.Element {
  const { texts } = usePane();
  const [task, start] = useTask<Report>();
  useEffect(() => {
    start(async () => {
      await afterPaint();
      return make();
    });
  }, [make, start]);
  const { view, shownBefore } = texts.regression;
  const shown = task.state === 'failed' && isOutdated === true ? IDLE : task;
  return (
    <>
      <StatusMessage task={shown} running={view.running} told={() => texts.finished} />
      {task.state === 'done' && (
        <>
          <OutdatedMessage isOutdated={isOutdated === true} text={shownBefore} />
          <ReportView report={task.result} />
          <ReportInsert data={data} report={task.result} method={method} />
        </>
      )}
    </>
  );
}
