import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../report/number-format';
import type { OutputCell } from '../../report/output-table';
import type { Report, ReportLines, ReportPart, ReportTable } from '../../report/report';
import { CellValue } from './cell-value';
import { ChartView } from './chart/chart-view';
import { LongTable } from './long-table';
import { Marked } from './marked';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

/** A report as it also goes to a sheet. */
export function ReportView({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.report}>
      {report.parts.map((part, index) => (
        <PartView key={index} part={part} label={headingOver(report, index)} />
      ))}
    </div>
  );
}

/** What a part stands under: the first line of the last heading before it. */
function headingOver({ parts, sheetName }: Report, index: number): string {
  const heading = parts
    .slice(0, index)
    .reverse()
    .find((part) => part.kind === 'lines' && part.role === 'heading');
  return heading?.kind === 'lines' ? heading.lines[0] : sheetName;
}

function PartView({
  part,
  label,
}: {
  readonly part: ReportPart;
  readonly label: string;
}): React.JSX.Element {
  switch (part.kind) {
    case 'lines':
      return <LinesView part={part} />;
    case 'chart':
      return <ChartView chart={part} />;
    case 'table':
      return <TableView table={part} label={label} />;
  }
}

/** A heading, with what is told beneath it, or notes. */
function LinesView({ part: { role, lines } }: { readonly part: ReportLines }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      {lines.map((line, index) =>
        role === 'heading' && index === 0 ? (
          <h3 key={index} className={styles.heading}>
            {line}
          </h3>
        ) : (
          <p key={index} className={role === 'note' ? styles.note : styles.line}>
            {line}
          </p>
        ),
      )}
    </div>
  );
}

function TableView({
  table: { headings, columns, rows },
  label,
}: {
  readonly table: ReportTable;
  readonly label: string;
}): React.JSX.Element {
  return (
    <LongTable
      label={label}
      headings={headings}
      columns={columns}
      rowCount={rows.length}
      row={(row) => rows[row].map(shownCell)}
      textColumns={labelColumns(rows)}
    />
  );
}

function shownCell(cell: OutputCell): React.ReactNode {
  const { value, format, role, mark } = cell;
  const text = formatCell(value, format);
  if (mark !== undefined) return <Marked mark={mark} text={text} />;
  return role === 'body' && value !== '' ? <CellValue cell={cell} /> : text;
}

/** How many columns at the left hold labels in every row. */
function labelColumns(rows: ReportTable['rows']): number {
  const [first] = rows;
  if (first === undefined) return 0;
  const place = first.findIndex((_, column) => rows.some((row) => row[column]?.role === 'body'));
  return place < 0 ? first.length : place;
}
