/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../../src/pane/app';
import { runInSlices } from '../../../src/pane/shared/run-in-slices';
import { SMALL_PANEL } from '../../support/small-panel';
import { FakeWorkbook } from '../fake-workbook';
import '../patience';

// A study that never ends by itself: it tells one step and waits to be called off.
jest.mock('../../../src/pane/shared/run-in-slices');
jest.setTimeout(30_000);

let signals: AbortSignal[];

beforeEach(async () => {
  signals = [];
  jest.mocked(runInSlices).mockImplementation((steps, signal, onProgress) => {
    signals.push(signal);
    const first = steps.next();
    if (first.done !== true) onProgress(first.value);
    return new Promise(() => undefined);
  });
  const workbook = new FakeWorkbook();
  workbook.select(SMALL_PANEL);
  await act(async () => {
    render(<App workbook={workbook} initialLanguage="en" />);
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('tab', { name: 'Coupling' }));
  });
});
afterEach(cleanup);

const cancel = (): Element | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');

describe('a preview that takes its time', () => {
  it('tells how far it is, and leaves the form to be used', async () => {
    expect(screen.getByText('Computing, step 1 of 12')).toBeTruthy();
    await act(async () => {
      fireEvent.change(screen.getByLabelText('System of jobs'), { target: { value: '1' } });
    });
    expect((screen.getByLabelText('System of jobs') as HTMLSelectElement).value).toBe('1');
  });

  it('is called off by Cancel, and says so', async () => {
    await act(async () => {
      fireEvent.click(cancel() as Element);
    });
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(screen.getByText(/^Cancelled\./)).toBeTruthy();
    expect(cancel()).toBeUndefined();
  });

  it('is called off by the next change, which starts another', async () => {
    const before = signals.length;
    await act(async () => {
      fireEvent.change(screen.getByLabelText('System of jobs'), { target: { value: '1' } });
    });
    expect(signals[before - 1].aborted).toBe(true);
    expect(signals).toHaveLength(before + 1);
    expect(signals[before].aborted).toBe(false);
  });
});
