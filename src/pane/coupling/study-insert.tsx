import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import { studySheet } from '../../report/study/study-sheet';
import { studySourceOf } from '../../report/study/study-source';
import type { Study } from '../../statistics/coupling/study/study';
import type { BlockReference } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { Choice } from '../shared/choice';
import { StatusMessage } from '../shared/status-message';
import { afterPaint, useTask } from '../shared/use-task';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

export interface StudyInsertProps {
  readonly panel: Panel;
  /** Where the panel was read from. */
  readonly reference: BlockReference;
  readonly study: Study;
}

/** Puts the study on a new sheet, as live formulas or as values. */
export function StudyInsert({ panel, reference, study }: StudyInsertProps): React.JSX.Element {
  const styles = useStyles();
  const { workbook, language, texts } = usePane();
  const { result } = texts.coupling;
  const [mode, setMode] = useState<'live' | 'values'>('live');
  const [task, run] = useTask<string>();
  const insert = (): void => {
    const source = studySourceOf(panel, reference);
    run(async () => {
      await afterPaint();
      return workbook.insertSheet(studySheet(study, source, { language, isLive: mode === 'live' }));
    });
  };
  return (
    <>
      <div className={styles.row}>
        <Choice
          label={result.insertAs}
          value={mode}
          options={[
            { value: 'live', text: result.live },
            { value: 'values', text: result.values },
          ]}
          onChange={setMode}
        />
        <Button appearance="primary" disabled={task.state === 'running'} onClick={insert}>
          {texts.result.insert}
        </Button>
      </div>
      <StatusMessage task={task} running={texts.result.inserting} done={texts.result.inserted} />
    </>
  );
}
