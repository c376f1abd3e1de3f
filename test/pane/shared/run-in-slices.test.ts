/** @jest-environment jsdom */
import { runInSlices } from '../../../src/pane/shared/run-in-slices';
import { giveMessageChannel } from '../../support/message-channel';

beforeAll(giveMessageChannel);

let now = 0;

beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** Steps of 20 ms each, by the clock of these tests. */
function* steps(count: number): Generator<number, string> {
  for (let step = 1; step <= count; step++) {
    now += 20;
    yield step;
  }
  return 'whole';
}

describe('a computation in slices', () => {
  it('gives its result and tells how far it is after each slice', async () => {
    const told: number[] = [];
    const result = await runInSlices(steps(6), new AbortController().signal, (step) =>
      told.push(step),
    );
    expect(result).toBe('whole');
    expect(told).toEqual([2, 4, 6]);
  });

  it('stops between two slices when it is called off', async () => {
    const controller = new AbortController();
    let last = 0;
    const result = await runInSlices(steps(100), controller.signal, (step) => {
      last = step;
      if (step === 4) controller.abort();
    });
    expect(result).toBeUndefined();
    expect(last).toBe(4);
  });

  it('throws what a step throws', async () => {
    function* failing(): Generator<number, string> {
      yield 1;
      throw new Error('step 2');
    }
    const run = runInSlices(failing(), new AbortController().signal, () => undefined);
    await expect(run).rejects.toThrow('step 2');
  });
});
