import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { reportSheet } from '../../report/report-sheet';
import type { Report } from '../../report/report';
import type { SheetPlan } from '../../report/sheet-plan';
import { usePane } from '../pane-context';
import { StatusMessage } from './status-message';
import { type ReadBlock, useInsert } from './use-insert';

interface SheetInsertProps {
  /** What the sheet is made from, if it must still be as it was read. */
  readonly data?: ReadBlock;
  readonly label: string;
  readonly plan: () => SheetPlan;
}

/** The way to a new sheet. */
export function SheetInsert({ data, label, plan }: SheetInsertProps): React.JSX.Element {
  const { texts } = usePane();
  const [task, insert] = useInsert(data, plan);
  return (
    <div>
      <Button disabledFocusable={task.state === 'running'} onClick={insert}>
        {label}
      </Button>
      <StatusMessage task={task} running={texts.result.inserting} done={texts.result.inserted} />
    </div>
  );
}

/** The way to a new sheet for a report. */
export function ReportInsert({
  data,
  report,
}: {
  readonly data: ReadBlock;
  readonly report: Report;
}): React.JSX.Element {
  const { texts } = usePane();
  const plan = useCallback(() => reportSheet(report), [report]);
  return <SheetInsert data={data} label={texts.regression.view.insert} plan={plan} />;
}
