/** @jest-environment jsdom */
import { htmlTable } from '../../../src/report/paper/html-table';
import type { PaperModel } from '../../../src/report/paper/paper-model';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { coefficient, paperModel } from '../../support/paper-models';

function parsed(model: Partial<PaperModel> = {}) {
  const html = htmlTable(paperTable([paperModel(model)], PAPER_STANDARD, 'en'));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const rows = [...page.querySelectorAll('tr')];
  return { html, page, rows, cells: rows.map((row) => [...row.querySelectorAll('td')]) };
}

it('holds the table’s rows with true minus signs, its notes beneath', () => {
  const { page, cells } = parsed({ coefficients: [coefficient('K', -0.83, 0.17, 0.0004)] });
  expect(cells.slice(0, 4).map((row) => row.map(({ textContent }) => textContent))).toEqual([
    ['', '(1)'],
    ['Variable', 'DU'],
    ['K', '−0.830***'],
    ['', '(0.170)'],
  ]);
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toHaveLength(3);
});

it('has thick rules at its ends and thin ones under the headings and the coefficients', () => {
  const { cells } = parsed();
  const rules = cells.map(([cell]) =>
    ['borderTopWidth', 'borderBottomWidth'].map(
      (side) => cell.style[side as 'borderTopWidth' | 'borderBottomWidth'],
    ),
  );
  expect(rules).toEqual([
    ['1.5pt', ''],
    ['', '0.75pt'],
    ['', ''],
    ['', ''],
    ['', ''],
    ['', '0.75pt'],
    ...Array.from({ length: 6 }, () => ['', '']),
    ['', '1.5pt'],
  ]);
  for (const row of cells) {
    expect(new Set(row.map(({ style }) => style.borderTop + style.borderBottom)).size).toBe(1);
  }
});

it('takes no name for HTML', () => {
  const term = '[<script>alert("1")</script>&amp;]';
  const { page, cells, html } = parsed({ coefficients: [coefficient(term, 1, 1, 0.5)] });
  expect(page.querySelector('script')).toBeNull();
  expect(html).not.toContain('<script');
  expect(cells[2][0].textContent).toBe(term.slice(1, -1));
});

it('keeps Excel from pasting what stands in parentheses as a negative number', () => {
  const isText = ({ outerHTML }: Element) => outerHTML.includes("mso-number-format:'\\@'");
  const { cells } = parsed();
  expect(cells.slice(0, 4).map((row) => row.map(isText))).toEqual([
    [false, true],
    [false, false],
    [false, false],
    [false, true],
  ]);
});
