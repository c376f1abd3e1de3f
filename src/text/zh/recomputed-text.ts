import type { AddedColumn, RecomputedInWords } from '../regression-audit-texts';

/** The columns that a regression needs beside the data, and its formula. */
export function recomputedText({ columns, equation, sample }: RecomputedInWords): string {
  const added = columns.map((each) => `先在数据旁加一列 ${each.column}，${contentText(each)}；`);
  return `${added.join('')}=OLS(${equation},数据,${sample})，其中“数据”为数据连同列名的区域`;
}

function contentText(column: AddedColumn): string {
  const { of, first, last } = column;
  return column.kind === 'rescaled'
    ? `公式为 =RESCALE(${of} 的 ${first}–${last},"${column.method}")`
    : `在 ${first}–${column.reversedTo} 为 −${of}，在 ${column.after}–${last} 为 ${of}`;
}
