import { markdownTable } from '../../../src/report/paper/markdown';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { coefficient, paperModel } from '../../support/paper-models';

const markdown = (term: string, estimate = -0.5): string =>
  markdownTable(
    paperTable(
      [paperModel({ coefficients: [coefficient(term, estimate, 0.1, 0.001)] })],
      PAPER_STANDARD,
      'en',
    ),
  );

it('is a table with its notes beneath', () => {
  expect(markdown('K').split('\n')).toEqual([
    '|  | (1) |',
    '| --- | ---: |',
    '| Variable | DU |',
    '| K | −0.500\\*\\*\\* |',
    '|  | (0.100) |',
    '| Observations | 16 |',
    '| R² | 0.953 |',
    '| Adjusted R² | 0.942 |',
    '| F | 81.948 |',
    '| AIC | −1.329 |',
    '| SC | −1.135 |',
    '| Durbin-Watson | 1.603 |',
    '',
    'Standard errors in parentheses.',
    '\\* p &lt; 0.1, \\*\\* p &lt; 0.05, \\*\\*\\* p &lt; 0.01.',
    'Standard errors: ordinary.',
    '',
  ]);
});

it('shows what Markdown would take for marks', () => {
  expect(markdown('[A_B & 50% $X$ #1 {}~^\\]')).toContain(
    '| A\\_B &amp; 50% \\$X\\$ \\#1 {}\\~^\\\\ |',
  );
});

it('keeps cells within their row and HTML a text', () => {
  const [, , , row] = markdown('[<b>|`\n x</b>]').split('\n');
  expect(row).toBe('| &lt;b&gt;\\|\\` x&lt;/b&gt; | −0.500\\*\\*\\* |');
});
