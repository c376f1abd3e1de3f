import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { csvTable, tabbedTable } from '../../../report/paper/csv';
import { htmlTable } from '../../../report/paper/html-table';
import { latexTable } from '../../../report/paper/latex';
import { markdownTable } from '../../../report/paper/markdown';
import type { PaperTable } from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { type Copied, copyToClipboard } from '../../shared/copy-to-clipboard';
import { Message } from '../../shared/status-message';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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

/** A table that was copied, or that is to be copied by hand. */
interface LastCopy {
  readonly table: PaperTable;
  readonly format: Format;
  readonly byHand?: string;
}

/** The ways to take a table along by the clipboard. */
export function PaperCopy({ table }: { readonly table: PaperTable }): React.JSX.Element {
  const styles = useStyles();
  const own = usePane().texts.regression.models;
  const [last, setLast] = useState<LastCopy>();
  // What was told of one table says nothing of another.
  const shown = last?.table === table ? last : undefined;
  const copy = (format: Format): void => {
    const written = WRITTEN[format](table);
    void copyToClipboard(written).then((isDone) =>
      setLast({ table, format, ...(isDone ? {} : { byHand: written.text }) }),
    );
  };
  return (
    <div className={styles.copy}>
      <div className={styles.ways} role="group" aria-label={own.copyAs}>
        <span>{own.copyAs}</span>
        {FORMATS.map((format) => (
          <Button key={format} size="small" onClick={() => copy(format)}>
            {own.copy[format]}
          </Button>
        ))}
      </div>
      <div role="status" aria-live="polite">
        {shown !== undefined && <CopyMessage last={shown} />}
      </div>
      {shown?.byHand !== undefined && (
        <Textarea
          readOnly
          value={shown.byHand}
          rows={6}
          aria-label={own.copy[shown.format]}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}

function CopyMessage({ last: { format, byHand } }: { readonly last: LastCopy }): React.JSX.Element {
  const own = usePane().texts.regression.models;
  return byHand === undefined ? (
    <Message intent="success" text={own.copied(own.copy[format])} />
  ) : (
    <Message intent="warning" text={own.copyByHand} />
  );
}
