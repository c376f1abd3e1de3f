import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { csvTable, tabbedTable } from '../../../report/paper/csv';
import { htmlTable } from '../../../report/paper/html-table';
import { latexTable } from '../../../report/paper/latex';
import { markdownTable } from '../../../report/paper/markdown';
import { paperSheet } from '../../../report/paper/paper-sheet';
import type { PaperTable } from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { type Copied, copyToClipboard } from '../../shared/copy-to-clipboard';
import { SheetInsert } from '../../shared/report-insert';
import { Message } from '../../shared/status-message';
import { PaperPreview } from './paper-preview';

const useStyles = makeStyles({
  output: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

const FORMATS = ['word', 'latex', 'markdown', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Each way to take a table along. */
const WRITTEN: Readonly<Record<Format, (table: PaperTable) => Copied>> = {
  word: (table) => ({ text: tabbedTable(table), html: htmlTable(table) }),
  latex: (table) => ({ text: latexTable(table) }),
  markdown: (table) => ({ text: markdownTable(table) }),
  csv: (table) => ({ text: csvTable(table) }),
};

/** The table as it will look, to copy or to put on a sheet. */
export function PaperOutput({ table }: { readonly table: PaperTable }): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const own = texts.regression.models;
  const [copied, setCopied] = useState<{ format: Format; byHand?: string }>();
  const copy = (format: Format): void => {
    const written = WRITTEN[format](table);
    void copyToClipboard(written).then((isDone) =>
      setCopied(isDone ? { format } : { format, byHand: written.text }),
    );
  };
  const plan = useCallback(() => paperSheet(table, own.sheetName), [table, own.sheetName]);
  return (
    <div className={styles.output}>
      <PaperPreview table={table} label={own.preview} />
      <div className={styles.ways} role="group" aria-label={own.copyAs}>
        <span>{own.copyAs}</span>
        {FORMATS.map((format) => (
          <Button key={format} size="small" onClick={() => copy(format)}>
            {own.copy[format]}
          </Button>
        ))}
      </div>
      <div role="status" aria-live="polite">
        {copied !== undefined && copied.byHand === undefined && (
          <Message intent="success" text={own.copied(own.copy[copied.format])} />
        )}
      </div>
      {copied?.byHand !== undefined && (
        <>
          <Message intent="warning" text={own.copyByHand} />
          <Textarea readOnly value={copied.byHand} rows={6} aria-label={own.copy[copied.format]} />
        </>
      )}
      <SheetInsert label={own.insert} plan={plan} />
    </div>
  );
}
