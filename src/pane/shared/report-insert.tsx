import { useCallback } from 'react';
import type { Method } from '../../report/method/method';
import { reportSheet } from '../../report/report-sheet';
import type { Report } from '../../report/report';
import type { Language } from '../../text/language';
import { usePane } from '../pane-context';
import { MethodInsert } from './insert/method-insert';
import type { ReadBlock } from './use-insert';

/** How a report came about. */
export type ReportMethodOf = (report: Report, language: Language) => Method;

interface ReportInsertProps {
  readonly data: ReadBlock;
  readonly report: Report;
  readonly method: ReportMethodOf;
}

/** The way of a report to the workbook. */
export function ReportInsert({ data, report, method }: ReportInsertProps): React.JSX.Element {
  const { texts } = usePane();
  const plan = useCallback(() => reportSheet(report), [report]);
  const methodOf = useCallback((language: Language) => method(report, language), [method, report]);
  return (
    <MethodInsert data={data} label={texts.regression.view.insert} plan={plan} method={methodOf} />
  );
}
