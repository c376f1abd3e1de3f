import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { modelsMethod } from '../../../report/method/models-method';
import type { PaperModel } from '../../../report/paper/paper-model';
import { paperSheet } from '../../../report/paper/paper-sheet';
import { type PaperOptions, type PaperTable, paperTable } from '../../../report/paper/paper-table';
import type { Language } from '../../../text/language';
import { usePane } from '../../pane-context';
import { MethodInsert } from '../../shared/insert/method-insert';
import { PaperCopy } from './paper-copy';
import { PaperPreview } from './paper-preview';

const useStyles = makeStyles({
  output: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface PaperOutputProps {
  readonly models: readonly PaperModel[];
  readonly options: PaperOptions;
  readonly table: PaperTable;
}

/** The table as it will look, to copy or to put on a sheet. */
export function PaperOutput({ models, options, table }: PaperOutputProps): React.JSX.Element {
  const styles = useStyles();
  const own = usePane().texts.regression.models;
  const plan = useCallback(() => paperSheet(table, own.sheetName), [table, own.sheetName]);
  const method = useCallback(
    (reader: Language) =>
      modelsMethod(models, (language) => paperTable(models, options, language).notes, reader),
    [models, options],
  );
  return (
    <div className={styles.output}>
      <PaperPreview table={table} label={own.preview} />
      <PaperCopy table={table} />
      <MethodInsert label={own.insert} plan={plan} method={method} />
    </div>
  );
}
