/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { henanBlock } from '../../support/henan';
import { giveMessageChannel } from '../../support/message-channel';
import { FakeWorkbook } from '../fake-workbook';
import { openRegressionTab, part } from '../in-pane';

jest.setTimeout(30_000);

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.select(henanBlock());
});
afterEach(cleanup);

async function run(equation: string): Promise<void> {
  part.enter('Equation', equation);
  part.click('Run');
  await screen.findByText('Dependent Variable: DU');
}

describe('the parts of the tab', () => {
  it('are tabs, each with a panel of its name, of which one is shown', async () => {
    await openRegressionTab(workbook);
    const names = ['Equation', 'Lags', 'Series', 'Models'];
    expect(part.tabNames()).toEqual(names);
    for (const [place, tab] of part.tabs().entries()) {
      part.show(names[place]);
      const shown = document.querySelectorAll('[role=tabpanel]:not([hidden])');
      expect(shown).toHaveLength(1);
      expect(shown[0].getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });

  it('keep what they hold while another is shown', async () => {
    await openRegressionTab(workbook);
    await run('Du C K');
    part.click('Keep for comparison');
    part.show('Models (1)');
    part.step('Decimals', '5');
    part.show('Series');
    part.check('K');
    part.show('Equation');
    expect(part.labelled('Equation').value).toBe('Du C K');
    expect(screen.getByText('Dependent Variable: DU')).toBeTruthy();
    part.show('Models (1)');
    expect(part.labelled('Decimals').value).toBe('5');
    part.show('Series');
    expect(part.labelled('K').checked).toBe(true);
  });
});

describe('a result', () => {
  it('is kept once, and says where it is after a look at another view', async () => {
    await openRegressionTab(workbook);
    await run('Du C K');
    part.click('Keep for comparison');
    expect(screen.getByText('Kept as model (1); see Models.')).toBeTruthy();
    part.enter('View', 'fit');
    part.enter('View', 'output');
    part.click('Keep for comparison');
    expect(screen.getByText('Kept as model (1); see Models.')).toBeTruthy();
    expect(part.tabNames()).toContain('Models (1)');
  });

  it('can be kept again once it was removed, and bears the number that it has now', async () => {
    await openRegressionTab(workbook);
    await run('Du C K');
    part.click('Keep for comparison');
    await run('Du C K K(-1)');
    part.click('Keep for comparison');
    expect(screen.getByText('Kept as model (2); see Models.')).toBeTruthy();
    part.show('Models (2)');
    part.click('Remove model (1)');
    part.show('Equation');
    expect(screen.getByText('Kept as model (1); see Models.')).toBeTruthy();
    part.show('Models (1)');
    part.click('Remove model (1)');
    part.show('Equation');
    expect(screen.queryByText(/^Kept as model/)).toBeNull();
    part.click('Keep for comparison');
    expect(part.tabNames()).toContain('Models (1)');
  });

  it('is outdated once another block is selected', async () => {
    await openRegressionTab(workbook);
    await run('Du C K');
    expect(screen.queryByText(/form has changed since this result/)).toBeNull();
    workbook.address = 'A30:C47';
    await act(async () => workbook.select(henanBlock()));
    expect(screen.getByText(/form has changed since this result/)).toBeTruthy();
  });

  it('stays while a block without names is selected, and goes on with the form', async () => {
    await openRegressionTab(workbook);
    await run('Du C K');
    await act(async () => workbook.select(henanBlock().slice(1)));
    expect(document.querySelector('form [role=combobox]')).toBeNull();
    expect(screen.getByText('Dependent Variable: DU')).toBeTruthy();
    await act(async () => workbook.select(henanBlock()));
    expect(part.labelled('Equation').value).toBe('Du C K');
  });

  it('changes its language with the pane, with the notes of a view too', async () => {
    const setLanguage = await openRegressionTab(workbook);
    await run('Du C K K(-1) Du(-1)');
    part.enter('View', 'jb');
    await screen.findByText(/at the 5% level/);
    setLanguage('zh');
    expect(await screen.findByText(/在 5% 显著性水平下/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/at the 5% level/)).toBeNull());
  });
});
