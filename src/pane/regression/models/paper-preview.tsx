import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type PaperCell, type PaperTable, printedText } from '../../../report/paper/paper-table';

const THICK = `2px solid ${tokens.colorNeutralForeground1}`;
const THIN = `1px solid ${tokens.colorNeutralForeground2}`;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    borderTop: THICK,
    borderBottom: THICK,
  },
  body: { borderTop: THIN },
  cell: {
    padding: '1px 8px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  label: { textAlign: 'left' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface PaperPreviewProps {
  readonly table: PaperTable;
  readonly label: string;
}

/** The three-line table as it will be printed. */
export function PaperPreview({ table, label }: PaperPreviewProps): React.JSX.Element {
  const styles = useStyles();
  const { headings, coefficients, statistics, notes } = table;
  return (
    <div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            {headings.map(([label, ...models], index) => (
              <tr key={index}>
                <LabelCell label={label} scope="col" />
                {models.map((text, column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {text}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <Rows rows={coefficients} />
          <Rows rows={statistics} />
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly (readonly PaperCell[])[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <tbody className={styles.body}>
      {rows.map(([label, ...cells], index) => (
        <tr key={index}>
          <LabelCell label={printedText(label)} scope="row" />
          {cells.map((cell, column) => (
            <td key={column} className={styles.cell}>
              {printedText(cell)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface LabelCellProps {
  readonly label: string;
  readonly scope: 'col' | 'row';
}

/** At the left; empty in the row of parentheses, which the row above names. */
function LabelCell({ label, scope }: LabelCellProps): React.JSX.Element {
  const styles = useStyles();
  const look = mergeClasses(styles.cell, styles.label);
  return label === '' ? (
    <td className={look} />
  ) : (
    <th scope={scope} className={look}>
      {label}
    </th>
  );
}
