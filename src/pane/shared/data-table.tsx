import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TABLE_FRAME } from './table-frame';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: TABLE_FRAME,
  heading: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    padding: '2px 0 2px 6px',
    ':first-child': { paddingInlineStart: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  cell: {
    textAlign: 'right',
    padding: '1px 0 1px 6px',
    whiteSpace: 'nowrap',
    ':first-child': { paddingInlineStart: 0 },
  },
  label: { fontWeight: tokens.fontWeightRegular },
  text: { textAlign: 'left' },
  /** Names of single numbers are long; their numbers should stay in sight. */
  wrapped: { whiteSpace: 'normal', minWidth: '5em' },
});

export interface DataTableProps {
  /** What the table shows, for screen readers. */
  readonly label: string;
  /** None where the rows name their numbers themselves. */
  readonly headings?: readonly string[] | undefined;
  readonly rows: readonly (readonly React.ReactNode[])[];
  /** How many columns at the left hold text, which names the numbers beside it. */
  readonly textColumns: number;
}

/** A plain table of texts and formatted numbers, scrolled sideways where it is wide. */
export function DataTable(props: DataTableProps): React.JSX.Element {
  const { label, headings, rows, textColumns } = props;
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        {headings !== undefined && (
          <thead>
            <tr>
              {headings.map((heading, column) => {
                const look = mergeClasses(styles.heading, column < textColumns && styles.text);
                // Without words there is nothing to read out as the name of a column.
                return heading === '' ? (
                  <td key={column} className={look} />
                ) : (
                  <th key={column} scope="col" className={look}>
                    {heading}
                  </th>
                );
              })}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((content, column) =>
                column < textColumns ? (
                  <th
                    key={column}
                    scope="row"
                    className={mergeClasses(
                      styles.cell,
                      styles.label,
                      styles.text,
                      headings === undefined && styles.wrapped,
                    )}
                  >
                    {content}
                  </th>
                ) : (
                  <td key={column} className={styles.cell}>
                    {content}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
