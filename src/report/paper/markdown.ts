import { type PaperTable, type PaperCell, printedText } from './paper-table';
import { bodyRows } from './text-rows';

/** A table in GitHub's Markdown; the second row of headings is the first row of the body. */
export function markdownTable(table: PaperTable): string {
  const [heading, ...others] = table.headings;
  const line = (cells: readonly PaperCell[]): string =>
    `| ${cells.map(markdownCell).join(' | ')} |`;
  return [
    line(heading),
    `| --- |${' ---: |'.repeat(heading.length - 1)}`,
    ...[...others, ...bodyRows(table)].map(line),
    '',
    ...table.notes.map(markdownCell),
    '',
  ].join('\n');
}

/** What Markdown would take for a mark, for HTML or for mathematics is shown as it is. */
function markdownCell(cell: PaperCell): string {
  return printedText(cell)
    .replace(/[\\`*_[\]|#~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ');
}
