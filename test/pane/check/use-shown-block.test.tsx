/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { PaneProvider } from '../../../src/pane/pane-context';
import { useShownBlock } from '../../../src/pane/check/use-shown-block';
import type { SelectedBlock } from '../../../src/pane/shared/use-selected-block';
import { giveMessageChannel } from '../../support/message-channel';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext } from '../in-pane';

beforeAll(giveMessageChannel);

const CELLS = [
  ['year', 'C'],
  [2001, 0.5],
];
const NOTHING: SelectedBlock = { state: 'nothing' };
const blockAt = (address: string): SelectedBlock => ({
  state: 'block',
  reference: { sheetName: 'Data', address, rowCount: 2, columnCount: 2 },
  firstRow: CELLS[0],
});

async function open(first: SelectedBlock, isShown = true) {
  const workbook = new FakeWorkbook();
  workbook.select(CELLS);
  workbook.address = 'A1:B2';
  const read = jest.fn();
  const { readNumberFormats } = workbook;
  Object.assign(workbook, {
    readNumberFormats: (...args: Parameters<typeof readNumberFormats>) => {
      read();
      return readNumberFormats(...args);
    },
  });
  let selected = first;
  const wrapper = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
    <PaneProvider value={paneContext({ workbook, block: selected })}>{children}</PaneProvider>
  );
  const hook = await act(async () =>
    renderHook(({ shown }: { readonly shown: boolean }) => useShownBlock(shown), {
      wrapper,
      initialProps: { shown: isShown },
    }),
  );
  const select = async (next: SelectedBlock, shown = true): Promise<void> => {
    selected = next;
    await act(async () => hook.rerender({ shown }));
  };
  return { workbook, read, select, state: () => hook.result.current };
}

describe('the selected block as it is printed', () => {
  it('is read with what its cells hold and how they are shown', async () => {
    const { state } = await open(blockAt('A1:B2'));
    expect(state().block?.cells).toEqual(CELLS);
    expect(state().block?.shown.cells).toEqual(CELLS);
    expect(state().block?.shown.formats).toHaveLength(2);
    expect(state().block?.reference.address).toBe('A1:B2');
  });

  it('is none while nothing is selected, nor read then', async () => {
    const { state, read, select } = await open(NOTHING);
    expect(state().block).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    await select(blockAt('A1:B2'));
    expect(state().block).toBeDefined();
    await select(NOTHING);
    expect(state().block).toBeUndefined();
  });

  it('is read only once the tab is shown', async () => {
    const { state, read, select } = await open(blockAt('A1:B2'), false);
    expect(read).not.toHaveBeenCalled();
    await select(blockAt('A1:B2'), true);
    expect(read).toHaveBeenCalledTimes(1);
    expect(state().block).toBeDefined();
  });

  it('is read again where another is selected, and the former one stays until then', async () => {
    const { state, select, workbook } = await open(blockAt('A1:B2'));
    const former = state().block;
    let end: () => void = () => undefined;
    workbook.reading = new Promise((resolve) => {
      end = resolve;
    });
    workbook.address = 'D1:E2';
    workbook.change([
      ['year', 'D'],
      [2001, 0.7],
    ]);
    await select(blockAt('D1:E2'));
    expect(state().reading.state).toBe('running');
    expect(state().block).toBe(former);
    await act(async () => end());
    expect(state().block?.reference.address).toBe('D1:E2');
    expect(state().block?.cells[1]).toEqual([2001, 0.7]);
  });

  it('is read again when that is asked for', async () => {
    const { state, workbook } = await open(blockAt('A1:B2'));
    workbook.change([CELLS[0], [2001, 0.9]]);
    await act(async () => state().readAgain());
    expect(state().block?.cells[1]).toEqual([2001, 0.9]);
  });

  it('is none where it cannot be read, and the reason is told', async () => {
    const { state, select, workbook } = await open(NOTHING);
    const reason = new Error('the workbook is busy');
    workbook.reading = Promise.reject(reason);
    await select(blockAt('A1:B2'));
    expect(state().reading).toEqual({ state: 'failed', error: reason });
    expect(state().block).toBeUndefined();
  });
});
