import { latexTable } from '../../../src/report/paper/latex';
import type { PaperModel } from '../../../src/report/paper/paper-model';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { coefficient, paperModel } from '../../support/paper-models';

const latex = (models: readonly PaperModel[], language: 'en' | 'zh' = 'en'): string =>
  latexTable(paperTable(models, PAPER_STANDARD, language));
const withTerm = (term: string, estimate = 1, probability = 0.5): string =>
  latex([paperModel({ coefficients: [coefficient(term, estimate, 1, probability)] })]);
const firstCell = (text: string): string => /\\midrule\n(.*?) & /.exec(text)?.[1] ?? '';

it('is a table of three rules with the numbers in mathematical type', () => {
  expect(latex([paperModel(), paperModel({ dependent: 'K' })]).split('\n')).toEqual([
    '% \\usepackage{booktabs}',
    '\\begin{tabular}{lcc}',
    '\\toprule',
    ' & (1) & (2) \\\\',
    'Variable & DU & K \\\\',
    '\\midrule',
    'K & $0.777^{***}$ & $0.777^{***}$ \\\\',
    ' & $(0.136)$ & $(0.136)$ \\\\',
    'Constant & $0.154^{**}$ & $0.154^{**}$ \\\\',
    ' & $(0.060)$ & $(0.060)$ \\\\',
    '\\midrule',
    'Observations & $16$ & $16$ \\\\',
    'R$^2$ & $0.953$ & $0.953$ \\\\',
    'Adjusted R$^2$ & $0.942$ & $0.942$ \\\\',
    'F & $81.948$ & $81.948$ \\\\',
    'AIC & $-1.329$ & $-1.329$ \\\\',
    'SC & $-1.135$ & $-1.135$ \\\\',
    'Durbin-Watson & $1.603$ & $1.603$ \\\\',
    '\\bottomrule',
    '\\multicolumn{3}{l}{\\footnotesize Standard errors in parentheses.} \\\\',
    '\\multicolumn{3}{l}{\\footnotesize {*} p $<$ 0.1, {*}{*} p $<$ 0.05, {*}{*}{*} p $<$ 0.01.} \\\\',
    '\\multicolumn{3}{l}{\\footnotesize Standard errors: ordinary.} \\\\',
    '\\end{tabular}',
    '',
  ]);
});

it('writes powers of ten', () => {
  // A second superscript on the same base is an error.
  expect(withTerm('K', 0.00012, 0.001)).toContain('$1.20 \\times 10^{-4}{}^{***}$');
  expect(withTerm('K', -2.5e20)).toContain('$-2.50 \\times 10^{20}{}$');
});

it('escapes what LaTeX would run', () => {
  expect(firstCell(withTerm('[A_B & 50% $X$ #1 {}~^\\]'))).toBe(
    'A\\_B \\& 50\\% \\$X\\$ \\#1 \\{\\}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}',
  );
  expect(firstCell(withTerm('[A<B>C|D]'))).toBe('A$<$B$>$C$|$D');
});

it('has no row that begins with a bracket, which would be a height to the row above', () => {
  const terms = [coefficient('[[GDP]]]', 1, 1, 0.5), coefficient('[*CPI]', 1, 1, 0.5)];
  for (const line of latex([paperModel({ coefficients: terms })]).split('\n')) {
    expect(line).not.toMatch(/^\s*[[*]/);
  }
});

it('has as many cells in every row', () => {
  const rows = withTerm('[A & B]')
    .split('\n')
    .filter((line) => line.endsWith('\\\\') && !line.startsWith('\\multicolumn'));
  for (const row of rows) expect(row.match(/(?<!\\)&/g)).toHaveLength(1);
});

it('names the package for Chinese where there is some', () => {
  expect(latex([paperModel()], 'zh')).toMatch(/^% \\usepackage\{booktabs\} \\usepackage\{ctex\}\n/);
  expect(withTerm('科技水平')).toMatch(/ctex/);
});
