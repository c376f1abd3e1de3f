/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { CheckTab } from '../../../src/pane/check/check-tab';
import { PaneProvider } from '../../../src/pane/pane-context';
import type { SelectedBlock } from '../../../src/pane/shared/use-selected-block';
import { giveMessageChannel } from '../../support/message-channel';
import { paperTable1, paperTable2 } from '../../support/paper-blocks';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, renderInPane } from '../in-pane';

beforeAll(giveMessageChannel);
afterEach(cleanup);

const blockOf = (cells: readonly unknown[][], address: string): SelectedBlock => ({
  state: 'block',
  reference: {
    sheetName: 'Data',
    address,
    rowCount: cells.length,
    columnCount: cells[0].length,
  },
  firstRow: cells[0],
});

/** The tab on a block, and a way to select another. */
async function open(cells: unknown[][]): Promise<{
  workbook: FakeWorkbook;
  select: (next: unknown[][], address: string) => Promise<void>;
}> {
  const workbook = new FakeWorkbook();
  workbook.select(cells);
  let rerender: (tab: React.JSX.Element) => void = () => undefined;
  await act(async () => {
    ({ rerender } = renderInPane(
      <CheckTab isShown />,
      paneContext({ workbook, block: blockOf(cells, 'A1:F20') }),
    ));
  });
  const select = async (next: unknown[][], address: string): Promise<void> => {
    workbook.select(next);
    workbook.address = address;
    await act(async () => {
      rerender(
        <PaneProvider value={paneContext({ workbook, block: blockOf(next, address) })}>
          <CheckTab isShown />
        </PaneProvider>,
      );
    });
  };
  return { workbook, select };
}

const check = (): void => {
  const [button] = screen.getAllByText('Check').filter((each) => each.closest('[hidden]') === null);
  fireEvent.click(button);
};

