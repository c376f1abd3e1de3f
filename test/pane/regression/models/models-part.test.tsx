/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { ModelsPart } from '../../../../src/pane/regression/models/models-part';
import { copyToClipboard } from '../../../../src/pane/shared/copy-to-clipboard';
import { type PaperModel, paperModelOf } from '../../../../src/report/paper/paper-model';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { henanTable } from '../../../support/henan';
import { FakeWorkbook } from '../../fake-workbook';
import { paneContext, part, renderInPane } from '../../in-pane';

jest.mock('../../../../src/pane/shared/copy-to-clipboard');
jest.setTimeout(30_000);

const model = (equation: string): PaperModel =>
  paperModelOf(runRegression(henanTable(), { equation }), equation);

let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
  jest.mocked(copyToClipboard).mockReset().mockResolvedValue(true);
});
afterEach(cleanup);

function open(...equations: string[]): void {
  const kept = equations.map(model);
  function Held(): React.JSX.Element {
    const [models, setModels] = useState<readonly PaperModel[]>(kept);
    return <ModelsPart models={models} onChange={setModels} />;
  }
  renderInPane(<Held />, paneContext({ workbook }));
}

const rows = (): (string | null)[][] => part.rows('Table for a paper');
const row = (label: string): (string | null)[] | undefined =>
  rows().find(([first]) => first === label);
const listed = (): (string | null)[] =>
  [...document.querySelectorAll('ol li span')].map(({ textContent }) => textContent);

describe('kept models', () => {
  it('say how to keep one while there is none', () => {
    open();
    expect(screen.getByText(/^No model is kept\. Run an equation/)).toBeTruthy();
  });

  it('are listed by number with their equations and samples', () => {
    open('DU C K', 'DU C K DU(-1)');
    expect(listed()).toEqual(['(1) DU C K, 2000–2016', '(2) DU C K DU(-1), 2001–2016']);
    expect(document.querySelector('h2')?.textContent).toBe('Kept models');
  });

  it('stand side by side, a term that one has not left blank, rows named by their terms', () => {
    open('DU C K', 'DU C K DU(-1)');
    expect(row('DU(-1)')?.[1]).toBe('');
    expect(row('DU(-1)')?.[2]).toMatch(/^0\.\d{3}\**$/);
    expect(row('Observations')).toEqual(['Observations', '17', '16']);
    const named = [...document.querySelectorAll('tbody th[scope=row]')];
    expect(named.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'K',
      'DU(-1)',
      'Constant',
    ]);
    expect(
      [...document.querySelectorAll('th')].every(({ textContent }) => textContent !== ''),
    ).toBe(true);
  });

  it('are printed with the decimals, stars and numbers in parentheses that are asked for', () => {
    open('DU C K DU(-1)');
    const { coefficients } = model('DU C K DU(-1)');
    const [, , lagged] = coefficients;
    expect(rows()[3]).toEqual(['', `(${lagged.standardError.toFixed(3)})`]);
    part.enter('In parentheses', 'tStatistic');
    part.step('Decimals', '5');
    part.check('Significance stars');
    expect(row('DU(-1)')).toEqual(['DU(-1)', lagged.estimate.toFixed(5)]);
    expect(rows()[3]).toEqual(['', `(${lagged.tStatistic.toFixed(5)})`]);
    expect(screen.getByText('t statistics in parentheses.')).toBeTruthy();
    expect(screen.queryByText(/p < 0\.1/)).toBeNull();
  });

  it('are removed one by one, the keyboard staying in the list', () => {
    open('DU C K', 'DU C K DU(-1)', 'DU C DU(-1)');
    part.click('Remove model (1)', 1);
    part.click('Remove model (1)', 2);
    expect(listed()).toEqual(['(1) DU C K DU(-1), 2001–2016', '(2) DU C DU(-1), 2001–2016']);
    expect(document.activeElement?.getAttribute('role')).toBe('group');
  });

  it('go to a sheet as they are printed', async () => {
    open('DU C K');
    part.step('Decimals', '2');
    part.click('Insert the table on a new sheet');
    await screen.findByText(/Inserted on the sheet “Models”/);
    const [{ blocks }] = workbook.inserted;
    expect(blocks[0].cells[2]).toEqual(['K', model('DU C K').coefficients[1].estimate]);
    expect(blocks[0].numberFormats[2][1]).toMatch(/^0\.00/);
    part.step('Decimals', '4');
    expect(screen.queryByText(/^Inserted on/)).toBeNull();
  });
});

describe('copying the table', () => {
  const copied = (): Parameters<typeof copyToClipboard>[0] =>
    jest.mocked(copyToClipboard).mock.calls.at(-1)?.[0] ?? { text: '' };

  it.each([
    ['Word table', /^\t\(1\)\r\n/],
    ['LaTeX', /\\toprule/],
    ['Markdown', /^\| {2}\| \(1\)/],
    ['CSV', /^\uFEFF.*\r\nVariable,DU\r\n/],
  ])('as %s puts that on the clipboard and says so', async (name, text) => {
    open('DU C K');
    part.click(name);
    expect(await screen.findByText(`Copied as ${name}.`)).toBeTruthy();
    expect(copied().text).toMatch(text);
    expect(copied().html === undefined).toBe(name !== 'Word table');
  });

  it('says nothing of a table that is another now', async () => {
    open('DU C K');
    part.click('CSV');
    await screen.findByText('Copied as CSV.');
    part.check('Significance stars');
    expect(screen.queryByText('Copied as CSV.')).toBeNull();
  });

  it('gives the text to copy by hand where the clipboard is closed, selected on focus', async () => {
    jest.mocked(copyToClipboard).mockResolvedValue(false);
    open('DU C K');
    part.click('LaTeX');
    await screen.findByText(/The clipboard is not open to the pane here/);
    const text = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(text.value).toBe(copied().text);
    text.focus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    part.step('Decimals', '2');
    await waitFor(() => expect(document.querySelector('textarea')).toBeNull());
  });
});
