/** @jest-environment jsdom */
import { afterPress } from '../../../../src/pane/regression/form/after-press';

const pointer = (type: string): boolean => document.dispatchEvent(new Event(type));

it('runs at once while nothing is pressed', () => {
  const run = jest.fn();
  afterPress(run);
  expect(run).toHaveBeenCalledTimes(1);
});

it.each(['pointerup', 'pointercancel'])('waits for the end of a press: %s', async (end) => {
  const run = jest.fn();
  pointer('pointerdown');
  afterPress(run);
  expect(run).not.toHaveBeenCalled();
  pointer(end);
  await new Promise((resolve) => setTimeout(resolve));
  expect(run).toHaveBeenCalledTimes(1);
});
