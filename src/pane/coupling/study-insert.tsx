import { useCallback, useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import type { SheetPlan } from '../../report/sheet-plan';
import { studySheet } from '../../report/study/study-sheet';
import { studySourceOf } from '../../report/study/study-source';
import type { Study } from '../../statistics/coupling/study/study';
import { KeepInWorkbook } from '../models/keep-in-workbook';
import { contentOfStudy } from '../models/kept-content';
import { usePane } from '../pane-context';
import { Choice } from '../shared/choice';
import { InsertControl } from '../shared/insert/insert-control';
import type { ReadBlock } from '../shared/use-insert';

export interface StudyInsertProps {
  readonly panel: Panel;
  /** What the panel was read from. */
  readonly data: ReadBlock;
  readonly study: Study;
}

/** Puts the study on a sheet, as live formulas or as values, or keeps it as a model. */
export function StudyInsert({ panel, data, study }: StudyInsertProps): React.JSX.Element {
  const { language, texts } = usePane();
  const { result } = texts.coupling;
  const [mode, setMode] = useState<'live' | 'values'>('live');
  const plan = useCallback((): SheetPlan => {
    const source = studySourceOf(panel, data.reference);
    return studySheet(study, source, { language, isLive: mode === 'live' });
  }, [panel, data, study, language, mode]);
  return (
    <>
      <InsertControl data={data} label={texts.result.insert} appearance="primary" plan={plan}>
        <Choice
          label={result.insertAs}
          value={mode}
          options={[
            { value: 'live', text: result.live },
            { value: 'values', text: result.values },
          ]}
          onChange={setMode}
        />
      </InsertControl>
      <KeepInWorkbook
        result={study}
        data={data}
        content={() => contentOfStudy(study, panel, data)}
      />
    </>
  );
}
