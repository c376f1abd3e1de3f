import type { ShownBlock } from '../../src/cells/printed/reader';
import { readGoldenCsv } from './golden';

/** The source paper's Table 1 as a block of texts, headings first. */
export function paperTable1(): string[][] {
  return blockOf(readGoldenCsv('paper/table1.csv'));
}

/** Table 2 with what the paper prints beneath it. */
export function paperTable2(): string[][] {
  const coefficients = readGoldenCsv('paper/table2.csv').map((row) => Object.values(row));
  const statistics: Readonly<Record<string, string>> = {
    'Included observations': '18',
    'R-squared': '0.953460',
    'Adjusted R-squared': '0.941825',
    'F-statistic': '81.94747',
    'Prob(F-statistic)': '0.000000',
    'Mean dependent var': '0.785502',
    'Durbin-Watson stat': '1.602718',
  };
  return [
    ['Variable', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'],
    ...coefficients,
    ...Object.entries(statistics).map(([name, value]) => [name, value, '', '', '']),
  ];
}

function blockOf(rows: readonly Readonly<Record<string, string>>[]): string[][] {
  return [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
}

export function shownBlock(cells: unknown[][], format = 'General'): ShownBlock {
  return { cells, formats: cells.map((row) => row.map(() => format)) };
}
