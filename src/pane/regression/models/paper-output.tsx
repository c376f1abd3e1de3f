import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { paperSheet } from '../../../report/paper/paper-sheet';
import type { PaperTable } from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { InsertControl } from '../../shared/insert/insert-control';
import { PaperCopy } from './paper-copy';
import { PaperPreview } from './paper-preview';

const useStyles = makeStyles({
  output: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The table as it will look, to copy or to put on a sheet. */
export function PaperOutput({ table }: { readonly table: PaperTable }): React.JSX.Element {
  const styles = useStyles();
  const own = usePane().texts.regression.models;
  const plan = useCallback(() => paperSheet(table, own.sheetName), [table, own.sheetName]);
  return (
    <div className={styles.output}>
      <PaperPreview table={table} label={own.preview} />
      <PaperCopy table={table} />
      <InsertControl label={own.insert} plan={plan} />
    </div>
  );
}
