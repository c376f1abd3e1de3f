import type { PaperCell, PaperTable } from './paper-table';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Other signs in the old encoding of text.
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
  // After the end of a row, [ would begin the height of the next, * a kind of its own.
  '[': '{[}',
  '*': '{*}',
  ']': '{]}',
  '²': '$^2$',
  '−': '$-$',
};

/** A three-line table for LaTeX with the booktabs package; Chinese needs ctex too. */
export function latexTable(table: PaperTable): string {
  const columns = table.headings[0].length - 1;
  const line = (cells: readonly PaperCell[]): string => `${cells.map(latexCell).join(' & ')} \\\\`;
  return [
    `% \\usepackage{booktabs}${isChinese(table) ? ' \\usepackage{ctex}' : ''}`,
    `\\begin{tabular}{l${'c'.repeat(columns)}}`,
    '\\toprule',
    ...table.headings.map(line),
    '\\midrule',
    ...table.coefficients.map(line),
    '\\midrule',
    ...table.statistics.map(line),
    '\\bottomrule',
    ...table.notes.map(
      (note) => `\\multicolumn{${columns + 1}}{l}{\\footnotesize ${escaped(note)}} \\\\`,
    ),
    '\\end{tabular}',
    '',
  ].join('\n');
}

function isChinese({ headings, coefficients, notes }: PaperTable): boolean {
  return [...headings.flat(), ...coefficients.flat(), ...notes].some(
    (cell) => typeof cell === 'string' && /\p{Script=Han}/u.test(cell),
  );
}

/** Numbers in mathematical type, where a minus sign is one and stars are raised. */
function latexCell(cell: PaperCell): string {
  if (typeof cell === 'string') return escaped(cell);
  const found = /^(\(?)(-?[\d.]+)(?:E([+-]\d+))?(\)?)(\**)$/.exec(cell.text);
  if (found === null) return escaped(cell.text);
  const [, open, mantissa, exponent, close, stars] = found;
  const power = exponent === undefined ? '' : ` \\times 10^{${Number(exponent)}}{}`;
  return `$${open}${mantissa}${power}${close}${stars === '' ? '' : `^{${stars}}`}$`;
}

function escaped(text: string): string {
  return text.replace(/[\\&%$#_{}~^<>|[\]*²−]/g, (character) => SPECIAL[character]);
}
