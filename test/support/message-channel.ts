/** Gives jsdom the channel through which the pane lets others have their turn; Node and browsers have it. */
export function giveMessageChannel(): void {
  globalThis.MessageChannel ??= jest.requireActual('node:worker_threads').MessageChannel;
}
