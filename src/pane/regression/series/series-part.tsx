import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { seriesTableOf } from '../../../cells/data-block';
import type { Report } from '../../../report/report';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { ReportInsert } from '../../shared/report-insert';
import { ReportView } from '../../shared/report-view';
import { Message, StatusMessage } from '../../shared/status-message';
import type { ReadBlock } from '../../shared/use-insert';
import { afterPaint, useTask } from '../../shared/use-task';
import { ColumnChoice } from './column-choice';
import {
  ANALYSES,
  type Analysis,
  EMPTY_SERIES_DRAFT,
  fewestSeries,
  seriesReport,
} from './series-draft';
import { UnitRootControls } from './unit-root-controls';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  show: { alignSelf: 'flex-start' },
});

/** What there is to say of the series before an equation: description, unit roots, causality. */
export function SeriesPart({ names }: { readonly names: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  const { workbook, texts, language, block } = usePane();
  const own = texts.regression.series;
  const [draft, setDraft] = useState(EMPTY_SERIES_DRAFT);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const [task, start] = useTask<{ report: Report; data: ReadBlock }>();
  const columns = draft.columns.filter((column) => (names[column] ?? '') !== '');
  const lacking = fewestSeries(draft.analysis) - columns.length;
  const { analysis } = draft;

  const show = (): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    start(async () => {
      const cells = await workbook.readBlock(reference);
      await afterPaint();
      const report = seriesReport(seriesTableOf(cells), { ...draft, columns }, language);
      return { report, data: { reference, cells } };
    });
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Choice
        label={own.analysis}
        value={analysis}
        options={optionsOf<Analysis>(ANALYSES, own.analyses)}
        onChange={(next) => change({ analysis: next })}
      />
      <ColumnChoice
        names={names}
        chosen={columns}
        onChange={(chosen) => change({ columns: chosen })}
      />
      {analysis === 'statistics' && (
        <Checkbox
          label={own.commonSample}
          checked={draft.isCommon}
          onChange={(_event, { checked }) => change({ isCommon: checked === true })}
        />
      )}
      {analysis === 'adf' && <UnitRootControls draft={draft} onChange={change} />}
      {analysis === 'granger' && (
        <Field label={own.lags} size="small">
          <Input
            size="small"
            value={draft.grangerLags}
            inputMode="numeric"
            onChange={(_event, { value }) => change({ grangerLags: value })}
          />
        </Field>
      )}
      {(analysis === 'adf' || analysis === 'granger') && (
        <Field label={own.sample} size="small">
          <Input
            size="small"
            value={draft.sample}
            onChange={(_event, { value }) => change({ sample: value })}
          />
        </Field>
      )}
      <Button
        className={styles.show}
        appearance="primary"
        type="submit"
        disabled={lacking > 0 || task.state === 'running'}
      >
        {own.show}
      </Button>
      {lacking > 0 && (
        <Message
          intent="info"
          text={fewestSeries(analysis) === 2 ? own.chooseTwo : own.chooseOne}
        />
      )}
      <StatusMessage task={task} running={own.running} />
      {task.state === 'done' && (
        <>
          <ReportView report={task.result.report} />
          <ReportInsert {...task.result} />
        </>
      )}
    </form>
  );
}
