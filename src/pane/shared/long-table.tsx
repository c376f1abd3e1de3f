import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { DataTable, type DataTableProps } from './data-table';

/** Longer tables show their first rows, and the others on demand. */
const FIRST_ROWS = 40;

const useStyles = makeStyles({ more: { marginBlockStart: tokens.spacingVerticalXS } });

interface LongTableProps extends Omit<DataTableProps, 'rows'> {
  readonly rowCount: number;
  /** A row, made when it is shown. */
  readonly row: (row: number) => readonly React.ReactNode[];
}

/** A table of which the first rows are shown until all of them are asked for. */
export function LongTable({ rowCount, row, ...table }: LongTableProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rowCount : Math.min(FIRST_ROWS, rowCount);
  return (
    <>
      <DataTable {...table} rows={Array.from({ length: shown }, (_, index) => row(index))} />
      {shown < rowCount && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {texts.showAllRows(rowCount)}
        </Button>
      )}
    </>
  );
}
