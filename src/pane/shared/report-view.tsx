import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../report/number-format';
import type { Report, ReportPart, ReportTable } from '../../report/report';
import { CellValue } from './cell-value';
import { ChartView } from './chart/chart-view';
import { LongTable } from './long-table';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere', ':first-child': { fontWeight: 600 } },
});

/** A report as it also goes to a sheet. */
export function ReportView({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const label = titleOf(report);
  return (
    <div className={styles.report}>
      {report.parts.map((part, index) => (
        <PartView key={index} part={part} label={label} />
      ))}
    </div>
  );
}

/** The first line of a report names it. */
export function titleOf({ parts, sheetName }: Report): string {
  const [first] = parts;
  return first?.kind === 'lines' ? first.lines[0] : sheetName;
}

function PartView({
  part,
  label,
}: {
  readonly part: ReportPart;
  readonly label: string;
}): React.JSX.Element {
  const styles = useStyles();
  switch (part.kind) {
    case 'lines':
      return (
        <div>
          {part.lines.map((line, index) => (
            <p key={index} className={part.role === 'note' ? styles.note : styles.line}>
              {line}
            </p>
          ))}
        </div>
      );
    case 'chart':
      return <ChartView chart={part} />;
    case 'table':
      return <TableView table={part} label={label} />;
  }
}

function TableView({
  table: { headings, rows },
  label,
}: {
  readonly table: ReportTable;
  readonly label: string;
}): React.JSX.Element {
  return (
    <LongTable
      label={label}
      headings={headings}
      rowCount={rows.length}
      row={(row) =>
        rows[row].map((cell) =>
          cell.role === 'body' ? <CellValue cell={cell} /> : formatCell(cell.value, cell.format),
        )
      }
      textColumns={labelColumns(rows)}
    />
  );
}

/** How many columns at the left hold labels in every row. */
function labelColumns(rows: ReportTable['rows']): number {
  const [first] = rows;
  if (first === undefined) return 0;
  const place = first.findIndex((_, column) => rows.some((row) => row[column]?.role === 'body'));
  return place < 0 ? first.length : place;
}
