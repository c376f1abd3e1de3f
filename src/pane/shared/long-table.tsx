import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import type { ColumnKind } from '../../report/report';
import { DataTable, type DataTableProps } from './data-table';
import { RowTable } from './row-table';

/** Longer tables show their first rows, and others on demand. */
const FIRST_ROWS = 40;
/** So many at a time: a hundred thousand rows at once would stop the pane for good. */
const MORE_ROWS = 1000;

const useStyles = makeStyles({ more: { marginBlockStart: tokens.spacingVerticalXS } });

interface LongTableProps extends Omit<DataTableProps, 'rows'> {
  /** What each column holds, where rows are read one by one. */
  readonly columns?: readonly ColumnKind[] | undefined;
  readonly rowCount: number;
  /** A row, made when it is shown. */
  readonly row: (row: number) => readonly React.ReactNode[];
}

/** A table of which the first rows are shown until more of them are asked for. */
export function LongTable({ rowCount, row, columns, ...table }: LongTableProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const [wanted, setWanted] = useState(FIRST_ROWS);
  const shown = Math.min(wanted, rowCount);
  const rows = Array.from({ length: shown }, (_, index) => row(index));
  const isLastPart = rowCount - shown <= MORE_ROWS;
  return (
    <>
      {columns === undefined ? (
        <DataTable {...table} rows={rows} />
      ) : (
        <RowTable
          label={table.label}
          headings={table.headings ?? []}
          columns={columns}
          rows={rows}
        />
      )}
      {shown < rowCount && (
        <Button size="small" className={styles.more} onClick={() => setWanted(shown + MORE_ROWS)}>
          {isLastPart ? texts.showAllRows(rowCount) : texts.showMoreRows(MORE_ROWS, rowCount)}
        </Button>
      )}
    </>
  );
}
