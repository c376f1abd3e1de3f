/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { runInSlices } from '../../../src/pane/shared/run-in-slices';
import { useSteps } from '../../../src/pane/shared/use-steps';
import '../patience';

// Work that ends, fails or goes on as the test says.
jest.mock('../../../src/pane/shared/run-in-slices');

interface Slice {
  readonly signal: AbortSignal;
  readonly tell: (progress: number) => void;
  readonly end: (result: string | undefined) => void;
  readonly fail: (error: Error) => void;
}

let slices: Slice[];

beforeEach(() => {
  slices = [];
  jest.mocked(runInSlices).mockImplementation(
    (_steps, signal, onProgress) =>
      new Promise((resolve, reject) => {
        const tell = (progress: number): void => onProgress(progress as never);
        slices.push({ signal, tell, end: (result) => resolve(result as never), fail: reject });
      }),
  );
});

function* nothing(): Generator<number, string> {
  yield 0;
  return '';
}

function open(whenStarted: 'running' | 'asItWas' = 'running') {
  return renderHook(() => useSteps<number, string>(whenStarted));
}

describe('work in steps', () => {
  it('tells that it runs, how far it is, and what it came to', async () => {
    const { result } = open();
    expect(result.current.task).toEqual({ state: 'idle' });
    await act(async () => result.current.start(nothing));
    expect(result.current.task).toEqual({ state: 'running' });
    await act(async () => slices[0].tell(0.5));
    expect(result.current.task).toEqual({ state: 'running', progress: 0.5 });
    await act(async () => slices[0].end('done'));
    expect(result.current.task).toEqual({ state: 'done', result: 'done' });
  });

  it('leaves what was shown until a slice has ended, where that is asked for', async () => {
    const { result } = open('asItWas');
    await act(async () => result.current.start(nothing));
    await act(async () => slices[0].end('first'));
    await act(async () => result.current.start(nothing));
    expect(result.current.task).toEqual({ state: 'done', result: 'first' });
    await act(async () => slices[1].tell(0.1));
    expect(result.current.task.state).toBe('running');
  });

  it('tells of the later one only, when it is started twice', async () => {
    const { result } = open();
    await act(async () => result.current.start(nothing));
    await act(async () => result.current.start(nothing));
    expect(slices[0].signal.aborted).toBe(true);
    await act(async () => slices[1].end('second'));
    await act(async () => {
      slices[0].tell(0.9);
      slices[0].end('first');
    });
    expect(result.current.task).toEqual({ state: 'done', result: 'second' });
  });

  it('is called off, and then tells nothing more', async () => {
    const { result } = open();
    await act(async () => result.current.start(nothing));
    act(() => result.current.cancel());
    expect(slices[0].signal.aborted).toBe(true);
    await act(async () => slices[0].fail(new Error('late')));
    expect(result.current.task).toEqual({ state: 'cancelled' });
    act(() => result.current.clear());
    expect(result.current.task).toEqual({ state: 'idle' });
  });

  it('fails with what a step throws, and with what reading the data throws', async () => {
    const { result } = open();
    await act(async () => result.current.start(nothing));
    await act(async () => slices[0].fail(new Error('of a step')));
    expect(result.current.task).toEqual({ state: 'failed', error: new Error('of a step') });
    await act(async () => result.current.start(() => Promise.reject(new Error('of the sheet'))));
    await waitFor(() =>
      expect(result.current.task).toEqual({ state: 'failed', error: new Error('of the sheet') }),
    );
  });

  it('stops when what shows it is gone', async () => {
    const { result, unmount } = open();
    await act(async () => result.current.start(nothing));
    unmount();
    expect(slices[0].signal.aborted).toBe(true);
  });
});
