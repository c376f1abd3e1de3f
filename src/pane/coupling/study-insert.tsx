import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import type { SheetPlan } from '../../report/sheet-plan';
import { studySheet } from '../../report/study/study-sheet';
import { studySourceOf } from '../../report/study/study-source';
import type { Study } from '../../statistics/coupling/study/study';
import { usePane } from '../pane-context';
import { type ReadBlock, useInsert } from '../shared/use-insert';
import { Choice } from '../shared/choice';
import { StatusMessage } from '../shared/status-message';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

export interface StudyInsertProps {
  readonly panel: Panel;
  /** What the panel was read from. */
  readonly data: ReadBlock;
  readonly study: Study;
}

/** Puts the study on a new sheet, as live formulas or as values. */
export function StudyInsert({ panel, data, study }: StudyInsertProps): React.JSX.Element {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { result } = texts.coupling;
  const [mode, setMode] = useState<'live' | 'values'>('live');
  const plan = useCallback((): SheetPlan => {
    const source = studySourceOf(panel, data.reference);
    return studySheet(study, source, { language, isLive: mode === 'live' });
  }, [panel, data, study, language, mode]);
  const [task, insert] = useInsert(data, plan);
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
