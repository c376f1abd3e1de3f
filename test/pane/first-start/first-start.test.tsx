/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { HENAN_COLUMNS, HENAN_ROWS } from '../../../src/examples/henan';
import { App } from '../../../src/pane/app';
import { giveMessageChannel } from '../../support/message-channel';
import { FakeWorkbook } from '../fake-workbook';
import '../patience';

/** The example as it stands on its sheet. */
const HENAN_BLOCK = [
  [...HENAN_COLUMNS, 'DU'],
  ...HENAN_ROWS.map((row) => [...row, 2 * row[4] - row[2]]),
];

// A pane of this size takes its time in jsdom on a busy machine.
jest.setTimeout(30_000);

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(async () => {
  workbook = new FakeWorkbook();
  workbook.sheetName = 'Henan 2000–2018';
});
afterEach(cleanup);

async function open(): Promise<void> {
  await act(async () => {
    render(<App workbook={workbook} initialLanguage="en" />);
  });
}

const field = (label: string): HTMLElement => screen.getByLabelText(label);

describe('the first start', () => {
  const press = (name: string): void => {
    fireEvent.click(screen.getByText(name));
  };

  it('fills in the paper’s regression, so that Run is all there is to press', async () => {
    await open();
    screen.getByText('Try a regression').focus();
    press('Try a regression');
    const next = await screen.findByText(/Press Run, then Insert on a new sheet/);
    expect(workbook.inserted).toHaveLength(1);
    await act(async () => workbook.select(HENAN_BLOCK));
    // The button has gone with its screen; the keyboard must not begin again at the top of the pane.
    expect(document.activeElement?.contains(next)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect((field('Equation') as HTMLInputElement).value).toBe('DU C K K(-1) DU(-1)');
    expect((field('Sample') as HTMLInputElement).value).toBe('2000 2016');
    expect(screen.queryByText('Try a regression')).toBeNull();
  });

  it('shows the coupling tab with the two systems of the paper', async () => {
    await open();
    press('Try a coupling study');
    await screen.findByText(/K and DU are the two systems/);
    await act(async () => workbook.select(HENAN_BLOCK));
    await screen.findByLabelText('System of K');
    const systemOf = (name: string): string | undefined =>
      (field(`System of ${name}`) as HTMLSelectElement).selectedOptions[0]?.text;
    expect(['integration', 'K', 'C', 'DU'].map(systemOf)).toEqual([
      'left out',
      'K',
      'left out',
      'DU',
    ]);
  });

  it('can be sent away, and says in words what went wrong', async () => {
    workbook.insertError = new WorkbookError('workbookProtected');
    await open();
    press('Try a regression');
    expect(await screen.findByText(/The workbook is protected/)).toBeTruthy();
    press('Not now');
    expect(screen.queryByText('Try a regression')).toBeNull();
    expect(screen.getByText(/Select a block of cells/)).toBeTruthy();
  });
});
