/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { WorkbookError } from '../../src/errors/workbook-error';
import { App } from '../../src/pane/app';
import { giveMessageChannel } from '../support/message-channel';
import { FakeWorkbook } from './fake-workbook';
import './patience';

const BLOCK = [
  ['year', 'Y', 'X', 'GDP growth'],
  [2001, 4, 1, 1],
  [2002, 4, 2, 5],
  [2003, 6, 3, 2],
  [2004, 10, 4, 9],
];

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(cleanup);

async function open(language: 'en' | 'zh' = 'en'): Promise<void> {
  await act(async () => {
    render(<App workbook={workbook} initialLanguage={language} />);
  });
}

const field = (label: string): HTMLElement => screen.getByLabelText(label);

const columnsToChoose = (): string[] =>
  [...field('Dependent variable').querySelectorAll('option')].map(({ text }) => text);

/** The pane waits for a frame before it computes, so the result is waited for. */
async function run(equation: string, sample = ''): Promise<void> {
  fireEvent.change(field('Equation'), { target: { value: equation } });
  fireEvent.change(field('Sample'), { target: { value: sample } });
  fireEvent.click(screen.getByRole('button', { name: 'Run' }));
  await screen.findByText(/Dependent Variable:|That did not work|at character/);
}

describe('the pane before anything is selected', () => {
  it('says what to select and offers no equation', async () => {
    await open();
    expect(
      screen.getByText(/Select a block of cells whose first row holds the names/),
    ).toBeTruthy();
    expect(screen.queryByLabelText('Equation')).toBeNull();
  });

  it('says so in Chinese where Excel is Chinese', async () => {
    await open('zh');
    expect(screen.getByText(/请选择一个单元格区域/)).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('changes its language at the press of a button', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: '中文' }));
    expect(screen.getByRole('tab', { name: '回归' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'English' })).toBeTruthy();
  });

  it('tells whoever keeps it of the language that the reader switches to', async () => {
    const told: string[] = [];
    await act(async () => {
      render(
        <App
          workbook={workbook}
          initialLanguage="en"
          onLanguage={(language) => told.push(language)}
        />,
      );
    });
    fireEvent.click(screen.getByRole('button', { name: '中文' }));
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(told).toEqual(['zh', 'en']);
  });
});

