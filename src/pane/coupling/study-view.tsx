import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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
import { DataTable } from '../shared/data-table';
import { Message } from '../shared/status-message';
import { ComponentsView } from './components-view';

/** Longer tables show their first rows, and the others on demand. */
const FIRST_ROWS = 40;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
  more: { marginBlockStart: tokens.spacingVerticalXS },
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
  const styles = useStyles();
  const { result } = usePane().texts.coupling;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? table.rowCount : Math.min(FIRST_ROWS, table.rowCount);
  const rows = Array.from({ length: shown }, (_, row) =>
    table.row(row).map((cell) => formatCell(cell, 'degree')),
  );
  return (
    <>
      <DataTable
        label={label}
        headings={table.headings}
        rows={rows}
        textColumns={table.labelColumns}
      />
      {shown < table.rowCount && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {result.showAll(table.rowCount)}
        </Button>
      )}
    </>
  );
}
