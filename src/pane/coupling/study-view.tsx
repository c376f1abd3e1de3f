import { makeStyles } from '@fluentui/react-components';
import { formatCell } from '../../report/number-format';
import {
  type StudyTable,
  formsTable,
  obstaclesTable,
  relativeTable,
  resultTable,
  weightsTable,
} from '../../report/study/study-tables';
import { conventionsOf } from '../../statistics/coupling/study/conventions';
import type { Study } from '../../statistics/coupling/study/study';
import { conventionText } from '../../text/study-texts';
import { usePane } from '../pane-context';
import { LongTable } from '../shared/long-table';
import { Message } from '../shared/status-message';
import { ComponentsView } from './components-view';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

export const STUDY_VIEWS = [
  'table',
  'weights',
  'obstacles',
  'relative',
  'forms',
  'conventions',
] as const;
export type StudyViewName = (typeof STUDY_VIEWS)[number];

interface StudyViewProps {
  readonly view: StudyViewName;
  readonly study: Study;
}

/** One view of a study. */
export function StudyView({ view, study }: StudyViewProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { result } = texts.coupling;
  switch (view) {
    case 'table':
      return <StudyTableView label={result.views.table} table={resultTable(study, language)} />;
    case 'weights':
      return (
        <>
          <StudyTableView label={result.views.weights} table={weightsTable(study, language)} />
          {study.systems.map((system, place) => (
            <ComponentsView key={place} system={system} />
          ))}
        </>
      );
    case 'obstacles': {
      const table = obstaclesTable(study, language);
      return table === undefined ? (
        <Message intent="info" text={result.noObstacles} />
      ) : (
        <StudyTableView label={result.views.obstacles} table={table} />
      );
    }
    case 'relative':
      return (
        <StudyTableView label={result.views.relative} table={relativeTable(study, language)} />
      );
    case 'forms':
      return <StudyTableView label={result.views.forms} table={formsTable(study, language)} />;
    case 'conventions':
      return (
        <ul className={styles.list}>
          {conventionsOf(study).map((convention, place) => (
            <li key={place}>{conventionText(convention, language)}</li>
          ))}
        </ul>
      );
  }
}

function StudyTableView({
  label,
  table,
}: {
  readonly label: string;
  readonly table: StudyTable;
}): React.JSX.Element {
  return (
    <LongTable
      label={label}
      headings={table.headings}
      rowCount={table.rowCount}
      row={(row) => table.row(row).map((cell) => formatCell(cell, 'degree'))}
      textColumns={table.labelColumns}
    />
  );
}
