import { type SelectTabData, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import type { StudyDesign } from '../../statistics/coupling/study/study-design';
import { warningsOf } from '../../statistics/coupling/study/warnings';
import { warningText } from '../../text/study-texts';
import { usePane } from '../pane-context';
import type { ReadBlock } from '../shared/use-insert';
import { Message } from '../shared/status-message';
import { StepsMessage } from '../shared/steps-message';
import { StudyInsert, type StudyInsertProps } from './study-insert';
import { STUDY_VIEWS, type StudyViewName, StudyView } from './study-view';
import { useStudy } from './use-study';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  warnings: { margin: 0, paddingInlineStart: '1.2em' },
  tabs: { flexWrap: 'wrap' },
});

interface StudyPreviewProps {
  readonly panel: Panel;
  readonly data: ReadBlock;
  readonly design: StudyDesign;
}

/** What the choices come to, computed anew after each change. */
export function StudyPreview(props: StudyPreviewProps): React.JSX.Element {
  const { panel, data, design } = props;
  const styles = useStyles();
  const { result } = usePane().texts.coupling;
  const { study, cancel } = useStudy(panel.table, design);
  return (
    <section className={styles.section} aria-label={result.heading}>
      <h2 className={styles.heading}>{result.heading}</h2>
      <StepsMessage
        task={study}
        running={(progress) => result.running(progress?.done ?? 0, progress?.total ?? 0)}
        cancelled={result.cancelled}
        onCancel={cancel}
      />
      {study.state === 'done' && <DoneStudy panel={panel} data={data} study={study.result} />}
    </section>
  );
}

/** Warnings first, then the views, then the way to a sheet. */
function DoneStudy({ panel, data, study }: StudyInsertProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { result } = texts.coupling;
  const [view, setView] = useState<StudyViewName>('table');
  const warnings = warningsOf(study);
  const select = (_event: unknown, data: SelectTabData): void =>
    setView(data.value as StudyViewName);
  return (
    <>
      {warnings.length > 0 && (
        <Message
          intent="warning"
          title={result.warnings}
          text={
            <ul className={styles.warnings}>
              {warnings.map((warning, index) => (
                <li key={index}>{warningText(warning, language)}</li>
              ))}
            </ul>
          }
        />
      )}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={view}
        onTabSelect={select}
        aria-label={result.heading}
      >
        {STUDY_VIEWS.map((name) => (
          <Tab key={name} value={name}>
            {result.views[name]}
          </Tab>
        ))}
      </TabList>
      <StudyView view={view} study={study} />
      <StudyInsert panel={panel} data={data} study={study} />
    </>
  );
}
