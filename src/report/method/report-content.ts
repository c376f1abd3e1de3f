import { CellFault } from '../../cells/cell-fault';
import type { CitedContent } from '../../text/method-texts';
import { formatCell } from '../number-format';
import type { OutputCell } from '../output-table';
import type { Report, ReportTable } from '../report';

/** What a report says in words, without the headings of its tables. */
export function sentenceLines({ parts }: Report): string[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const isOverTable = part.kind === 'lines' && part.role === 'heading' && next?.kind !== 'lines';
    return part.kind === 'lines' && !isOverTable ? part.lines : [];
  });
}

/** Which rows of the tables with headings are said; a longer table is for the sheet alone. */
export type SaidRows = 'few' | 'last' | 'none';

const MOST_ROWS = 12;

/**
 * What a report shows, for the text of a paper: each statistic with its probability, and what its
 * notes say in words.
 */
export function reportContent(
  title: string,
  { parts }: Report,
  saidRows: SaidRows,
  hasSentences: boolean,
): CitedContent {
  const tables = parts.filter((part) => part.kind === 'table');
  // What follows the first is the test's own regression.
  const [first] = tables;
  return {
    title,
    statistics: first === undefined ? [] : statisticsOf(first, saidRows),
    sentences: hasSentences
      ? parts.flatMap((part) => (part.kind === 'lines' && part.role === 'note' ? part.lines : []))
      : [],
  };
}

function statisticsOf({ headings, rows }: ReportTable, saidRows: SaidRows): string[] {
  if (headings === undefined) return namedStatistics(rows);
  if (saidRows === 'none') return [];
  const said = saidRows === 'last' ? rows.slice(-1) : rows.length > MOST_ROWS ? [] : rows;
  const [label, ...columns] = headings;
  return said.map(([own, ...cells]) => {
    const name = saidRows === 'last' ? `${label} ${shown(own)}` : shown(own);
    const numbers = cells.flatMap((cell, i) =>
      cell.value instanceof CellFault ? [] : [`${columns[i]} ${shown(cell)}`],
    );
    return `${name} (${numbers.join(', ')})`;
  });
}

/** Rows of name, value, name and value of the probability; where some have one, those alone. */
function namedStatistics(rows: ReportTable['rows']): string[] {
  const isTest = rows.some((row) => row.length > 2);
  return rows
    .filter((row) => !isTest || row.length > 2)
    .map(([name, value, probabilityName, probability]) => {
      const own = `${shown(name)} ${shown(value)}`;
      return probability === undefined
        ? own
        : `${own} (${shown(probabilityName)} ${shown(probability)})`;
    });
}

function shown({ value, format }: OutputCell): string {
  return formatCell(value, format).replace(/^-/, '−');
}