describe('the pane with a block selected', () => {
  beforeEach(() => workbook.select(BLOCK));

  it('names the block and its columns', async () => {
    await open();
    expect(screen.getByText('Data!A1:C9')).toBeTruthy();
    expect(screen.getByText('4 observations, 4 columns')).toBeTruthy();
    expect(columnsToChoose()).toEqual(['Choose…', 'year', 'Y', 'X', 'GDP growth']);
  });

  it('picks columns into the equation, in brackets where a name is no plain word', async () => {
    await open();
    fireEvent.change(field('Dependent variable'), { target: { value: '1' } });
    fireEvent.change(field('Another regressor'), { target: { value: 'GDP growth' } });
    fireEvent.click(screen.getByText('Add'));
    expect((field('Equation') as HTMLInputElement).value).toBe('Y C [GDP growth]');
  });

  it('shows the table after a run', async () => {
    await open();
    await run('Y C X');
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^X / });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2.000000', '0.632456', '3.162278', '0.0871']);
    expect(screen.getByText('R-squared').nextSibling?.textContent).toBe('0.833333');
  });

  it('marks the place of an error under the equation and says what is needed', async () => {
    await open();
    await run('Y C Z');
    expect(screen.getByText(/names “Z” at character 5/)).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('Z');
  });

  it('takes the error away once the equation changes', async () => {
    await open();
    await run('Y C Z');
    fireEvent.change(field('Equation'), { target: { value: 'Y C X' } });
    expect(document.querySelector('mark')).toBeNull();
  });

  it('shows that it is at work and lets nobody run twice', async () => {
    let finish = (): void => undefined;
    workbook.reading = new Promise((resolve) => (finish = resolve));
    await open();
    fireEvent.change(field('Equation'), { target: { value: 'Y C X' } });
    fireEvent.click(screen.getByRole('button', { name: 'Run' }));
    expect(await screen.findByText('Estimating…')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Run' }) as HTMLButtonElement).disabled).toBe(true);
    finish();
    await screen.findByText('Dependent Variable: Y');
  });

  it('inserts the result on a new sheet and names the sheet', async () => {
    await open();
    await run('Y C X');
    fireEvent.click(screen.getByRole('button', { name: 'Insert on a new sheet' }));
    expect(await screen.findByText(/Inserted on the sheet “OLS Y”/)).toBeTruthy();
    expect(workbook.inserted).toHaveLength(1);
  });

  it('takes a double click on Insert for one', async () => {
    await open();
    await run('Y C X');
    const button = screen.getByRole('button', { name: 'Insert on a new sheet' });
    fireEvent.click(button, { detail: 1 });
    await screen.findByText(/Inserted on the sheet “OLS Y”/);
    fireEvent.click(button, { detail: 2 });
    await act(async () => undefined);
    expect(workbook.inserted).toHaveLength(1);
  });

  it('inserts nothing once the data have changed, and says so', async () => {
    await open();
    await run('Y C X');
    workbook.change(BLOCK.map((row, index) => (index === 2 ? [2002, 5, 2, 5] : row)));
    fireEvent.click(screen.getByRole('button', { name: 'Insert on a new sheet' }));
    expect(await screen.findByText(/The data have changed since this was computed/)).toBeTruthy();
    expect(workbook.inserted).toHaveLength(0);
  });

  it('marks a result that the form no longer stands for', async () => {
    await open();
    await run('Y C X');
    expect(screen.queryByText(/form has changed since this result/)).toBeNull();
    fireEvent.change(field('Sample'), { target: { value: '2001 2003' } });
    expect(screen.getByText(/form has changed since this result/)).toBeTruthy();
    fireEvent.change(field('Sample'), { target: { value: '' } });
    expect(screen.queryByText(/form has changed since this result/)).toBeNull();
  });

  it('lets go of a failure once another block is selected', async () => {
    await open();
    await run('Y C X', '1990 1991');
    expect(screen.getByText(/That did not work/)).toBeTruthy();
    workbook.address = 'A1:D4';
    await act(async () => workbook.select(BLOCK.slice(0, 4)));
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('lets go of a complaint once blank cells are selected', async () => {
    await open();
    await act(async () => workbook.select(new WorkbookError('severalAreas')));
    await act(async () => workbook.select(undefined));
    expect(screen.queryByText(/several areas/)).toBeNull();
    expect(screen.getByText(/Select a block of cells whose first row/)).toBeTruthy();
  });

  it('says in words why an insertion failed', async () => {
    workbook.insertError = new WorkbookError('cellBeingEdited');
    await open();
    await run('Y C X');
    fireEvent.click(screen.getByRole('button', { name: 'Insert on a new sheet' }));
    expect(await screen.findByText(/A cell is being edited/)).toBeTruthy();
  });

  it('keeps the block when a single cell is selected afterwards', async () => {
    await open();
    await act(async () => workbook.select([[5]]));
    expect(screen.getByText('Data!A1:C9')).toBeTruthy();
  });

  it('asks for names when the first row holds numbers only', async () => {
    await open();
    await act(async () => workbook.select(BLOCK.slice(1)));
    expect(screen.getByText(/first row of data must hold the names/)).toBeTruthy();
  });

  it('asks for one block when several areas are selected', async () => {
    await open();
    await act(async () => workbook.select(new WorkbookError('severalAreas')));
    expect(screen.getByText(/several areas are selected/)).toBeTruthy();
  });
});

describe('the help', () => {
  it('lists every function with its arguments and worked examples', async () => {
    await open();
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    fireEvent.click(screen.getByRole('button', { name: 'CCD.LEVEL' }));
    expect(screen.getByText('CCD.LEVEL(D, [scheme], [language], [closed])')).toBeTruthy();
    expect(screen.getByText('=CCD.LEVEL(0.72,"liao10","zh")')).toBeTruthy();
  });

  it('gives formulas with words in them in the reader’s language', async () => {
    await open('zh');
    fireEvent.click(screen.getByRole('tab', { name: '帮助' }));
    fireEvent.click(screen.getByRole('button', { name: 'CCD.LEVEL' }));
    expect(screen.getByText(/D 所在的区间/)).toBeTruthy();
  });
});

describe('the examples', () => {
  it('put the paper’s table on a new sheet', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Examples' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Henan 2000–2018' }));
    expect(await screen.findByText(/example stands on a new sheet/)).toBeTruthy();
    expect(workbook.inserted[0].blocks[0].cells[1]).toEqual([
      2000,
      0.459705479,
      1.06227,
      0.486450132,
      1.38177,
      0.819854986,
      { formula: '=2*E2-C2' },
    ]);
  });
});
