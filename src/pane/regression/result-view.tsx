import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { CellFault } from '../../cells/cell-fault';
import { formatCell } from '../../report/number-format';
import type { OutputCell } from '../../report/output-table';
import {
  type LabelledCell,
  type RegressionSections,
  regressionSections,
} from '../../report/regression/regression-sections';
import { regressionSheet } from '../../report/regression/regression-sheet';
import type { SheetPlan } from '../../report/sheet-plan';
import type { Regression } from '../../statistics/regression/regression';
import { explain } from '../../text/explain';
import { usePane } from '../pane-context';
import { StatusMessage } from '../shared/status-message';
import { type ReadBlock, useInsert } from '../shared/use-insert';
import type { RegressionDraft } from './form/regression-draft';

const useStyles = makeStyles({
  result: {
    marginBlockStart: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    marginBlock: tokens.spacingVerticalS,
    borderTop: `3px double ${tokens.colorNeutralForeground3}`,
    borderBottom: `3px double ${tokens.colorNeutralForeground3}`,
  },
  columnHeading: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    padding: '2px 0 2px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralForeground3}`,
    ':first-child': { textAlign: 'left', paddingInlineStart: 0 },
  },
  term: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 0',
    overflowWrap: 'anywhere',
    minWidth: '3rem',
  },
  number: { textAlign: 'right', padding: '2px 0 2px 6px', whiteSpace: 'nowrap' },
  statistics: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    columnGap: tokens.spacingHorizontalL,
  },
  list: { margin: 0 },
  statistic: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { margin: 0, whiteSpace: 'nowrap' },
  notes: { paddingInlineStart: '1.4em', marginBlock: tokens.spacingVerticalS },
});

/** A regression, and what it was run on. */
export interface RegressionRun {
  readonly regression: Regression;
  readonly data: ReadBlock;
  readonly draft: RegressionDraft;
}

/** A regression as EViews lays it out, and the way to a sheet. */
export function ResultView({ run }: { readonly run: RegressionRun }): React.JSX.Element {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { regression, data, draft } = run;
  const { equation } = draft;
  const plan = useCallback((): SheetPlan => {
    const { sheetName, address } = data.reference;
    return regressionSheet(regression, { equation, address: `${sheetName}!${address}` }, language);
  }, [regression, data, equation, language]);
  const [task, insert] = useInsert(data, plan);
  const sections = regressionSections(regression, language);
  return (
    <section className={styles.result} aria-label={texts.result.heading}>
      {sections.heading.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={sections.heading[0]}>
        <CoefficientTable sections={sections} />
      </div>
      <div className={styles.statistics}>
        <StatisticsList statistics={sections.leftStatistics} />
        <StatisticsList statistics={sections.rightStatistics} />
      </div>
      <ol className={styles.notes} aria-label={texts.result.notes}>
        {sections.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
      <Button disabled={task.state === 'running'} onClick={insert}>
        {texts.result.insert}
      </Button>
      <StatusMessage task={task} running={texts.result.inserting} done={texts.result.inserted} />
    </section>
  );
}

function CoefficientTable({
  sections,
}: {
  readonly sections: RegressionSections;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {sections.columnHeadings.map((heading) => (
            <th key={heading} scope="col" className={styles.columnHeading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sections.coefficients.map(([term, ...numbers], row) => (
          <tr key={row}>
            <th scope="row" className={styles.term}>
              {formatCell(term.value, term.format)}
            </th>
            {numbers.map((cell, column) => (
              <td key={column} className={styles.number}>
                <CellValue cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StatisticsList({
  statistics,
}: {
  readonly statistics: readonly LabelledCell[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {statistics.map(({ label, cell }) => (
        <div key={label} className={styles.statistic}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            <CellValue cell={cell} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A number as printed, all its digits on hovering; an error with its reason. */
function CellValue({ cell }: { readonly cell: OutputCell }): React.JSX.Element {
  const { language } = usePane();
  const { value, format } = cell;
  const title =
    value instanceof CellFault ? value.reason && explain(value.reason, language) : String(value);
  return <span title={title}>{formatCell(value, format)}</span>;
}
