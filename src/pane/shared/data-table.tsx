import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    borderTop: `2px solid ${tokens.colorNeutralForeground2}`,
    borderBottom: `2px solid ${tokens.colorNeutralForeground2}`,
  },
  heading: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    padding: '2px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  cell: { textAlign: 'right', padding: '1px 6px', whiteSpace: 'nowrap' },
  text: { textAlign: 'left' },
});

export interface DataTableProps {
  /** What the table shows, for screen readers. */
  readonly label: string;
  /** None where the rows name their numbers themselves. */
  readonly headings?: readonly string[] | undefined;
  readonly rows: readonly (readonly React.ReactNode[])[];
  /** How many columns at the left hold text. */
  readonly textColumns: number;
}

/** A plain table of texts and formatted numbers, scrolled sideways where it is wide. */
export function DataTable(props: DataTableProps): React.JSX.Element {
  const { label, headings, rows, textColumns } = props;
  const styles = useStyles();
  const look = (own: string, column: number): string =>
    mergeClasses(own, column < textColumns && styles.text);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        {headings !== undefined && (
          <thead>
            <tr>
              {headings.map((heading, column) => (
                <th key={column} scope="col" className={look(styles.heading, column)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((content, column) => (
                <td key={column} className={look(styles.cell, column)}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
