/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { RegressionCheck } from '../../../src/pane/check/regression-check';
import { PaneProvider } from '../../../src/pane/pane-context';
import type { SelectedBlock } from '../../../src/pane/shared/use-selected-block';
import { checkPaneTexts } from '../../../src/text/check-pane';
import { giveMessageChannel } from '../../support/message-channel';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, renderInPane } from '../in-pane';
import { readBlock } from './read-block';

beforeAll(giveMessageChannel);
afterEach(cleanup);

const TEXTS = checkPaneTexts('en');

const ONE = readBlock([
  ['', 'Coef.', 'Std. Err.'],
  ['K', '0.777', '0.136'],
]);
const TWO = readBlock([
  ['', '(1)', '(2)'],
  ['K', '0.777 (0.136)', '0.512 (0.222)'],
  ['Obs.', 16, 17],
]);
/** A table of several models, of which the second has a wrong t. */
function tableWithWrongT(wanted: string): string[][] {
  const file = path.join(__dirname, '../../golden/printed-regressions/several-models.json');
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as {
    tables: { layout: string; cells: string[][]; fault: [number, number, string] }[];
  };
  const table = tables.find(({ layout }) => layout === wanted);
  if (table === undefined) throw new Error(`no such table: ${wanted}`);
  const [row, column, text] = table.fault;
  return table.cells.map((line, at) =>
    at === row ? line.map((cell, place) => (place === column ? text : cell)) : line,
  );
}

const STARRED = readBlock([
  ['', 'Coef.', 'Std. Err.'],
  ['K', '0.777***', '0.136'],
]);

const DATA = [
  ['year', 'K'],
  [2001, 0.5],
];
const SELECTED: SelectedBlock = {
  state: 'block',
  reference: { sheetName: 'Data', address: 'H1:I2', rowCount: 2, columnCount: 2 },
  firstRow: DATA[0],
};

describe('the form of a regression table', () => {
  it('asks which model only where several stand side by side', () => {
    const { rerender } = renderInPane(<RegressionCheck block={TWO} />);
    const models = screen.getByLabelText<HTMLSelectElement>(TEXTS.model);
    expect([...models.options].map(({ text }) => text)).toEqual(['1', '2']);
    fireEvent.change(models, { target: { value: '2' } });
    expect(models.value).toBe('2');
    rerender(
      <PaneProvider value={paneContext()}>
        <RegressionCheck block={ONE} />
      </PaneProvider>,
    );
    expect(screen.queryByLabelText(TEXTS.model)).toBeNull();
    expect(screen.getByText(TEXTS.check).closest('button')?.disabled).toBe(false);
  });

  it.each(['English, titles above', 'Chinese, titles above'])(
    'finds a wrong t only in the model that is chosen: %s',
    async (layout) => {
      renderInPane(<RegressionCheck block={readBlock(tableWithWrongT(layout))} />);
      const models = screen.getByLabelText<HTMLSelectElement>(TEXTS.model);
      const [first, second] = [...models.options].map(({ text }) => text);
      expect([first, second]).toEqual(
        layout.startsWith('English')
          ? ['1: Model (1)', '2: Model (2)']
          : ['1: 模型1：基准', '2: 模型2：滞后'],
      );
      const check = async (): Promise<void> => {
        fireEvent.click(screen.getByText(TEXTS.check));
        await screen.findByText(/side by side, .* was checked/, undefined, { timeout: 10_000 });
      };
      await check();
      expect(screen.getByText(/^Model 1 of 3 side by side/)).toBeTruthy();
      expect(screen.queryByText(/Nothing contradicts anything/)).toBeTruthy();
      fireEvent.change(models, { target: { value: '2' } });
      await check();
      await screen.findByText(/^Model 2 of 3 side by side/);
      expect(screen.getByText('These do not agree with the rest: X1: t.')).toBeTruthy();
    },
    30_000,
  );

  it('asks what stars stand for only where there are some', () => {
    renderInPane(<RegressionCheck block={ONE} />);
    expect(screen.queryByLabelText(TEXTS.stars)).toBeNull();
    cleanup();
    renderInPane(<RegressionCheck block={STARRED} />);
    expect(screen.getByLabelText<HTMLSelectElement>(TEXTS.stars).selectedIndex).toBe(0);
  });

  it('asks what stands in parentheses, which is found out unless told', () => {
    renderInPane(<RegressionCheck block={ONE} />);
    expect(screen.getByLabelText<HTMLSelectElement>(TEXTS.inParentheses).value).toBe('findOut');
  });
});

describe('the data behind a regression table', () => {
  const button = (text: string): HTMLButtonElement | null | undefined =>
    screen.queryByText(text)?.closest('button');

  it('cannot be taken while nothing is selected', () => {
    renderInPane(<RegressionCheck block={ONE} />);
    expect(button(TEXTS.data.use)?.disabled).toBe(true);
    expect(button(TEXTS.data.clear)).toBeUndefined();
  });

  it('are the selected block, named by its address, until they are put away', async () => {
    const workbook = new FakeWorkbook();
    workbook.select(DATA);
    renderInPane(<RegressionCheck block={ONE} />, paneContext({ workbook, block: SELECTED }));
    await act(async () => {
      fireEvent.click(screen.getByText(TEXTS.data.use));
    });
    expect(screen.getByText(TEXTS.data.using('Data!H1:I2'))).toBeTruthy();
    fireEvent.click(screen.getByText(TEXTS.data.clear));
    expect(screen.queryByText(TEXTS.data.using('Data!H1:I2'))).toBeNull();
    expect(button(TEXTS.data.clear)).toBeUndefined();
  });

  it('are none where they cannot be read, and the reason is told', async () => {
    const workbook = new FakeWorkbook();
    workbook.select(DATA);
    workbook.reading = Promise.reject(new Error('the workbook is busy'));
    renderInPane(<RegressionCheck block={ONE} />, paneContext({ workbook, block: SELECTED }));
    await act(async () => {
      fireEvent.click(screen.getByText(TEXTS.data.use));
    });
    expect(screen.getByText(/the workbook is busy/)).toBeTruthy();
    expect(screen.queryByText(TEXTS.data.using('Data!H1:I2'))).toBeNull();
  });
});
