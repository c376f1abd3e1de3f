/** @jest-environment jsdom */
import { cleanup } from '@testing-library/react';
import { CellFault } from '../../../src/cells/cell-fault';
import { ReportView } from '../../../src/pane/shared/report-view';
import type { OutputCell } from '../../../src/report/output-table';
import { textCell } from '../../../src/report/output-table';
import { type Report, type ReportTable, headingLines, noteLines } from '../../../src/report/report';
import { paneContext, renderInPane } from '../in-pane';

afterEach(cleanup);

const number = (value: OutputCell['value']): OutputCell => ({
  value,
  format: 'statistic',
  role: 'body',
});

const REPORT: Report = {
  sheetName: 'Test',
  parts: [
    headingLines('A test', 'Null hypothesis: nothing'),
    { kind: 'table', rows: [[textCell('F-statistic', 'label'), number(1 / 3)]] },
    noteLines('It is not rejected.'),
    headingLines('Test Equation:', 'Method: Least Squares'),
    {
      kind: 'table',
      headings: ['Variable', 'Coefficient', 't-Statistic'],
      rows: [
        [
          textCell('C', 'label'),
          number(2),
          number(
            new CellFault('#N/A', { code: 'statisticUndefined', statistic: 't', why: 'exactFit' }),
          ),
        ],
      ],
    },
  ],
};

const all = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a report in the pane', () => {
  beforeEach(() => void renderInPane(<ReportView report={REPORT} />));

  it('heads its parts by the first line of each heading', () => {
    expect(all('h3')).toEqual(['A test', 'Test Equation:']);
    expect(all('p')).toEqual([
      'Null hypothesis: nothing',
      'It is not rejected.',
      'Method: Least Squares',
    ]);
  });

  it('names each table after the heading over it', () => {
    const regions = [...document.querySelectorAll('[role=region]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
      'A test',
      'Test Equation:',
    ]);
  });

  it('names rows by their labels, and leaves headings out where there are none', () => {
    expect(all('th[scope=row]')).toEqual(['F-statistic', 'C']);
    expect(all('th[scope=col]')).toEqual(['Variable', 'Coefficient', 't-Statistic']);
  });

  it('prints numbers as EViews does and keeps all digits for hovering', () => {
    const cell = document.querySelector('td span');
    expect(cell?.textContent).toBe('0.333333');
    expect(cell?.getAttribute('title')).toBe(String(1 / 3));
  });

  it('says why a cell holds no number, aloud too', () => {
    const fault = document.querySelector('td [role=img]');
    expect(fault?.textContent).toBe('#N/A');
    expect(fault?.getAttribute('title')).toMatch(/fits exactly/);
    expect(fault?.getAttribute('aria-label')).toBe(`#N/A: ${fault?.getAttribute('title')}`);
  });
});

describe('a table whose rows are read one by one', () => {
  const table: ReportTable = {
    kind: 'table',
    headings: ['Number', 'Verdict', 'Printed', 'Implied', 'Reason'],
    columns: ['name', 'verdict', 'number', 'number', 'sentence'],
    rows: [
      [
        textCell('K: t', 'label'),
        { ...textCell('differs', 'label'), mark: 'wrong' },
        textCell('5.717', 'body'),
        textCell('', 'body'),
        textCell('does not go with p', 'label'),
      ],
    ],
  };
  beforeEach(
    () => void renderInPane(<ReportView report={{ sheetName: 'Check', parts: [table] }} />),
  );
  const heard = (selector: string): (string | null)[] =>
    [...document.querySelectorAll(selector)].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const unheard of copy.querySelectorAll('[aria-hidden=true]')) unheard.remove();
      return copy.textContent;
    });

  it('is a table to the ear, however it is laid out for the eye', () => {
    expect(document.querySelector('table')?.getAttribute('aria-label')).toBe('Check');
    expect(heard('[role=table] > [role=rowgroup] > [role=row] > [role=columnheader]')).toEqual(
      table.headings,
    );
    expect(heard('[role=row] > [role=rowheader]')).toEqual(['K: t']);
    expect(heard('[role=row] > [role=cell]')).toEqual([
      'differs',
      '5.717',
      '',
      'does not go with p',
    ]);
  });

  it('marks a verdict with more than a colour, and names a number where one stands', () => {
    expect(all('td')).toEqual(['✗differs', 'Printed\u00a05.717', '', 'does not go with p']);
  });
});

it('says why in Chinese where the pane is Chinese', () => {
  renderInPane(<ReportView report={REPORT} />, paneContext({ language: 'zh' }));
  expect(document.querySelector('td [role=img]')?.getAttribute('title')).toMatch(/完全拟合/);
});
