import { type PaperCell, type PaperTable, printedText } from './paper-table';
import { readsAsNegative } from './text-rows';

const THICK = '1.5pt solid black';
const THIN = '0.75pt solid black';
const FONT = "font-family:'Times New Roman',SimSun,serif;font-size:10.5pt";

type Rules = { readonly above?: string; readonly below?: string };

/** Excel's own style for a cell of text: pasted into a sheet, (0.06) would become −0.06. */
const AS_TEXT = ";mso-number-format:'\\@'";

/**
 * A three-line table (三线表) as Word takes it from the clipboard. The text of cells is escaped: it is
 * read as text, never as HTML.
 */
export function htmlTable(table: PaperTable): string {
  const { headings, coefficients, statistics, notes } = table;
  const rows = [
    ...ruled(headings, { above: THICK, below: THIN }),
    ...ruled(coefficients, { below: THIN }),
    ...ruled(statistics, { below: THICK }),
  ];
  return [
    `<table style="border-collapse:collapse;${FONT}">`,
    ...rows,
    '</table>',
    ...notes.map((note) => `<p style="${FONT}">${escaped(note)}</p>`),
  ].join('\n');
}

/** Rows with a rule above the first and below the last. */
function ruled(rows: readonly (readonly PaperCell[])[], { above, below }: Rules): string[] {
  return rows.map((cells, row) => {
    const top = row === 0 && above !== undefined ? `border-top:${above};` : '';
    const bottom = row === rows.length - 1 && below !== undefined ? `border-bottom:${below};` : '';
    const texts = cells.map((cell, column) => {
      const align = column === 0 ? 'left' : 'center';
      const style = `${top}${bottom}text-align:${align};padding:1pt 6pt${readsAsNegative(cell) ? AS_TEXT : ''}`;
      return `<td style="${style}">${escaped(printedText(cell))}</td>`;
    });
    return `<tr>${texts.join('')}</tr>`;
  });
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
