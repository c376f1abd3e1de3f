import { useCallback, useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import { studyMethod } from '../../report/method/study-method';
import type { SheetPlan } from '../../report/sheet-plan';
import { studySheet } from '../../report/study/study-sheet';
import { studySourceOf } from '../../report/study/study-source';
import type { Study } from '../../statistics/coupling/study/study';
import type { Language } from '../../text/language';
import { KeepInWorkbook } from '../models/keep-in-workbook';
import { contentOfStudy } from '../models/kept-content';
import { usePane } from '../pane-context';
import { Choice } from '../shared/choice';
import { MethodInsert } from '../shared/insert/method-insert';
import { sourceOfBlock } from '../shared/source-of-block';
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
  const method = useCallback(
    (reader: Language) => studyMethod(study, sourceOfBlock(data), reader),
    [study, data],
  );
  return (
    <>
      <MethodInsert
        data={data}
        label={texts.result.insert}
        appearance="primary"
        plan={plan}
        method={method}
      >
        <Choice
          label={result.insertAs}
          value={mode}
          options={[
            { value: 'live', text: result.live },
            { value: 'values', text: result.values },
          ]}
          onChange={setMode}
        />
      </MethodInsert>
      <KeepInWorkbook
        result={study}
        data={data}
        content={() => contentOfStudy(study, panel, data)}
      />
    </>
  );
}