describe('the check of a coupling table', () => {
  it('finds what the source paper’s Table 1 cannot be, and puts the report on a sheet', async () => {
    const { workbook } = await open(paperTable1());
    check();
    expect(
      await screen.findByText(
        /The column integration is not what C, T and D were computed from/,
        {},
        { timeout: 20_000 },
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(/\|z-score\| \(n − 1\) of the printed column integration over 2000–2016/),
    ).toBeTruthy();
    expect(screen.getByText(/^2017: no unrounded values agree/)).toBeTruthy();
    expect(screen.getByText(/^2018: no unrounded values agree/)).toBeTruthy();
    fireEvent.click(screen.getByText('Insert this view on a new sheet'));
    await screen.findByText(/Inserted on the sheet “Check CCD”/);
    expect(workbook.inserted).toHaveLength(1);
    const [method] = workbook.companions;
    expect(method.name).toBe('Method');
    expect(method.blocks[0].cells.flat()).toContain(
      'Data!A1:F20: 20 rows with the headings, 6 columns.',
    );
  }, 60_000);

  it('says when the choices have changed since, and what is lacking', async () => {
    await open([
      ['year', 'U1', 'U2', 'C'],
      [2001, '0.31', '0.42', '0.989'],
      [2002, '0.35', '0.47', '0.989'],
    ]);
    check();
    await screen.findByText(/What was found/);
    fireEvent.change(screen.getByLabelText('C'), { target: { value: 'unused' } });
    expect(screen.getByText(/choices have changed since this check/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('U2'), { target: { value: 'unused' } });
    expect(screen.getAllByText(/Two columns of numbers at least/)[0]).toBeTruthy();
  });

  it('asks for one weight a system', async () => {
    await open([
      ['year', 'U1', 'U2', 'T'],
      [2001, '0.31', '0.42', '0.37'],
    ]);
    const weights = screen.getByLabelText('Weights of the systems');
    fireEvent.change(weights, { target: { value: '0.5' } });
    expect(screen.getByText('One weight for each of the 2 systems is needed.')).toBeTruthy();
    fireEvent.change(weights, { target: { value: '0.5 x' } });
    expect(screen.getByText(/Numbers are needed, divided by blanks/)).toBeTruthy();
    fireEvent.change(weights, { target: { value: '0.4 0.6' } });
    expect(screen.queryByText(/Numbers are needed|One weight for each/)).toBeNull();
  });

  it('names a cell that holds no number', async () => {
    await open([
      ['year', 'U1', 'U2', 'C'],
      [2001, '0.31', 'high', '0.989'],
      [2002, '0.35', '0.47', '0.989'],
    ]);
    fireEvent.change(screen.getByLabelText('U2'), { target: { value: 'system' } });
    check();
    expect(await screen.findByText(/Row 2, column 3 of the table holds “?high/)).toBeTruthy();
  });
});

describe('levels that are printed', () => {
  const TABLE = [
    ['year', 'C', 'T', 'D', 'Level'],
    [2001, '0.500', '0.320', '0.400', 'low'],
    [2002, '0.480', '0.750', '0.600', 'high'],
    [2003, '0.300', '0.120', '0.190', 'high'],
  ];

  it('are held against cuts that the paper states', async () => {
    await open(TABLE);
    fireEvent.change(screen.getByLabelText('Levels'), { target: { value: 'own' } });
    fireEvent.change(screen.getByLabelText('A cut belongs to'), { target: { value: 'left' } });
    for (let count = 10; count > 2; count--) {
      fireEvent.click(screen.getByText('Remove the last level'));
    }
    const [first, second] = [1, 2].map((level) => ({
      cut: screen.getByLabelText(`Upper cut of level ${level}`),
      name: screen.getByLabelText(`Name of level ${level}`),
    }));
    fireEvent.change(first.cut, { target: { value: '0.5' } });
    fireEvent.change(first.name, { target: { value: 'low' } });
    fireEvent.change(second.cut, { target: { value: '1' } });
    fireEvent.change(second.name, { target: { value: 'high' } });
    check();
    expect(
      await screen.findByText(
        'Levels: with the cuts that were given, a cut belonging to the band above it, [a, b), as stated, 2 of 3 levels go with D.',
        {},
        { timeout: 20_000 },
      ),
    ).toBeTruthy();
    expect(screen.getByText('The level does not go with D in 2003.')).toBeTruthy();
    expect(screen.getByText(/D is 0\.1895 … 0\.1905, which is low/)).toBeTruthy();
  }, 60_000);

  it('need cuts that ascend', async () => {
    await open(TABLE);
    fireEvent.change(screen.getByLabelText('Levels'), { target: { value: 'own' } });
    fireEvent.change(screen.getByLabelText('Upper cut of level 2'), { target: { value: '0.05' } });
    check();
    expect(await screen.findByText(/0\.05/)).toBeTruthy();
    expect(screen.queryByText(/What was found/)).toBeNull();
  });

  it('are not asked about where no column names them', async () => {
    await open([
      ['year', 'C', 'T', 'D'],
      [2001, '0.500', '0.320', '0.400'],
    ]);
    expect(screen.queryByLabelText('Levels')).toBeNull();
  });
});

describe('stars that are printed', () => {
  it('are held against p under the convention that the table names', async () => {
    await open([
      ['', 'Coefficient', 'Std. Error', 'Prob.'],
      ['X', '1.20**', '0.40', '0.004'],
      ['Z', '0.80', '0.70', '0.260'],
    ]);
    fireEvent.change(screen.getByLabelText('What is printed'), { target: { value: 'regression' } });
    fireEvent.change(screen.getByLabelText('What stars stand for'), {
      target: { value: 'tenFiveOne' },
    });
    check();
    expect(await screen.findByText(/as stated, they do not go with p in 1 of 2 rows/)).toBeTruthy();
    expect(screen.getByText(/so many stars stand for 0\.01 … 0\.05/)).toBeTruthy();
  });

  it('are not asked about where there are none', async () => {
    await open(paperTable2());
    expect(screen.queryByLabelText('What stars stand for')).toBeNull();
  });
});

describe('the check of a regression table', () => {
  it('finds the data and the specification behind the source paper’s Table 2', async () => {
    const data = paperTable1().map(([year, integration, k], row) =>
      row === 0 ? [year, integration, k] : [year, integration, k].map(Number),
    );
    const { select } = await open(data);
    fireEvent.change(screen.getByLabelText('What is printed'), { target: { value: 'regression' } });
    await act(async () => {
      fireEvent.click(screen.getByText('Use the selected block as data'));
    });
    await screen.findByText('Data: Data!A1:F20');
    await select(paperTable2(), 'H1:L12');
    check();
    expect(
      await screen.findByText(/The table prints 18 observations/, {}, { timeout: 40_000 }),
    ).toBeTruthy();
    expect(screen.getByText(/Nearest: \|z\|\(integration\)/)).toBeTruthy();
    expect(screen.getByText(/sign of K\(-1\): coefficient/)).toBeTruthy();
  }, 90_000);
});
