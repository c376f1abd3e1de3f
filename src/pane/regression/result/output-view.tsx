import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../../report/number-format';
import type {
  LabelledCell,
  RegressionSections,
} from '../../../report/regression/regression-sections';
import { usePane } from '../../pane-context';
import { CellValue } from '../../shared/cell-value';

const useStyles = makeStyles({
  result: {
    marginBlockStart: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
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
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
  },
  list: { margin: 0 },
  statistic: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { margin: 0, whiteSpace: 'nowrap' },
  notes: { paddingInlineStart: '1.4em', marginBlock: tokens.spacingVerticalS },
});

/** A regression as EViews lays it out. */
export function OutputView({
  sections,
}: {
  readonly sections: RegressionSections;
}): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.result}>
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
      {sections.notes.length > 0 && (
        <ol className={styles.notes} aria-label={texts.result.notes}>
          {sections.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
    </div>
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
