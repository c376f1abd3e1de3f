import type { AddedColumn, RecomputedInWords } from '../regression-audit-texts';

/** The columns that a regression needs beside the data, and its formula. */
export function recomputedText({ columns, equation, sample }: RecomputedInWords): string {
  const added = columns.map(
    (each) => `beside them a column ${each.column} with ${contentText(each)}; `,
  );
  return `${added.join('')}=OLS(${equation},data,${sample}), with the data and their headings for “data”`;
}

function contentText(column: AddedColumn): string {
  const { of, first, last } = column;
  return column.kind === 'rescaled'
    ? `=RESCALE(${of} of ${first}–${last},"${column.method}")`
    : `−${of} in ${first}–${column.reversedTo} and ${of} in ${column.after}–${last}`;
}
