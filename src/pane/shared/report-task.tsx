import { useEffect } from 'react';
import type { Report } from '../../report/report';
import { usePane } from '../pane-context';
import { ReportInsert } from './report-insert';
import { ReportView } from './report-view';
import { StatusMessage } from './status-message';
import type { ReadBlock } from './use-insert';
import { afterPaint, useTask } from './use-task';

interface ReportTaskProps {
  /** Makes the report; another function, another report. */
  readonly make: () => Report;
  /** What it is made from. */
  readonly data: ReadBlock;
}

/** A report that is made once the pane has shown that it is under way; it can then be inserted. */
export function ReportTask({ make, data }: ReportTaskProps): React.JSX.Element {
  const { texts } = usePane();
  const [task, start] = useTask<Report>();
  useEffect(() => {
    start(async () => {
      await afterPaint();
      return make();
    });
  }, [make, start]);
  return (
    <>
      <StatusMessage task={task} running={texts.regression.view.running} />
      {task.state === 'done' && (
        <>
          <ReportView report={task.result} />
          <ReportInsert data={data} report={task.result} />
        </>
      )}
    </>
  );
}
