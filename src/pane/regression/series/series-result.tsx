import { useCallback } from 'react';
import { seriesTableOf } from '../../../cells/data-block';
import type { Report } from '../../../report/report';
import type { Language } from '../../../text/language';
import { usePane } from '../../pane-context';
import { ReportTask } from '../../shared/report-task';
import { StatusMessage } from '../../shared/status-message';
import { sourceOfBlock } from '../../shared/source-of-block';
import { isOtherBlock } from '../../shared/use-selected-block';
import type { Task } from '../../shared/use-task';
import { type SeriesDraft, sameSeriesDrafts, seriesMethodOf, seriesReport } from './series-draft';
import type { SeriesRequest } from './use-series-request';

interface SeriesResultProps {
  readonly task: Task<SeriesRequest>;
  /** What the controls ask for now. */
  readonly draft: SeriesDraft;
}

/** The report on series that was asked for. */
export function SeriesResult({ task, draft }: SeriesResultProps): React.JSX.Element {
  const { texts } = usePane();
  return (
    <>
      <StatusMessage task={task} running={texts.regression.series.running} />
      {task.state === 'done' && <SeriesReport request={task.result} draft={draft} />}
    </>
  );
}

interface SeriesReportProps {
  readonly request: SeriesRequest;
  readonly draft: SeriesDraft;
}

function SeriesReport({ request, draft }: SeriesReportProps): React.JSX.Element {
  const { language, block } = usePane();
  const make = useCallback(
    () => seriesReport(seriesTableOf(request.data.cells), request.draft, language),
    [request, language],
  );
  const method = useCallback(
    (_report: Report, reader: Language) => {
      const { data, draft: asked } = request;
      return seriesMethodOf(seriesTableOf(data.cells), asked, sourceOfBlock(data), reader);
    },
    [request],
  );
  const isOutdated =
    !sameSeriesDrafts(request.draft, draft) || isOtherBlock(block, request.data.reference);
  return <ReportTask make={make} data={request.data} method={method} isOutdated={isOutdated} />;
}
