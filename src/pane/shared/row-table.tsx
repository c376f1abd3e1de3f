import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnKind } from '../../report/report';
import { TABLE_FRAME } from './table-frame';

/** Where there is no room for columns; in letters of the reader's size, so that larger ones need more. */
const NARROW = '@media (max-width: 36em)';

const useStyles = makeStyles({
  table: {
    ...TABLE_FRAME,
    overflowWrap: 'break-word',
    [NARROW]: { display: 'block', overflowWrap: 'anywhere' },
  },
  /** Screen readers still name columns by them. */
  headings: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [NARROW]: { display: 'block' } },
  row: {
    verticalAlign: 'baseline',
    [NARROW]: {
      display: 'block',
      paddingBlock: '3px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      ':last-child': { borderBottomStyle: 'none' },
    },
  },
  heading: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  cell: {
    textAlign: 'left',
    padding: '1px 0 1px 8px',
    ':first-child': { paddingInlineStart: 0 },
    [NARROW]: {
      display: 'inline',
      padding: 0,
      marginInlineEnd: '8px',
      // Nothing else stands between two cells at which a line could end.
      '::after': { content: '" "' },
    },
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { fontWeight: tokens.fontWeightSemibold },
  },
  verdict: { whiteSpace: 'nowrap' },
  number: { textAlign: 'right' },
  /** Numbers stand beneath what they are of. */
  firstNumber: { [NARROW]: { '::before': { content: '"\\A"', whiteSpace: 'pre' } } },
  sentence: {
    minWidth: '9em',
    [NARROW]: { display: 'block', minWidth: 0, marginInlineEnd: 0 },
  },
  /** What a number is, where no heading stands over it. */
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'inline' },
  },
});

export interface RowTableProps {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly headings: readonly string[];
  readonly columns: readonly ColumnKind[];
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/**
 * A table whose rows are read one by one. It never needs scrolling sideways: where it is narrow each
 * row becomes a few lines, its name and verdict first, its numbers with their headings beneath. The
 * roles are written down because a browser takes what is no table to the eye for none to the ear.
 */
export function RowTable({ label, headings, columns, rows }: RowTableProps): React.JSX.Element {
  const styles = useStyles();
  const firstNumber = columns.indexOf('number');
  const look = (column: number): string =>
    mergeClasses(
      styles.cell,
      styles[columns[column]],
      column === firstNumber && styles.firstNumber,
    );
  return (
    <table role="table" aria-label={label} className={styles.table}>
      <thead role="rowgroup" className={styles.headings}>
        <tr role="row">
          {headings.map((heading, column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={mergeClasses(
                styles.cell,
                columns[column] === 'number' && styles.number,
                styles.heading,
              )}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row, index) => (
          <tr key={index} role="row" className={styles.row}>
            {row.map((content, column) =>
              columns[column] === 'name' ? (
                <th key={column} role="rowheader" scope="row" className={look(column)}>
                  {content}
                </th>
              ) : (
                <td key={column} role="cell" className={look(column)}>
                  {columns[column] === 'number' && content !== '' && (
                    <span aria-hidden="true" className={styles.label}>
                      {`${headings[column]}\u00a0`}
                    </span>
                  )}
                  {content}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
