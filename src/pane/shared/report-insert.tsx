import { useCallback } from 'react';
import { reportSheet } from '../../report/report-sheet';
import type { Report } from '../../report/report';
import { usePane } from '../pane-context';
import { InsertControl } from './insert/insert-control';
import type { ReadBlock } from './use-insert';

/** The way of a report to the workbook. */
export function ReportInsert({
  data,
  report,
}: {
  readonly data: ReadBlock;
  readonly report: Report;
}): React.JSX.Element {
  const { texts } = usePane();
  const plan = useCallback(() => reportSheet(report), [report]);
  return <InsertControl data={data} label={texts.regression.view.insert} plan={plan} />;
}
